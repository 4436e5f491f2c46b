/* ICMP (RFC 792, RFC 1122 3.2.2): answers echo requests, reports errors, and hears of them. */
#ifndef NET_ICMP_H
#define NET_ICMP_H

#include "net/icmp-header.h"
#include "net/ipv4.h"

/* The packet is gone afterwards. */
void icmp_receive(struct ipv4_packet *ip);

/*
 * Tells the sender of a packet what became of it, unless an error must not be answered with an error, more than this
 * host may have been meant, the packet does not hold its beginning, or too many errors were sent lately. The packet
 * stays the caller's.
 */
void icmp_send_error(const struct ipv4_packet *cause, u8 type, u8 code);

/* An IP packet of this host's own that could not be handed to its next hop. It is gone afterwards. */
void icmp_undeliverable(struct packet *packet);

#endif
