/* The calls by which a test looks inside, where there are any. */
#include "check.h"
#include "threads.h"

enum { NO_THREAD = 0x7ffffff, NO_OPERATION = 99, A_SECOND_NS = 1000000000 };

static struct thread waiter;
static ss_u32 gate;

static void wait_at_gate(struct thread *self)
{
    (void)self;
    ss_futex(&gate, SS_FUTEX_WAIT, 0, 0, 0, 0);
}

static void check_thread_state(void)
{
    ENDS(THREAD_STATE_NO_THREAD, ss_thread_state(NO_THREAD));
    ss_s64 state = ENDS(THREAD_STATE_RUNS, ss_thread_state((ss_s32)ss_gettid()));
    HOLDS(THREAD_STATE_RUNS, state == 0);
    if (state < 0)
        return;
    thread_start(&waiter, wait_at_gate);
    while (ss_thread_state(waiter.id) == 0)
        ss_sched_yield();
    state = ENDS(THREAD_STATE_WAITS, ss_thread_state(waiter.id));
    HOLDS(THREAD_STATE_WAITS, state == 1);
    gate = 1;
    ss_futex(&gate, SS_FUTEX_WAKE, 1, 0, 0, 0);
    thread_join(&waiter);
}

static void check_thread_outcome(void)
{
    char told[TOLD_SIZE];
    ss_s32 self = (ss_s32)ss_gettid();
    ENDS(THREAD_OUTCOME_NO_THREAD, ss_thread_outcome(NO_THREAD, told, sizeof told));
    ENDS(THREAD_OUTCOME_ROOM, ss_thread_outcome(self, told, 1));
    ENDS(THREAD_OUTCOME_BUF_FAULT, ss_thread_outcome(self, nowhere(), TOLD_SIZE));
    ENDS(THREAD_OUTCOME_OK, ss_thread_outcome(self, told, sizeof told));
}

static void check_clock_control(void)
{
    struct ss_timespec before, after;
    ENDS(CLOCK_CONTROL_OPERATION, ss_clock_control(NO_OPERATION, 0));
    ENDS(CLOCK_CONTROL_NOT_MANUAL, ss_clock_control(SS_CLOCK_CONTROL_ADVANCE, 1));
    ENDS(CLOCK_CONTROL_OK, ss_clock_control(SS_CLOCK_CONTROL_MANUAL, 0));
    ss_clock_gettime(SS_CLOCK_MONOTONIC, &before);
    ENDS(CLOCK_CONTROL_OK, ss_clock_control(SS_CLOCK_CONTROL_ADVANCE, A_SECOND_NS));
    ss_clock_gettime(SS_CLOCK_MONOTONIC, &after);
    HOLDS(CLOCK_CONTROL_OK, after.tv_sec == before.tv_sec + 1 && after.tv_nsec == before.tv_nsec);
    ENDS(CLOCK_CONTROL_OK, ss_clock_control(SS_CLOCK_CONTROL_REAL, 0));
    if (become_nobody())
        ENDS(CLOCK_CONTROL_NOT_PERMITTED, ss_clock_control(SS_CLOCK_CONTROL_MANUAL, 0));
    else
        check_skip(CLOCK_CONTROL_NOT_PERMITTED, "there is one user");
    become_root();
}

void check_inspection(void)
{
    check_thread_state();
    check_thread_outcome();
    check_clock_control();
}
