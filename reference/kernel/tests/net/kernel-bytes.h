/* The kernel's memcpy and its kin beside those of the host. */
#ifndef TESTS_KERNEL_BYTES_H
#define TESTS_KERNEL_BYTES_H

#include "core/types.h"

void *kernel_memcpy(void *restrict to, const void *restrict from, size_t count);
void *kernel_memmove(void *to, const void *from, size_t count);
void *kernel_memset(void *to, int value, size_t count);
int kernel_memcmp(const void *a, const void *b, size_t count);

#endif
