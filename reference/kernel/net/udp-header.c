#include "net/udp-header.h"

#include "net/bytes.h"

bool udp_header_parse(const u8 *bytes, size_t count, struct udp_header *header)
{
    if (count < UDP_HEADER_SIZE)
        return false;
    *header = (struct udp_header){
        .source_port = get_be16(bytes),
        .destination_port = get_be16(bytes + 2),
        .length = get_be16(bytes + 4),
        .checksum = get_be16(bytes + 6),
    };
    return header->length >= UDP_HEADER_SIZE;
}

void udp_header_emit(u8 *bytes, const struct udp_header *header)
{
    put_be16(bytes, header->source_port);
    put_be16(bytes + 2, header->destination_port);
    put_be16(bytes + 4, header->length);
    put_be16(bytes + 6, header->checksum);
}
