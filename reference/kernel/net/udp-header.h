/* The UDP header (RFC 768): the wire format. */
#ifndef NET_UDP_HEADER_H
#define NET_UDP_HEADER_H

#include "core/types.h"

enum { UDP_HEADER_SIZE = 8 };

struct udp_header {
    u16 source_port;
    u16 destination_port;
    u16 length; /* of header and data */
    u16 checksum; /* 0: none */
};

/* False if it is too short, or says that it is. */
bool udp_header_parse(const u8 *bytes, size_t count, struct udp_header *header);

/* Writes UDP_HEADER_SIZE bytes. */
void udp_header_emit(u8 *bytes, const struct udp_header *header);

#endif
