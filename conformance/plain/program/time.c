/* Clocks and sleeps. */
#include "check.h"
#include "threads.h"

enum { UNKNOWN_CLOCK = 77, TOO_MANY_NS = 1000000000, A_MOMENT_NS = 1000000, LONG_S = 60 };

static void check_clocks(void)
{
    struct ss_timespec time = { .tv_nsec = -1 };
    struct ss_timeval now = { .tv_usec = -1 };
    struct ss_timezone zone;
    ss_s64 seconds = 0;
    ENDS(CLOCK_GETTIME_CLOCK, ss_clock_gettime(UNKNOWN_CLOCK, &time));
    ENDS(CLOCK_GETTIME_FAULT, ss_clock_gettime(SS_CLOCK_MONOTONIC, nowhere()));
    ENDS(CLOCK_GETTIME_OK, ss_clock_gettime(SS_CLOCK_REALTIME, &time));
    HOLDS(CLOCK_GETTIME_OK, time.tv_nsec >= 0 && time.tv_nsec < TOO_MANY_NS);
    ENDS(GETTIMEOFDAY_TIME_FAULT, ss_gettimeofday(nowhere(), 0));
    ENDS(GETTIMEOFDAY_ZONE_FAULT, ss_gettimeofday(0, nowhere()));
    ENDS(GETTIMEOFDAY_OK, ss_gettimeofday(&now, &zone));
    HOLDS(GETTIMEOFDAY_OK, now.tv_sec >= time.tv_sec && now.tv_usec >= 0);
    ENDS(TIME_FAULT, ss_time(nowhere()));
    ss_s64 result = ENDS(TIME_OK, ss_time(&seconds));
    HOLDS(TIME_OK, result == seconds && seconds >= time.tv_sec);
}

static ss_s64 ns_between(const struct ss_timespec *start, const struct ss_timespec *end)
{
    return (end->tv_sec - start->tv_sec) * TOO_MANY_NS + end->tv_nsec - start->tv_nsec;
}

static void check_nanosleep(void)
{
    const struct ss_timespec moment = { .tv_nsec = A_MOMENT_NS }, negative = { .tv_sec = -1 }, minute = { LONG_S, 0 };
    struct ss_timespec start, end, left = { 0 };
    ENDS(NANOSLEEP_DURATION_FAULT, ss_nanosleep(nowhere(), 0));
    ENDS(NANOSLEEP_RANGE, ss_nanosleep(&negative, 0));
    ss_clock_gettime(SS_CLOCK_MONOTONIC, &start);
    ENDS(NANOSLEEP_OK, ss_nanosleep(&moment, 0));
    ss_clock_gettime(SS_CLOCK_MONOTONIC, &end);
    HOLDS(NANOSLEEP_OK, ns_between(&start, &end) >= A_MOMENT_NS);
    signals_start(SS_SIGUSR1);
    ENDS_INTERRUPTED(NANOSLEEP_INTERRUPTED, ss_nanosleep(&minute, &left));
    HOLDS(NANOSLEEP_INTERRUPTED, left.tv_sec > 0 && left.tv_sec < LONG_S);
    ENDS_INTERRUPTED(NANOSLEEP_REMAINING_FAULT, ss_nanosleep(&minute, nowhere()));
    signals_stop();
}

static void check_clock_nanosleep(void)
{
    const struct ss_timespec moment = { .tv_nsec = A_MOMENT_NS }, uneven = { .tv_nsec = TOO_MANY_NS };
    const struct ss_timespec minute = { LONG_S, 0 };
    struct ss_timespec left = { 0 };
    ENDS(CLOCK_NANOSLEEP_CLOCK, ss_clock_nanosleep(UNKNOWN_CLOCK, 0, &moment, 0));
    ENDS(CLOCK_NANOSLEEP_CANNOT_SLEEP, ss_clock_nanosleep(SS_CLOCK_MONOTONIC_COARSE, 0, &moment, 0));
    ENDS(CLOCK_NANOSLEEP_TIME_FAULT, ss_clock_nanosleep(SS_CLOCK_MONOTONIC, 0, nowhere(), 0));
    ENDS(CLOCK_NANOSLEEP_RANGE, ss_clock_nanosleep(SS_CLOCK_MONOTONIC, 0, &uneven, 0));
    ENDS(CLOCK_NANOSLEEP_OK, ss_clock_nanosleep(SS_CLOCK_MONOTONIC, 0, &moment, 0));
    ENDS(CLOCK_NANOSLEEP_OK, ss_clock_nanosleep(SS_CLOCK_REALTIME, SS_TIMER_ABSTIME, &moment, 0));
    signals_start(SS_SIGUSR1);
    ENDS_INTERRUPTED(CLOCK_NANOSLEEP_INTERRUPTED, ss_clock_nanosleep(SS_CLOCK_MONOTONIC, 0, &minute, &left));
    HOLDS(CLOCK_NANOSLEEP_INTERRUPTED, left.tv_sec > 0 && left.tv_sec < LONG_S);
    ENDS_INTERRUPTED(CLOCK_NANOSLEEP_REMAINING_FAULT, ss_clock_nanosleep(SS_CLOCK_MONOTONIC, 0, &minute, nowhere()));
    signals_stop();
}

void check_time(void)
{
    check_clocks();
    check_nanosleep();
    check_clock_nanosleep();
}
