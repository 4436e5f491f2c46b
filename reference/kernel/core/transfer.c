#include "core/transfer.h"

#include "core/pieces.h"

u64 transfer_out(struct ring *ring, const struct pieces *pieces, u64 offset, u64 count)
{
    u64 done = 0;
    while (done < count) {
        u32 length;
        const u8 *bytes = ring_front(ring, &length);
        length = (u32)min_u64(length, count - done);
        if (length == 0 || !pieces_copy_out(pieces, offset + done, bytes, length))
            break;
        ring_take(ring, length);
        done += length;
    }
    return done;
}

u64 transfer_in(struct ring *ring, const struct pieces *pieces, u64 offset, u64 count)
{
    u64 done = 0;
    while (done < count) {
        u32 length;
        u8 *room = ring_back(ring, &length);
        length = (u32)min_u64(length, count - done);
        if (length == 0 || !pieces_copy_in(pieces, offset + done, room, length))
            break;
        ring_put(ring, length);
        done += length;
    }
    return done;
}
