/* SYNC: a datagram sent to oneself over loopback arrives after everything that was sent before it. */
#ifndef AGENT_SYNC_H
#define AGENT_SYNC_H

#include <stdbool.h>

#include "sockspec.h"

/* Makes the private pair of sockets. Without loopback there is no SYNC. */
void sync_start(void);

bool sync_supported(void);

/* Returns when everything sent over loopback so far is delivered. 0 or a negative errno. */
ss_s64 sync_loopback(void);

#endif
