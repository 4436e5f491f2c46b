#include "net/ethernet.h"

#include "net/bytes.h"

const struct ethernet_address ethernet_broadcast = {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};

bool ethernet_parse(const u8 *bytes, size_t count, struct ethernet_header *header)
{
    if (count < ETHERNET_HEADER_SIZE)
        return false;
    __builtin_memcpy(header->destination.bytes, bytes, 6);
    __builtin_memcpy(header->source.bytes, bytes + 6, 6);
    header->type = get_be16(bytes + 12);
    return true;
}

void ethernet_emit(u8 *bytes, const struct ethernet_header *header)
{
    __builtin_memcpy(bytes, header->destination.bytes, 6);
    __builtin_memcpy(bytes + 6, header->source.bytes, 6);
    put_be16(bytes + 12, header->type);
}

bool ethernet_address_equals(const struct ethernet_address *a, const struct ethernet_address *b)
{
    for (size_t i = 0; i < sizeof a->bytes; i++)
        if (a->bytes[i] != b->bytes[i])
            return false;
    return true;
}

bool ethernet_address_is_group(const struct ethernet_address *address) { return (address->bytes[0] & 1) != 0; }
