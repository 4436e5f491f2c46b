#include "core/pieces.h"

#include "core/panic.h"
#include "core/user.h"

/* A place in the buffers: `within` is smaller than the length of piece `index`, unless all pieces are passed. */
struct cursor {
    u32 index;
    u64 within;
};

static void skip_ended(const struct pieces *pieces, struct cursor *at)
{
    while (at->index < pieces->count && at->within >= pieces->list[at->index].iov_len) {
        at->within -= pieces->list[at->index].iov_len;
        at->index++;
    }
}

/* The next stretch of at most `count` bytes that lies in one piece. */
static u64 stretch(const struct pieces *pieces, struct cursor *at, u64 count, u64 *address)
{
    skip_ended(pieces, at);
    ASSERT(at->index < pieces->count, "a copy stays within the buffers");
    const struct ss_iovec *piece = &pieces->list[at->index];
    *address = piece->iov_base + at->within;
    u64 length = min_u64(count, piece->iov_len - at->within);
    at->within += length;
    return length;
}

bool pieces_copy_out(const struct pieces *pieces, u64 offset, const void *from, u64 count)
{
    struct cursor at = { .within = offset };
    const u8 *bytes = from;
    for (u64 done = 0, address, length; done < count; done += length) {
        length = stretch(pieces, &at, count - done, &address);
        if (!copy_out(address, bytes + done, length))
            return false;
    }
    return true;
}

bool pieces_copy_in(const struct pieces *pieces, u64 offset, void *to, u64 count)
{
    struct cursor at = { .within = offset };
    u8 *bytes = to;
    for (u64 done = 0, address, length; done < count; done += length) {
        length = stretch(pieces, &at, count - done, &address);
        if (!copy_in(bytes + done, address, length))
            return false;
    }
    return true;
}

bool pieces_copy_in_sum(const struct pieces *pieces, u64 offset, void *to, u64 count, u64 *sum)
{
    struct cursor at = { .within = offset };
    u8 *bytes = to;
    for (u64 done = 0, address, length; done < count; done += length) {
        length = stretch(pieces, &at, count - done, &address);
        if (!copy_in_sum(bytes + done, address, length, sum))
            return false;
    }
    return true;
}
