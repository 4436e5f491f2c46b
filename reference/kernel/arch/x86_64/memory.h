/* Kernel memory and the processor's physical addresses. */
#ifndef ARCH_MEMORY_H
#define ARCH_MEMORY_H

#include "core/types.h"

/*
 * The physical address of anything in the kernel's image (all static objects) or in a page of the page allocator. Of
 * both the former is contiguous: an object there may cross pages. Panics on other pointers.
 */
u64 machine_physical(const void *pointer);

/* Registers of a device, readable and writable without caches, for as long as the kernel runs. NULL if the window that
 * the kernel keeps for all devices together (8 MiB) is full, or if there is memory at that place. */
volatile void *device_map(u64 physical, size_t bytes);

/* RAM behind the image, by its physical address. */
void *direct_map(u64 physical);

/* Makes the kernel's half of the page tables and turns to them. */
void memory_start(void);

#endif
