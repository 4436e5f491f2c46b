/* Where packets go: on the link, over the gateway, to this host itself, or nowhere. */
#ifndef NET_ROUTE_H
#define NET_ROUTE_H

#include "net/interface.h"

#define ADDRESS_EVERYONE 0xffffffffu /* 255.255.255.255, the limited broadcast */

struct route {
    struct interface *interface; /* NULL: there is no route */
    ipv4_address destination;    /* what the packet carries: 0.0.0.0 has been replaced */
    ipv4_address next_hop;
    ipv4_address source;
};

/*
 * The way for a packet that carries `source`, or 0 if the way decides what it carries. To 255.255.255.255 there is a
 * way only with a source: it is the link that the source belongs to. 0.0.0.0 stands for this host, at the source if
 * there is one. Packets from 127.0.0.0/8 have no way to other hosts, packets from foreign addresses have none at all.
 */
struct route route_from(ipv4_address source, ipv4_address destination);

/* route_from without a source. */
struct route route_to(ipv4_address destination);

/* Whether the address is one of this host's: an interface's, or any in 127.0.0.0/8. */
bool route_is_own(ipv4_address address);

/* 255.255.255.255 or the broadcast address of a link. Loopback has none. */
bool route_is_broadcast(ipv4_address address);

/* Whether the address belongs to the interface's link. */
bool route_is_on_link(const struct interface *interface, ipv4_address address);

/* 224.0.0.0/4 and 240.0.0.0/4: never a single host. */
static inline bool address_is_group_or_reserved(ipv4_address address) { return address >= 0xe0000000u; }

#endif
