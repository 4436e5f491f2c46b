/*
 * ARP (RFC 826): finds the card behind an address on the link, and answers for this host's own.
 *
 * Anybody on a link can send anything under any name, so what is heard counts only as far as it was asked for:
 *  - An answer counts if it was sent to this card alone, for an address that is being asked for. While an entry is only
 *    doubted, the answer must come from the card that the entry names.
 *  - A request for one of our addresses is answered, and its sender remembered, if nothing is known of it yet.
 *  - Whoever claims another card for a known address, be it by a request, an announcement or an unsolicited answer,
 *    makes the entry doubted and no more: the old card is asked, and everybody only if it stays silent. An entry that
 *    was confirmed a moment ago is not even doubted.
 *  - Nothing ever changes what an address of this host's own stands for: see net/address-conflict.h.
 *  - Senders must be single hosts of the link, under the hardware address that the frame carries.
 * Who sits on the link and answers first can still lie; only the layers above could find out.
 */
#ifndef NET_ARP_H
#define NET_ARP_H

#include "net/arp-packet.h"
#include "net/interface.h"

void arp_start(void);

/* Sends an IP packet to a host of the link once its card is known. It is gone afterwards, whatever happens. */
void arp_send(struct interface *interface, ipv4_address next_hop, struct packet *packet);

/* The packet begins behind the Ethernet header. It is gone afterwards. */
void arp_receive(struct interface *interface, const struct ethernet_header *frame, struct packet *packet);

/* Sends an ARP packet from this card to another, or to all. Without a free packet nothing is sent. */
void arp_transmit(struct interface *interface, const struct ethernet_address *to, const struct arp_packet *content);

#endif
