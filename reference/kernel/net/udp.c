#include "net/udp.h"

#include "core/panic.h"
#include "net/checksum.h"
#include "net/icmp.h"
#include "net/packets.h"
#include "net/statistics.h"
#include "net/udp-header.h"

static const struct udp_receiver *receiver;

void udp_set_receiver(const struct udp_receiver *value) { receiver = value; }

/* Each packet holds as much as one IP packet carries; the first leaves room for the header. */
enum { PART_SIZE = (INTERFACE_MTU - IPV4_HEADER_SIZE) / 8 * 8, FIRST_PART_SIZE = PART_SIZE - UDP_HEADER_SIZE };

_Static_assert(PART_SIZE <= PACKET_ROOM - PACKET_HEADROOM, "a part fits into a packet");

bool datagram_new(struct datagram *datagram, u32 length)
{
    ASSERT(length <= UDP_DATA_MAX, "no datagram is longer than an IP packet");
    u32 left = length;
    *datagram = (struct datagram){.length = length};
    list_init(&datagram->packets);
    do {
        struct packet *packet = packet_new();
        if (packet == NULL) {
            datagram_free(datagram);
            return false;
        }
        u32 room = list_is_empty(&datagram->packets) ? FIRST_PART_SIZE : PART_SIZE;
        packet->length = (u16)min_u64(left, room);
        left -= packet->length;
        list_append(&datagram->packets, &packet->link);
    } while (left > 0);
    return true;
}

void datagram_free(struct datagram *datagram) { packet_free_list(&datagram->packets); }

/* 0 says "no checksum" (RFC 768), so a sum that comes out as 0 goes as its other form. */
static u16 checksum_to_send(u16 checksum) { return checksum == 0 ? 0xffff : checksum; }

enum udp_sent udp_send(struct endpoint from, struct endpoint to, struct datagram *datagram)
{
    struct route route = route_from(from.address, to.address);
    if (route.interface == NULL) {
        COUNT(udp, no_route);
        datagram_free(datagram);
        return UDP_NO_ROUTE;
    }
    struct udp_header header = {
        .source_port = from.port,
        .destination_port = to.port,
        .length = (u16)(UDP_HEADER_SIZE + datagram->length),
    };
    u8 *bytes = packet_push(packets_first(&datagram->packets), UDP_HEADER_SIZE);
    udp_header_emit(bytes, &header);
    u64 sum = checksum_add(datagram->sum, bytes, UDP_HEADER_SIZE);
    sum = checksum_add_pseudo_header(sum, route.source, route.destination, PROTOCOL_UDP, header.length);
    header.checksum = checksum_to_send(checksum_finish(sum));
    udp_header_emit(bytes, &header);
    COUNT(udp, sent);
    ipv4_send(&route, PROTOCOL_UDP, &datagram->packets);
    return UDP_SENT;
}

/* Takes the header off, and what follows the data. `sum` is over the data alone. */
static bool read_header(struct ipv4_packet *ip, struct udp_header *header, u64 *data_sum)
{
    struct packet *first = packets_first(&ip->packets);
    const u8 *bytes = packet_data(first);
    if (!udp_header_parse(bytes, first->length, header) || header->length > ip->length) {
        COUNT(udp, malformed);
        return false;
    }
    packets_trim(&ip->packets, header->length);
    packet_pull(first, UDP_HEADER_SIZE);
    *data_sum = packets_sum(0, &ip->packets);
    u64 sum = checksum_add(*data_sum, bytes, UDP_HEADER_SIZE);
    sum = checksum_add_pseudo_header(sum, ip->header.source, ip->header.destination, PROTOCOL_UDP, header->length);
    if (header->checksum != 0 && checksum_finish(sum) != 0) {
        COUNT(udp, bad_checksum);
        return false;
    }
    return true;
}

void udp_receive(struct ipv4_packet *ip)
{
    struct udp_header header;
    u64 sum;
    COUNT(udp, received);
    if (!read_header(ip, &header, &sum)) {
        packet_free_list(&ip->packets);
        return;
    }
    struct datagram datagram = {.length = header.length - (u32)UDP_HEADER_SIZE, .sum = sum};
    list_init(&datagram.packets);
    packets_move(&ip->packets, &datagram.packets);
    const struct endpoint from = {ip->header.source, header.source_port};
    const struct endpoint to = {ip->header.destination, header.destination_port};
    if (receiver != NULL && receiver->receive(from, to, ip->is_broadcast, &datagram)) {
        COUNT(udp, delivered);
        return;
    }
    COUNT(udp, unwanted);
    packets_move(&datagram.packets, &ip->packets);
    icmp_send_error(ip, ICMP_UNREACHABLE, ICMP_PORT_UNREACHABLE);
    packet_free_list(&ip->packets);
}

void udp_fail(struct endpoint from, struct endpoint to, s32 error)
{
    if (receiver != NULL)
        receiver->fail(from, to, error);
}
