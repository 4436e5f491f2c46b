#include "net/rate-limit.h"

#include "core/clock.h"

#define INTERVAL_NS (1000000000ull / RATE_PER_SECOND)

bool rate_limit_allows(struct rate_limit *limit, const struct interface *interface)
{
    if (interface->is_loopback)
        return true;
    u64 now_ns = clock_now_ns();
    u64 full_at_ns = max_u64(limit->full_at_ns, now_ns) + INTERVAL_NS;
    if (full_at_ns - now_ns > RATE_AT_ONCE * INTERVAL_NS)
        return false;
    limit->full_at_ns = full_at_ns;
    return true;
}
