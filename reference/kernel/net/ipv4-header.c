#include "net/ipv4-header.h"

#include "net/bytes.h"
#include "net/checksum.h"

enum { FLAG_DONT_FRAGMENT = 0x4000, FLAG_MORE_FRAGMENTS = 0x2000, OFFSET_MASK = 0x1fff };

bool ipv4_header_parse(const u8 *bytes, size_t count, struct ipv4_header *header)
{
    if (count < IPV4_HEADER_SIZE || bytes[0] >> 4 != 4)
        return false;
    u16 fragment = get_be16(bytes + 6);
    *header = (struct ipv4_header){
        .header_length = (u8)((bytes[0] & 0xf) * 4),
        .total_length = get_be16(bytes + 2),
        .identification = get_be16(bytes + 4),
        .dont_fragment = (fragment & FLAG_DONT_FRAGMENT) != 0,
        .more_fragments = (fragment & FLAG_MORE_FRAGMENTS) != 0,
        .fragment_offset = (fragment & OFFSET_MASK) * 8u,
        .ttl = bytes[8],
        .protocol = bytes[9],
        .source = get_be32(bytes + 12),
        .destination = get_be32(bytes + 16),
    };
    return header->header_length >= IPV4_HEADER_SIZE && header->header_length <= count
           && header->total_length >= header->header_length;
}

bool ipv4_header_is_intact(const u8 *bytes, const struct ipv4_header *header)
{
    return checksum_finish(checksum_add(0, bytes, header->header_length)) == 0;
}

void ipv4_header_emit(u8 *bytes, const struct ipv4_header *header)
{
    u16 fragment = (u16)(header->fragment_offset / 8);
    if (header->dont_fragment)
        fragment |= FLAG_DONT_FRAGMENT;
    if (header->more_fragments)
        fragment |= FLAG_MORE_FRAGMENTS;
    bytes[0] = 4 << 4 | IPV4_HEADER_SIZE / 4;
    bytes[1] = 0;
    put_be16(bytes + 2, header->total_length);
    put_be16(bytes + 4, header->identification);
    put_be16(bytes + 6, fragment);
    bytes[8] = header->ttl;
    bytes[9] = header->protocol;
    put_be16(bytes + 10, 0);
    put_be32(bytes + 12, header->source);
    put_be32(bytes + 16, header->destination);
    put_be16(bytes + 10, checksum_finish(checksum_add(0, bytes, IPV4_HEADER_SIZE)));
}
