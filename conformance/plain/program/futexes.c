/* futex. */
#include "check.h"
#include "threads.h"

enum { UNKNOWN_OPERATION = 99, TOO_MANY_NS = 1000000000, ALL = SS_FUTEX_BITSET_MATCH_ANY };

static ss_u32 word, other;

#define FUTEX(op, value) ss_futex(&word, (op), (value), 0, 0, 0)

static void check_refusals(void)
{
    const struct ss_timespec uneven = { .tv_nsec = TOO_MANY_NS };
    const ss_u32 *odd = (const ss_u32 *)(ss_uptr)(ADDRESS_OF(word) + 1);
    ENDS(FUTEX_TIMEOUT_FAULT, ss_futex(&word, SS_FUTEX_WAIT, 0, nowhere(), 0, 0));
    ENDS(FUTEX_TIMEOUT_RANGE, ss_futex(&word, SS_FUTEX_WAIT, 0, &uneven, 0, 0));
    ENDS(FUTEX_OPERATION, FUTEX(UNKNOWN_OPERATION, 0));
    ENDS(FUTEX_CLOCK, FUTEX(SS_FUTEX_WAKE | SS_FUTEX_CLOCK_REALTIME, 0));
    ENDS(FUTEX_BITSET, FUTEX(SS_FUTEX_WAIT_BITSET, 0));
    ENDS(FUTEX_COUNT, ss_futex(&word, SS_FUTEX_REQUEUE, (ss_u32)-1, 0, &other, 0));
    ENDS(FUTEX_ALIGNMENT, ss_futex(odd, SS_FUTEX_WAKE, 1, 0, 0, 0));
    ENDS(FUTEX_FAULT, ss_futex(nowhere(), SS_FUTEX_WAIT, 0, 0, 0, 0));
    ENDS(FUTEX_CHANGED, FUTEX(SS_FUTEX_WAIT, 1));
    ENDS(FUTEX_CHANGED, ss_futex(&word, SS_FUTEX_CMP_REQUEUE, 1, 0, &other, 1));
}

static struct thread sleeper;
static volatile ss_u32 asleep;

/* It says that it is about to sleep; whoever wakes it tries until somebody was woken. */
static void sleep_once(struct thread *self)
{
    (void)self;
    asleep = 1;
    ENDS(FUTEX_WOKEN, FUTEX(SS_FUTEX_WAIT, 0));
}

static void start_sleeper(void)
{
    asleep = 0;
    thread_start(&sleeper, sleep_once);
    while (!asleep)
        ss_sched_yield();
}

static void check_wakes(void)
{
    ss_s64 woken = 0;
    start_sleeper();
    while (woken == 0)
        woken = ENDS(FUTEX_WAKE, FUTEX(SS_FUTEX_WAKE, 1));
    HOLDS(FUTEX_WAKE, woken == 1);
    thread_join(&sleeper);

    start_sleeper();
    ss_s64 moved = 0;
    while (moved == 0) /* none is woken, and one is moved: the number stands in the place of the time limit */
        moved = ENDS(FUTEX_REQUEUE, ss_futex(&word, SS_FUTEX_REQUEUE, 0, (const struct ss_timespec *)1, &other, 0));
    HOLDS(FUTEX_REQUEUE, moved == 1);
    HOLDS(FUTEX_REQUEUE, FUTEX(SS_FUTEX_WAKE, 1) == 0);
    HOLDS(FUTEX_REQUEUE, ss_futex(&other, SS_FUTEX_WAKE, 1, 0, 0, 0) == 1);
    thread_join(&sleeper);
}

void check_futexes(void)
{
    const struct ss_timespec moment = { .tv_nsec = 1000000 };
    check_refusals();
    check_wakes();
    ENDS(FUTEX_TIMED_OUT, ss_futex(&word, SS_FUTEX_WAIT, 0, &moment, 0, 0));
    ENDS(FUTEX_TIMED_OUT, ss_futex(&word, SS_FUTEX_WAIT_BITSET, 0, &moment, 0, ALL));
    signals_start(SS_SIGUSR1);
    ENDS_INTERRUPTED(FUTEX_INTERRUPTED, FUTEX(SS_FUTEX_WAIT, 0));
    signals_stop();
}
