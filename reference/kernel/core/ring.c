#include "core/ring.h"

#include "core/panic.h"

u8 *ring_front(const struct ring *ring, u32 *length)
{
    u32 at = ring->taken & (ring->size - 1);
    *length = (u32)min_u64(ring_used(ring), ring->size - at);
    return ring->bytes + at;
}

u8 *ring_back(const struct ring *ring, u32 *length)
{
    u32 at = ring->put & (ring->size - 1);
    *length = (u32)min_u64(ring_room(ring), ring->size - at);
    return ring->bytes + at;
}

void ring_take(struct ring *ring, u32 count)
{
    ASSERT(count <= ring_used(ring), "only what is in the ring is taken");
    ring->taken += count;
}

void ring_put(struct ring *ring, u32 count)
{
    ASSERT(count <= ring_room(ring), "only the room of the ring is filled");
    ring->put += count;
}

void ring_append(struct ring *ring, const void *from, u32 count)
{
    const u8 *bytes = from;
    for (u32 done = 0, length; done < count; done += length) {
        u8 *room = ring_back(ring, &length);
        length = (u32)min_u64(length, count - done);
        ASSERT(length > 0, "what is appended has room");
        __builtin_memcpy(room, bytes + done, length);
        ring_put(ring, length);
    }
}
