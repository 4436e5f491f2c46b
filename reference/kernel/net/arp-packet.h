/* ARP packets (RFC 826) for IPv4 over Ethernet: the wire format. */
#ifndef NET_ARP_PACKET_H
#define NET_ARP_PACKET_H

#include "net/ethernet.h"

enum { ARP_PACKET_SIZE = 28 };

enum arp_operation { ARP_REQUEST = 1, ARP_REPLY = 2 };

struct arp_packet {
    u16 operation;
    struct ethernet_address sender_hardware;
    u32 sender;
    struct ethernet_address target_hardware;
    u32 target;
};

/* False if it is too short, not about IPv4 over Ethernet, or neither request nor reply. */
bool arp_packet_parse(const u8 *bytes, size_t count, struct arp_packet *packet);

/* Writes ARP_PACKET_SIZE bytes. */
void arp_packet_emit(u8 *bytes, const struct arp_packet *packet);

#endif
