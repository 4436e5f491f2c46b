/* The calls by which a test looks inside: what threads do, how calls ended, time, and shortage of packets. */
#include "calls.h"
#include "core/clock.h"
#include "core/packet.h"
#include "core/thread.h"
#include "core/user.h"

s64 sys_thread_state(const struct thread_state_args *args)
{
    const struct thread *thread = thread_find(args->tid);
    if (thread == NULL)
        return FAIL(THREAD_STATE_NO_THREAD);
    /* One that was woken is about to look again whether it has to wait. */
    if (thread->state == THREAD_WAITING && !thread->call.wake_is_due)
        return DONE(THREAD_STATE_WAITS, 1);
    return DONE(THREAD_STATE_RUNS, 0);
}

s64 sys_thread_outcome(const struct thread_outcome_args *args)
{
    const struct thread *thread = thread_find(args->tid);
    if (thread == NULL)
        return FAIL(THREAD_OUTCOME_NO_THREAD);
    const char *id = outcome_facts[thread->state == THREAD_WAITING ? thread->call.outcome : thread->last_outcome].id;
    u64 length = 0;
    while (id[length] != 0)
        length++;
    if (length > args->size)
        return FAIL(THREAD_OUTCOME_ROOM);
    if (!copy_out(args->buf.at, id, length))
        return FAIL(THREAD_OUTCOME_BUF_FAULT);
    return DONE(THREAD_OUTCOME_OK, (s64)length);
}

s64 sys_clock_control(const struct clock_control_args *args)
{
    if (!thread_is_privileged(current))
        return FAIL(CLOCK_CONTROL_NOT_PERMITTED);
    switch (args->operation) {
    case SS_CLOCK_CONTROL_REAL:
    case SS_CLOCK_CONTROL_MANUAL:
        clock_set_manual(args->operation == SS_CLOCK_CONTROL_MANUAL);
        return DONE(CLOCK_CONTROL_OK, 0);
    case SS_CLOCK_CONTROL_ADVANCE:
        if (!clock_is_manual())
            return FAIL(CLOCK_CONTROL_NOT_MANUAL);
        clock_advance(args->nanoseconds);
        return DONE(CLOCK_CONTROL_OK, 0);
    default:
        return FAIL(CLOCK_CONTROL_OPERATION);
    }
}

s64 sys_packets_withhold(const struct packets_withhold_args *args)
{
    if (!thread_is_privileged(current))
        return FAIL(PACKETS_WITHHOLD_NOT_PERMITTED);
    packets_withhold(args->count);
    return DONE(PACKETS_WITHHOLD_OK, 0);
}
