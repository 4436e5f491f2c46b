#include "net/icmp-header.h"

#include "net/bytes.h"

bool icmp_header_parse(const u8 *bytes, size_t count, struct icmp_header *header)
{
    if (count < ICMP_HEADER_SIZE)
        return false;
    *header = (struct icmp_header){
        .type = bytes[0],
        .code = bytes[1],
        .checksum = get_be16(bytes + 2),
        .rest = get_be32(bytes + 4),
    };
    return true;
}

void icmp_header_emit(u8 *bytes, const struct icmp_header *header)
{
    bytes[0] = header->type;
    bytes[1] = header->code;
    put_be16(bytes + 2, header->checksum);
    put_be32(bytes + 4, header->rest);
}
