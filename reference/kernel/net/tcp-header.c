#include "net/tcp-header.h"

#include "net/bytes.h"

bool tcp_header_parse(const u8 *bytes, size_t count, struct tcp_header *header)
{
    if (count < TCP_HEADER_SIZE)
        return false;
    *header = (struct tcp_header){
        .source_port = get_be16(bytes),
        .destination_port = get_be16(bytes + 2),
        .sequence = get_be32(bytes + 4),
        .acknowledgment = get_be32(bytes + 8),
        .header_length = (u8)((bytes[12] >> 4) * 4),
        .flags = bytes[13],
        .checksum = get_be16(bytes + 16),
    };
    return header->header_length >= TCP_HEADER_SIZE && header->header_length <= count;
}

void tcp_header_emit(u8 *bytes, const struct tcp_header *header)
{
    put_be16(bytes, header->source_port);
    put_be16(bytes + 2, header->destination_port);
    put_be32(bytes + 4, header->sequence);
    put_be32(bytes + 8, header->acknowledgment);
    bytes[12] = TCP_HEADER_SIZE / 4 << 4;
    bytes[13] = header->flags;
    put_be16(bytes + 14, 0);
    put_be16(bytes + 16, header->checksum);
    put_be16(bytes + 18, 0);
}
