#include "core/robust-list.h"

#include "core/futex.h"
#include "core/thread.h"
#include "core/user.h"

/* A list may be a circle that never meets its head. */
enum { LOCKS_MAX = 2048 };

/* The lowest bit of an entry's address is a mark: such locks hand on priorities, and are none of ours. */
enum { ENTRY_MARK = 1 };

static void release_lock(const struct thread *thread, u64 address)
{
    u32 word;
    if (address % sizeof(word) != 0 || !copy_in(&word, address, sizeof(word)))
        return;
    if ((word & SS_FUTEX_TID_MASK) != (u32)thread->id)
        return;
    u32 left = (word & SS_FUTEX_WAITERS) | SS_FUTEX_OWNER_DIED;
    if (copy_out(address, &left, sizeof(left)) && (word & SS_FUTEX_WAITERS) != 0)
        futex_wake(address, 1, SS_FUTEX_BITSET_MATCH_ANY);
}

void robust_list_release(struct thread *thread)
{
    struct ss_robust_list_head head;
    if (thread->robust_list == 0 || !copy_in(&head, thread->robust_list, sizeof(head)))
        return;
    u64 pending = head.list_op_pending & ~(u64)ENTRY_MARK;
    u64 entry = head.next;
    for (u32 count = 0; count < LOCKS_MAX; count++) {
        u64 at = entry & ~(u64)ENTRY_MARK;
        if (at == thread->robust_list)
            break;
        /* The next first: once it is released, another thread may take the lock off its list. */
        u64 next;
        bool is_last = !copy_in(&next, at, sizeof(next));
        if (at != pending && entry == at)
            release_lock(thread, at + (u64)head.futex_offset);
        if (is_last)
            break;
        entry = next;
    }
    if (pending != 0 && pending == head.list_op_pending)
        release_lock(thread, pending + (u64)head.futex_offset);
}
