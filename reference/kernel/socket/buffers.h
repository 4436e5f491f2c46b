/*
 * The buffers of a call: given as an array of struct iovec, copied in once and checked. A call with one buffer is the
 * case of one piece. core/pieces.h moves bytes through them.
 */
#ifndef SOCKET_BUFFERS_H
#define SOCKET_BUFFERS_H

#include "core/file.h"
#include "core/user.h"
#include "outcomes.h"
#include "sockspec.h"

/* Whether a pointer leads out of the user part of the address space, however many bytes are meant. */
static inline bool pointer_is_outside(u64 at) { return user_is_outside(at, 1); }

static inline struct pieces buffers_of_one(const struct ss_iovec *piece)
{
    return (struct pieces) { .list = piece, .count = 1, .total = piece->iov_len };
}

struct buffers_outcomes {
    enum outcome too_many, unreadable, negative, outside;
};

/*
 * Copies an array of buffers to the current thread's own and checks it: the outcome that forbids it, or OUTCOME_NONE.
 * In a call that was woken the array copied at the first entry counts.
 */
enum outcome buffers_copy_in(struct pieces *pieces, u64 at, u64 count, const struct buffers_outcomes *outcomes);

#endif
