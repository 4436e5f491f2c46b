/* time and gettimeofday: the older ways to read CLOCK_REALTIME. */
#include "calls.h"
#include "core/call.h"
#include "core/clock.h"
#include "core/user.h"
#include "sys/timespec.h"

enum { NS_PER_MICROSECOND = 1000 };

s64 sys_time(const struct time_args *args)
{
    const s64 seconds = timespec_from_ns(clock_real_ns()).tv_sec;
    if (args->seconds.at != 0 && !copy_out(args->seconds.at, &seconds, sizeof(seconds)))
        return FAIL(TIME_FAULT);
    return DONE(TIME_OK, seconds);
}

s64 sys_gettimeofday(const struct gettimeofday_args *args)
{
    const struct ss_timespec now = timespec_from_ns(clock_real_ns());
    const struct ss_timeval time = { .tv_sec = now.tv_sec, .tv_usec = now.tv_nsec / NS_PER_MICROSECOND };
    const struct ss_timezone zone = { 0 };
    if (args->time.at != 0 && !copy_out(args->time.at, &time, sizeof(time)))
        return FAIL(GETTIMEOFDAY_TIME_FAULT);
    if (args->zone.at != 0 && !copy_out(args->zone.at, &zone, sizeof(zone)))
        return FAIL(GETTIMEOFDAY_ZONE_FAULT);
    return DONE(GETTIMEOFDAY_OK, 0);
}
