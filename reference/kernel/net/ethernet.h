/* Ethernet frames (IEEE 802.3, with a type): the wire format. */
#ifndef NET_ETHERNET_H
#define NET_ETHERNET_H

#include "core/types.h"

enum { ETHERNET_HEADER_SIZE = 14, ETHERNET_TYPE_IPV4 = 0x0800, ETHERNET_TYPE_ARP = 0x0806 };

struct ethernet_address {
    u8 bytes[6];
};

struct ethernet_header {
    struct ethernet_address destination;
    struct ethernet_address source;
    u16 type;
};

extern const struct ethernet_address ethernet_broadcast;

/* False if the frame is too short. */
bool ethernet_parse(const u8 *bytes, size_t count, struct ethernet_header *header);

/* Writes ETHERNET_HEADER_SIZE bytes. */
void ethernet_emit(u8 *bytes, const struct ethernet_header *header);

bool ethernet_address_equals(const struct ethernet_address *a, const struct ethernet_address *b);

/* Multicast and broadcast: never the address of one card. */
bool ethernet_address_is_group(const struct ethernet_address *address);

#endif
