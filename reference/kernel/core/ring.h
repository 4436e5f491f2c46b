/*
 * A queue of bytes of fixed size, filled at one end and emptied at the other in stretches that lie in one run: those
 * who copy from or to the program's memory do it straight from here.
 */
#ifndef CORE_RING_H
#define CORE_RING_H

#include "core/types.h"

struct ring {
    u8 *bytes;
    u32 size;    /* a power of 2 */
    u32 taken;   /* ever; the difference to `put` is what is in it */
    u32 put;
};

static inline u32 ring_used(const struct ring *ring) { return ring->put - ring->taken; }
static inline u32 ring_room(const struct ring *ring) { return ring->size - ring_used(ring); }

/* The next run of bytes to take, or of room to fill, and its length, which may be 0. */
u8 *ring_front(const struct ring *ring, u32 *length);
u8 *ring_back(const struct ring *ring, u32 *length);

/* So many bytes of it were taken, or filled. */
void ring_take(struct ring *ring, u32 count);
void ring_put(struct ring *ring, u32 count);

/* Copies bytes for which there is room. */
void ring_append(struct ring *ring, const void *from, u32 count);

#endif
