/* nanosleep and clock_nanosleep: what differs is who says how long, and by which outcomes the sleep ends. */
#include "calls.h"
#include "core/clock.h"
#include "core/thread.h"
#include "core/user.h"
#include "sys/timespec.h"

struct sleep_outcomes {
    enum outcome ok, interrupted, remaining_fault;
};

static s64 interrupted(u64 remaining_at, const struct sleep_outcomes *outcomes)
{
    u64 now_ns = clock_now_ns();
    u64 until_ns = current->call.deadline_ns;
    const struct ss_timespec left = timespec_from_ns(until_ns > now_ns ? until_ns - now_ns : 0);
    if (remaining_at != 0 && !copy_out(remaining_at, &left, sizeof(left)))
        return FAIL(outcomes->remaining_fault);
    return INTERRUPTED(outcomes->interrupted, false);
}

/* The sleep has begun and was entered again. */
static s64 sleep_on(u64 remaining_at, const struct sleep_outcomes *outcomes)
{
    switch (current->call.wake) {
    case WAKE_TIMEOUT:
        return DONE(outcomes->ok, 0);
    case WAKE_SIGNAL:
        return interrupted(remaining_at, outcomes);
    default:
        return WAIT(outcomes->ok, NULL, NO_LIMIT);
    }
}

s64 sys_nanosleep(const struct nanosleep_args *args)
{
    static const struct sleep_outcomes outcomes = {
        NANOSLEEP_OK, NANOSLEEP_INTERRUPTED, NANOSLEEP_REMAINING_FAULT,
    };
    struct ss_timespec duration;
    if (call_was_woken())
        return sleep_on(args->remaining.at, &outcomes);
    if (!copy_in(&duration, args->duration.at, sizeof(duration)))
        return FAIL(NANOSLEEP_DURATION_FAULT);
    if (!timespec_is_valid(&duration))
        return FAIL(NANOSLEEP_RANGE);
    return WAIT(NANOSLEEP_OK, NULL, timespec_to_ns(&duration));
}

/* What one can sleep by: its time now, and OUTCOME_NONE; or why one cannot. */
static enum outcome read_clock(s32 clock, u64 *now_ns)
{
    switch (clock) {
    case SS_CLOCK_REALTIME:
        *now_ns = clock_real_ns();
        return OUTCOME_NONE;
    case SS_CLOCK_MONOTONIC:
    case SS_CLOCK_BOOTTIME:
        *now_ns = clock_now_ns();
        return OUTCOME_NONE;
    case SS_CLOCK_MONOTONIC_RAW:
    case SS_CLOCK_REALTIME_COARSE:
    case SS_CLOCK_MONOTONIC_COARSE:
        return CLOCK_NANOSLEEP_CANNOT_SLEEP;
    default:
        return CLOCK_NANOSLEEP_CLOCK;
    }
}

s64 sys_clock_nanosleep(const struct clock_nanosleep_args *args)
{
    static const struct sleep_outcomes outcomes = {
        CLOCK_NANOSLEEP_OK, CLOCK_NANOSLEEP_INTERRUPTED, CLOCK_NANOSLEEP_REMAINING_FAULT,
    };
    bool is_absolute = (args->flags & SS_TIMER_ABSTIME) != 0;
    struct ss_timespec time;
    u64 now_ns = 0;
    if (call_was_woken())
        return sleep_on(is_absolute ? 0 : args->remaining.at, &outcomes);
    enum outcome refusal = read_clock(args->clock, &now_ns);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    if (!copy_in(&time, args->time.at, sizeof(time)))
        return FAIL(CLOCK_NANOSLEEP_TIME_FAULT);
    if (!timespec_is_valid(&time))
        return FAIL(CLOCK_NANOSLEEP_RANGE);
    u64 time_ns = timespec_to_ns(&time);
    if (!is_absolute)
        return WAIT(CLOCK_NANOSLEEP_OK, NULL, time_ns);
    return time_ns > now_ns ? WAIT(CLOCK_NANOSLEEP_OK, NULL, time_ns - now_ns) : DONE(CLOCK_NANOSLEEP_OK, 0);
}
