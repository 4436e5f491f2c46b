/* The TCP header (RFC 9293 3.1): the wire format, without options. */
#ifndef NET_TCP_HEADER_H
#define NET_TCP_HEADER_H

#include "core/types.h"

enum { TCP_HEADER_SIZE = 20 };

enum tcp_flag { TCP_FIN = 1, TCP_SYN = 2, TCP_RST = 4, TCP_ACK = 16 };

struct tcp_header {
    u16 source_port;
    u16 destination_port;
    u32 sequence;
    u32 acknowledgment;
    u8 header_length; /* with options, in bytes */
    u8 flags;
    u16 checksum;
};

/* False if it is too short, or its length is out of range. */
bool tcp_header_parse(const u8 *bytes, size_t count, struct tcp_header *header);

/* Writes TCP_HEADER_SIZE bytes with a window of 0; header_length is not looked at. */
void tcp_header_emit(u8 *bytes, const struct tcp_header *header);

#endif
