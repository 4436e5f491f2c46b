/* Times of the program, in seconds and nanoseconds, and the kernel's, in nanoseconds. */
#ifndef SYS_TIMESPEC_H
#define SYS_TIMESPEC_H

#include "core/types.h"
#include "sockspec.h"

#define NS_PER_SECOND 1000000000ull

static inline bool timespec_is_valid(const struct ss_timespec *time)
{
    return time->tv_sec >= 0 && time->tv_nsec >= 0 && time->tv_nsec < (s64)NS_PER_SECOND;
}

/* Of a valid time. What is too long for the kernel's clock is the longest it knows, 584 years: never NO_LIMIT. */
static inline u64 timespec_to_ns(const struct ss_timespec *time)
{
    const u64 longest = UINT64_MAX - 1;
    u64 seconds = (u64)time->tv_sec;
    if (seconds >= longest / NS_PER_SECOND)
        return longest;
    return seconds * NS_PER_SECOND + (u64)time->tv_nsec;
}

static inline struct ss_timespec timespec_from_ns(u64 time_ns)
{
    return (struct ss_timespec) { .tv_sec = (s64)(time_ns / NS_PER_SECOND), .tv_nsec = (s64)(time_ns % NS_PER_SECOND) };
}

#endif
