#include "net/arp-packet.h"

#include "net/bytes.h"

enum { HARDWARE_ETHERNET = 1 };

bool arp_packet_parse(const u8 *bytes, size_t count, struct arp_packet *packet)
{
    if (count < ARP_PACKET_SIZE)
        return false;
    if (get_be16(bytes) != HARDWARE_ETHERNET || get_be16(bytes + 2) != ETHERNET_TYPE_IPV4)
        return false;
    if (bytes[4] != 6 || bytes[5] != 4)
        return false;
    packet->operation = get_be16(bytes + 6);
    __builtin_memcpy(packet->sender_hardware.bytes, bytes + 8, 6);
    packet->sender = get_be32(bytes + 14);
    __builtin_memcpy(packet->target_hardware.bytes, bytes + 18, 6);
    packet->target = get_be32(bytes + 24);
    return packet->operation == ARP_REQUEST || packet->operation == ARP_REPLY;
}

void arp_packet_emit(u8 *bytes, const struct arp_packet *packet)
{
    put_be16(bytes, HARDWARE_ETHERNET);
    put_be16(bytes + 2, ETHERNET_TYPE_IPV4);
    bytes[4] = 6;
    bytes[5] = 4;
    put_be16(bytes + 6, packet->operation);
    __builtin_memcpy(bytes + 8, packet->sender_hardware.bytes, 6);
    put_be32(bytes + 14, packet->sender);
    __builtin_memcpy(bytes + 18, packet->target_hardware.bytes, 6);
    put_be32(bytes + 24, packet->target);
}
