/* Copies between the kernel and the buffers of one call, as if these were one buffer. */
#ifndef CORE_PIECES_H
#define CORE_PIECES_H

#include "core/file.h"

/* False if the program could not have read or written there; what lies before that place is copied. */
bool pieces_copy_out(const struct pieces *pieces, u64 offset, const void *from, u64 count);
bool pieces_copy_in(const struct pieces *pieces, u64 offset, void *to, u64 count);

/* As pieces_copy_in, adding the bytes to an Internet checksum: see net/checksum.h for its form. */
bool pieces_copy_in_sum(const struct pieces *pieces, u64 offset, void *to, u64 count, u64 *sum);

#endif
