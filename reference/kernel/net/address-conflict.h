/*
 * Two hosts with one address (RFC 5227). The administrator gave this host its address, so it uses it from the start
 * without asking first, announces it twice, and keeps it whatever others claim: a claim is logged and answered with an
 * announcement of our own, though not more often than every ten seconds, lest two stubborn hosts flood the link.
 */
#ifndef NET_ADDRESS_CONFLICT_H
#define NET_ADDRESS_CONFLICT_H

#include "net/arp-packet.h"
#include "net/interface.h"

void address_conflict_start(void);

/* Tells the link whose the interface's address is, now and once more. */
void address_announce(struct interface *interface);

/* Another card sent an ARP packet from one of this host's addresses. */
void address_conflict(struct interface *interface, const struct arp_packet *claim);

#endif
