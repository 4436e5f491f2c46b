/* Moves bytes between a ring and the buffers of a call. */
#ifndef CORE_TRANSFER_H
#define CORE_TRANSFER_H

#include "core/file.h"
#include "core/ring.h"

/*
 * Up to `count` bytes from or to the place `offset` in the buffers; gives how many, which is less than what the ring and
 * the buffers allow only where the program's memory cannot be used.
 */
u64 transfer_out(struct ring *ring, const struct pieces *pieces, u64 offset, u64 count);
u64 transfer_in(struct ring *ring, const struct pieces *pieces, u64 offset, u64 count);

#endif
