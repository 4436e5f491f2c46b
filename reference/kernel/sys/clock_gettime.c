#include "calls.h"
#include "core/call.h"
#include "core/clock.h"
#include "core/user.h"
#include "sys/timespec.h"

static bool read_clock(s32 clock, u64 *time_ns)
{
    switch (clock) {
    case SS_CLOCK_REALTIME:
    case SS_CLOCK_REALTIME_COARSE:
        *time_ns = clock_real_ns();
        return true;
    case SS_CLOCK_MONOTONIC:
    case SS_CLOCK_MONOTONIC_RAW:
    case SS_CLOCK_MONOTONIC_COARSE:
    case SS_CLOCK_BOOTTIME:
        *time_ns = clock_now_ns();
        return true;
    default:
        return false;
    }
}

s64 sys_clock_gettime(const struct clock_gettime_args *args)
{
    u64 time_ns;
    if (!read_clock(args->clock, &time_ns))
        return FAIL(CLOCK_GETTIME_CLOCK);
    const struct ss_timespec time = timespec_from_ns(time_ns);
    if (!copy_out(args->time.at, &time, sizeof(time)))
        return FAIL(CLOCK_GETTIME_FAULT);
    return DONE(CLOCK_GETTIME_OK, 0);
}
