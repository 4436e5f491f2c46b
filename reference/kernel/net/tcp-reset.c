#include "net/tcp-reset.h"

#include "net/checksum.h"
#include "net/packets.h"
#include "net/rate-limit.h"
#include "net/statistics.h"
#include "net/tcp-header.h"

static struct rate_limit resets_limit;

static bool read_header(const struct ipv4_packet *ip, struct tcp_header *header)
{
    struct packet *first = packets_first(&ip->packets);
    if (!tcp_header_parse(packet_data(first), first->length, header)) {
        COUNT(tcp, malformed);
        return false;
    }
    u64 sum = checksum_add_pseudo_header(packets_sum(0, &ip->packets), ip->header.source, ip->header.destination,
                                         PROTOCOL_TCP, (u16)ip->length);
    if (checksum_finish(sum) != 0) {
        COUNT(tcp, bad_checksum);
        return false;
    }
    return true;
}

/* How much of the sequence space a segment takes. */
static u32 segment_length(const struct ipv4_packet *ip, const struct tcp_header *header)
{
    return ip->length - header->header_length + ((header->flags & TCP_SYN) != 0) + ((header->flags & TCP_FIN) != 0);
}

static struct tcp_header reset_for(const struct ipv4_packet *ip, const struct tcp_header *header)
{
    struct tcp_header reset = {.source_port = header->destination_port, .destination_port = header->source_port};
    if ((header->flags & TCP_ACK) != 0) {
        reset.sequence = header->acknowledgment;
        reset.flags = TCP_RST;
    } else {
        reset.acknowledgment = header->sequence + segment_length(ip, header);
        reset.flags = TCP_RST | TCP_ACK;
    }
    return reset;
}

static void send(const struct route *route, struct tcp_header *header)
{
    struct packet *packet = packet_new();
    if (packet == NULL) {
        COUNT(tcp, no_buffers);
        return;
    }
    packet->length = TCP_HEADER_SIZE;
    u8 *bytes = packet_data(packet);
    tcp_header_emit(bytes, header);
    u64 sum = checksum_add_pseudo_header(checksum_add(0, bytes, TCP_HEADER_SIZE), route->source, route->destination,
                                         PROTOCOL_TCP, TCP_HEADER_SIZE);
    header->checksum = checksum_finish(sum);
    tcp_header_emit(bytes, header);
    struct list packets;
    list_init(&packets);
    list_append(&packets, &packet->link);
    COUNT(tcp, resets_sent);
    ipv4_send(route, PROTOCOL_TCP, &packets);
}

void tcp_reset(struct ipv4_packet *ip)
{
    struct tcp_header header;
    COUNT(tcp, received);
    if (read_header(ip, &header) && (header.flags & TCP_RST) == 0) {
        /* There is none from a broadcast address. */
        struct route route = route_from(ip->header.destination, ip->header.source);
        struct tcp_header reset = reset_for(ip, &header);
        if (route.interface != NULL && rate_limit_allows(&resets_limit, ip->interface))
            send(&route, &reset);
        else if (route.interface != NULL)
            COUNT(tcp, rate_limited);
    }
    packet_free_list(&ip->packets);
}
