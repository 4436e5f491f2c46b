/* The interface to this host itself. */
#ifndef NET_LOOPBACK_H
#define NET_LOOPBACK_H

#include "net/interface.h"

#define LOOPBACK_ADDRESS 0x7f000001u

extern struct interface *const loopback;

void loopback_start(void);

static inline bool address_is_loopback(ipv4_address address) { return address >> 24 == 127; }

#endif
