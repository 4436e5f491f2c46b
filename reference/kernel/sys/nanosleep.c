#include "calls.h"
#include "core/clock.h"
#include "core/thread.h"
#include "core/user.h"
#include "sys/timespec.h"

static s64 interrupted(const struct nanosleep_args *args)
{
    u64 now_ns = clock_now_ns();
    u64 until_ns = current->call.deadline_ns;
    const struct ss_timespec left = timespec_from_ns(until_ns > now_ns ? until_ns - now_ns : 0);
    if (args->remaining.at != 0 && !copy_out(args->remaining.at, &left, sizeof(left)))
        return FAIL(NANOSLEEP_REMAINING_FAULT);
    return INTERRUPTED(NANOSLEEP_INTERRUPTED, false);
}

s64 sys_nanosleep(const struct nanosleep_args *args)
{
    struct ss_timespec duration;
    switch (current->call.wake) {
    case WAKE_TIMEOUT:
        return DONE(NANOSLEEP_OK, 0);
    case WAKE_SIGNAL:
        return interrupted(args);
    case WAKE_EVENT:
        return WAIT(NANOSLEEP_OK, NULL, NO_LIMIT);
    case WAKE_ENTRY:
        break;
    }
    if (!copy_in(&duration, args->duration.at, sizeof(duration)))
        return FAIL(NANOSLEEP_DURATION_FAULT);
    if (!timespec_is_valid(&duration))
        return FAIL(NANOSLEEP_RANGE);
    return WAIT(NANOSLEEP_OK, NULL, timespec_to_ns(&duration));
}
