/*
 * The memory of a call. Writable blocks lie one after the other in an arena that a worker keeps, each between two
 * canaries; the rest is mapped for the one call:
 *
 *     mapped     canary, bytes, canary
 *     readonly   pages of their own that cannot be written
 *     straddle   the first bytes at the end of a mapped page, behind it nothing
 *     unmapped   an address in a range that never holds memory
 */
#ifndef AGENT_MEMORY_H
#define AGENT_MEMORY_H

#include <stdbool.h>

#include "protocol.h"
#include "sockspec.h"

/* A block as the request describes it; the pointers are into the request and checked against its end. */
struct block_request {
    ss_u8 placement;
    bool read_back;
    ss_u32 size;
    ss_u32 valid;
    const ss_u8 *bytes;
    ss_u32 byte_count;
    const ss_u8 *relocations;
    ss_u32 relocation_count;
};

/* One relocation on the wire: offset u32, block u8, add u32. */
enum { RELOCATION_SIZE = 9 };

struct block {
    ss_u8 placement;
    bool read_back;
    ss_u32 readable; /* bytes from the start that can be read */
    ss_u8 *address;
    ss_u8 *pages; /* mapped for this block alone, or NULL */
    ss_u64 page_bytes;
};

struct memory {
    ss_u32 count;
    struct block blocks[SP_MAX_BLOCKS];
    ss_u8 *arena;
    ss_u64 arena_size;
};

/* Reserves the range for unmapped blocks. */
void memory_start(void);

/* Bytes from its start that a block can hold, by its placement. */
ss_u32 block_room(const struct block_request *request);

/* Lays out and fills all blocks. 0 or a negative errno, and then nothing is left mapped. */
ss_s64 memory_place(struct memory *memory, const struct block_request *requests, ss_u32 count);

/* Whether something was written just outside of the block. */
bool block_overrun(const struct block *block);

/* Gives back what was mapped for one call. */
void memory_release(struct memory *memory);

#endif
