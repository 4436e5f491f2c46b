/*
 * The Internet checksum (RFC 1071), in pieces.
 *
 * A sum under way is a u64 to which 32-bit words are added as the processor loads them; nothing is folded before the
 * end, and 4 billion words may be added before it could overflow. Sums of pieces are added like numbers.
 *
 * Whether a byte is the first or the second of its 16-bit word is told by its address: the byte at an even address of
 * the kernel's memory is a first one. So the bytes of a message may be summed in pieces of any length, in any order, as
 * long as each of its packets begins at an even address and all but the last have an even length: all code that fills
 * packets holds to that. copy_in_sum and copy_out_sum (core/user.h) look at the address on the kernel's side.
 */
#ifndef NET_CHECKSUM_H
#define NET_CHECKSUM_H

#include "core/types.h"

/* The sum with `count` bytes more. */
u64 checksum_add(u64 sum, const void *bytes, size_t count);

/* The sum with the pseudo-header of UDP and TCP more. The addresses are in the host's order. */
u64 checksum_add_pseudo_header(u64 sum, u32 source, u32 destination, u8 protocol, u16 length);

/* What belongs into the checksum field, in the host's order; 0 if the field was added, too, and was right. */
u16 checksum_finish(u64 sum);

#endif
