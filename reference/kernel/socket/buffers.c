#include "socket/buffers.h"

#include "core/thread.h"

_Static_assert(SS_UIO_MAXIOV <= CALL_PIECES, "a thread has room for the most buffers of a call");

/* A sum that cannot be counted is more than any call moves: INT64_MAX stands for it. */
static u64 total_length(const struct ss_iovec *list, u64 count)
{
    u64 total = 0;
    for (u64 i = 0; i < count; i++)
        total = min_u64(total + list[i].iov_len, INT64_MAX);
    return total;
}

static enum outcome fetch(struct ss_iovec *list, u64 at, u64 count, const struct buffers_outcomes *outcomes)
{
    if (count > SS_UIO_MAXIOV)
        return outcomes->too_many;
    if (!copy_in(list, at, count * sizeof(*list)))
        return outcomes->unreadable;
    for (u64 i = 0; i < count; i++) {
        if (list[i].iov_len > INT64_MAX)
            return outcomes->negative;
    }
    for (u64 i = 0; i < count; i++) {
        if (pointer_is_outside(list[i].iov_base))
            return outcomes->outside;
    }
    return OUTCOME_NONE;
}

enum outcome buffers_copy_in(struct pieces *pieces, u64 at, u64 count, const struct buffers_outcomes *outcomes)
{
    struct ss_iovec *list = current->pieces;
    enum outcome failure = call_was_woken() ? OUTCOME_NONE : fetch(list, at, count, outcomes);
    if (failure == OUTCOME_NONE)
        *pieces = (struct pieces) { .list = list, .count = (u32)count, .total = total_length(list, count) };
    return failure;
}
