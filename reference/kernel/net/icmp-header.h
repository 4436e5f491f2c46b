/* The ICMP header (RFC 792): the wire format. */
#ifndef NET_ICMP_HEADER_H
#define NET_ICMP_HEADER_H

#include "core/types.h"

enum { ICMP_HEADER_SIZE = 8 };

enum icmp_type {
    ICMP_ECHO_REPLY = 0,
    ICMP_UNREACHABLE = 3,
    ICMP_SOURCE_QUENCH = 4,
    ICMP_REDIRECT = 5,
    ICMP_ECHO_REQUEST = 8,
    ICMP_TIME_EXCEEDED = 11,
    ICMP_PARAMETER_PROBLEM = 12,
};

enum icmp_unreachable_code {
    ICMP_NETWORK_UNREACHABLE = 0,
    ICMP_HOST_UNREACHABLE = 1,
    ICMP_PROTOCOL_UNREACHABLE = 2,
    ICMP_PORT_UNREACHABLE = 3,
    ICMP_FRAGMENTATION_NEEDED = 4,
};

enum icmp_time_exceeded_code { ICMP_TTL_EXCEEDED = 0, ICMP_REASSEMBLY_EXCEEDED = 1 };

struct icmp_header {
    u8 type;
    u8 code;
    u16 checksum;
    u32 rest; /* its meaning depends on the type */
};

/* False if it is too short. */
bool icmp_header_parse(const u8 *bytes, size_t count, struct icmp_header *header);

/* Writes ICMP_HEADER_SIZE bytes. */
void icmp_header_emit(u8 *bytes, const struct icmp_header *header);

#endif
