/* The IPv4 header (RFC 791): the wire format. */
#ifndef NET_IPV4_HEADER_H
#define NET_IPV4_HEADER_H

#include "core/types.h"

enum {
    IPV4_HEADER_SIZE = 20, /* without options */
    IPV4_HEADER_SIZE_MAX = 60,
    IPV4_LENGTH_MAX = 65535,
};

enum ipv4_protocol { PROTOCOL_ICMP = 1, PROTOCOL_TCP = 6, PROTOCOL_UDP = 17 };

struct ipv4_header {
    u8 header_length; /* with options, in bytes */
    u16 total_length;
    u16 identification;
    bool dont_fragment;
    bool more_fragments;
    u32 fragment_offset; /* in bytes */
    u8 ttl;
    u8 protocol;
    u32 source;
    u32 destination;
};

/* False if version or header length are wrong, or the header is longer than `count` or the packet. */
bool ipv4_header_parse(const u8 *bytes, size_t count, struct ipv4_header *header);

/* Whether the checksum of a header of that length is right. */
bool ipv4_header_is_intact(const u8 *bytes, const struct ipv4_header *header);

/* Writes IPV4_HEADER_SIZE bytes with their checksum; header_length is not looked at. */
void ipv4_header_emit(u8 *bytes, const struct ipv4_header *header);

#endif
