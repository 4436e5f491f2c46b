/* Where packets go: on the link, over the gateway, to this host itself, or nowhere. */
#ifndef NET_ROUTE_H
#define NET_ROUTE_H

#include "net/interface.h"

struct route {
    struct interface *interface; /* NULL: there is no route */
    ipv4_address next_hop;
    ipv4_address source;
};

struct route route_to(ipv4_address destination);

/* Whether the address is one of this host's: an interface's, or any in 127.0.0.0/8. */
bool route_is_own(ipv4_address address);

/* 255.255.255.255 or the broadcast address of a link. */
bool route_is_broadcast(ipv4_address address);

#endif
