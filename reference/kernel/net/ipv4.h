/* IPv4 (RFC 791, RFC 1122 3.2) for a host that does not forward. */
#ifndef NET_IPV4_H
#define NET_IPV4_H

#include "net/interface.h"
#include "net/ipv4-header.h"
#include "net/route.h"

/* A packet that was received, whole. Who is given one owns its packets. */
struct ipv4_packet {
    struct interface *interface;
    struct ipv4_header header; /* of the first fragment, if there were several */
    u16 header_start;          /* where the first packet's bytes hold it */
    bool is_broadcast;         /* to more than this host, by its IP or its Ethernet address */
    struct list packets;       /* what follows the header; never empty */
    u32 length;
};

void ipv4_start(void);

/* An IP packet from a link, or from loopback. It is gone afterwards. */
void ipv4_receive(struct interface *interface, struct packet *packet, bool to_all_on_link);

/*
 * Sends what a protocol put together along a route that exists: one packet, or one for each fragment, of which all but
 * the last have a length that is a multiple of 8. They are gone afterwards. A broadcast reaches this host, too.
 */
void ipv4_send(const struct route *route, u8 protocol, struct list *packets);

#endif
