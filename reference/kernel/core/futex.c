#include "core/futex.h"

#include "core/thread.h"

struct wait_queue futex_sleepers = { LIST_HEAD(futex_sleepers.threads) };

_Static_assert(sizeof(struct futex_sleep) <= CALL_RECORD_SIZE, "a sleep fits into the record");

static struct futex_sleep *sleep_of(struct thread *thread) { return (void *)thread->call.record; }

u32 futex_wake(u64 address, u32 count, u32 bits)
{
    u32 done = 0;
    LIST_EACH(link, &futex_sleepers.threads) {
        struct thread *thread = CONTAINER_OF(link, struct thread, link);
        const struct futex_sleep *sleep = sleep_of(thread);
        if (done == count)
            break;
        if (sleep->address != address || (sleep->bits & bits) == 0)
            continue;
        call_wake(thread, WAKE_EVENT);
        done++;
    }
    return done;
}

u32 futex_move(u64 from, u64 to, u32 count)
{
    u32 done = 0;
    LIST_EACH(link, &futex_sleepers.threads) {
        struct futex_sleep *sleep = sleep_of(CONTAINER_OF(link, struct thread, link));
        if (done == count)
            break;
        if (sleep->address != from)
            continue;
        sleep->address = to;
        done++;
    }
    return done;
}
