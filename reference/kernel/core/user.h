/*
 * Access to the program's memory. A call's pointers are struct user_in, user_out and user_inout (calls.h, generated):
 * to look behind one means to copy. A copy cannot fault: it walks the page tables, brings in pages that were promised
 * and not yet there, and says false where the program itself could not have read or written. What was copied before
 * that place stays copied.
 */
#ifndef CORE_USER_H
#define CORE_USER_H

#include "core/types.h"

bool copy_in(void *to, u64 from, size_t count);
bool copy_out(u64 to, const void *from, size_t count);

/* Whether `count` bytes could be copied, without copying. Zero bytes always can. */
bool user_can_read(u64 from, size_t count);
bool user_can_write(u64 to, size_t count);

/*
 * Whether any of the bytes lie outside the user part of the address space: refused before the descriptor is looked at.
 */
bool user_is_outside(u64 at, u64 count);

/*
 * Length of a zero-terminated string copied to `into` (which ends in a zero), or -1 if it cannot be read or is longer.
 */
s64 copy_in_string(char *into, size_t room, u64 from);

/* As copy_in and copy_out, adding the bytes to an Internet checksum: see net/checksum.h for its form. */
bool copy_in_sum(void *to, u64 from, size_t count, u64 *sum);
bool copy_out_sum(u64 to, const void *from, size_t count, u64 *sum);

#endif
