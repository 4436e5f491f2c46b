/*
 * How often this host says something unasked, such as an error or a reset: who can make it speak must not have it flood
 * others (RFC 1812, 4.3.2.8). A bucket of tokens, kept as the time from which on it is full.
 */
#ifndef NET_RATE_LIMIT_H
#define NET_RATE_LIMIT_H

#include "net/interface.h"

enum { RATE_PER_SECOND = 100, RATE_AT_ONCE = 50 };

struct rate_limit {
    u64 full_at_ns;
};

/*
 * Whether an answer to what came over this interface may go out; then a token is gone. A program that talks to itself is
 * told every time: what it sees does not depend on how fast it is.
 */
bool rate_limit_allows(struct rate_limit *limit, const struct interface *interface);

#endif
