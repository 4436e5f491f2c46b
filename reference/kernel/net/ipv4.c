#include "net/ipv4.h"

#include "core/panic.h"
#include "net/arp.h"
#include "net/icmp.h"
#include "net/loopback.h"
#include "net/packets.h"
#include "net/reassembly.h"
#include "net/statistics.h"
#include "net/tcp-reset.h"
#include "net/udp.h"

/* --- Receiving --- */

/*
 * Packets that cannot have come from where they say: from no single host; from an address of our own, or to or from
 * 127.0.0.0/8, over a link. On loopback every packet is our own.
 */
static bool is_martian(const struct interface *interface, const struct ipv4_header *header)
{
    ipv4_address source = header->source;
    if (source == 0 || address_is_group_or_reserved(source) || route_is_broadcast(source))
        return true;
    if (interface->is_loopback)
        return !route_is_own(source);
    return route_is_own(source) || address_is_loopback(header->destination);
}

static bool is_for_us(const struct ipv4_header *header)
{
    return route_is_own(header->destination) || route_is_broadcast(header->destination);
}

static void deliver(struct ipv4_packet *ip)
{
    COUNT(ipv4, delivered);
    switch (ip->header.protocol) {
    case PROTOCOL_ICMP:
        icmp_receive(ip);
        break;
    case PROTOCOL_UDP:
        udp_receive(ip);
        break;
    case PROTOCOL_TCP:
        tcp_reset(ip);
        break;
    default:
        COUNT(ipv4, wrong_protocol);
        icmp_send_error(ip, ICMP_UNREACHABLE, ICMP_PROTOCOL_UNREACHABLE);
        packet_free_list(&ip->packets);
    }
}

/* Options are stepped over: none of them is meant for a host that does not forward. */
static bool read_header(struct packet *packet, struct ipv4_header *header)
{
    const u8 *bytes = packet_data(packet);
    if (!ipv4_header_parse(bytes, packet->length, header) || header->total_length > packet->length) {
        COUNT(ipv4, malformed);
        return false;
    }
    if (!ipv4_header_is_intact(bytes, header)) {
        COUNT(ipv4, bad_checksum);
        return false;
    }
    return true;
}

static bool is_accepted(const struct interface *interface, const struct ipv4_header *header, bool to_all_on_link)
{
    if (is_martian(interface, header)) {
        COUNT(ipv4, martian);
        return false;
    }
    /* RFC 1122 3.3.6: what came to all cards of the link must be meant for all hosts. */
    if (!is_for_us(header) || (to_all_on_link && !route_is_broadcast(header->destination))) {
        COUNT(ipv4, for_others);
        return false;
    }
    return true;
}

void ipv4_receive(struct interface *interface, struct packet *packet, bool to_all_on_link)
{
    struct ipv4_header header;
    COUNT(ipv4, received);
    if (!read_header(packet, &header) || !is_accepted(interface, &header, to_all_on_link)) {
        packet_free(packet);
        return;
    }
    struct ipv4_packet ip = {
        .interface = interface,
        .header = header,
        .header_start = packet->start,
        .is_broadcast = route_is_broadcast(header.destination),
        .length = header.total_length - (u32)header.header_length,
    };
    packet->length = header.total_length; /* short frames are padded */
    packet_pull(packet, header.header_length);
    list_init(&ip.packets);
    list_append(&ip.packets, &packet->link);
    bool is_fragment = header.more_fragments || header.fragment_offset > 0;
    if (!is_fragment || reassembly_add(&ip))
        deliver(&ip);
}

/* --- Sending --- */

enum { IDENTIFICATIONS = 256, TTL = 64 };

/*
 * The next identification for each of some groups of destinations. One counter for all would tell every host how many
 * packets others are sent, so the groups are made with a secret.
 */
static struct {
    u64 secret;
    u16 next[IDENTIFICATIONS];
} identification;

void ipv4_start(void) { machine_random(&identification, sizeof identification); }

static u16 next_identification(const struct route *route, u8 protocol)
{
    u64 key = ((u64)route->source << 32 | route->destination) ^ (u64)protocol << 56 ^ identification.secret;
    return identification.next[(key * 0x9e3779b97f4a7c15ull) >> 56]++;
}

/* This host hears its own broadcasts. Without a free packet it does not. */
static void send_to_ourselves(const struct packet *original)
{
    struct packet *copy = packet_new();
    if (copy == NULL)
        return;
    copy->length = original->length;
    __builtin_memcpy(packet_data(copy), original->bytes + original->start, original->length);
    loopback->transmit(loopback, copy);
}

static void send_packet(const struct route *route, struct packet *packet)
{
    struct interface *interface = route->interface;
    COUNT(ipv4, sent);
    if (interface->is_loopback) {
        interface->transmit(interface, packet);
    } else if (route_is_broadcast(route->destination)) {
        send_to_ourselves(packet);
        interface_send(interface, &ethernet_broadcast, ETHERNET_TYPE_IPV4, packet);
    } else {
        arp_send(interface, route->next_hop, packet);
    }
}

void ipv4_send(const struct route *route, u8 protocol, struct list *packets)
{
    struct ipv4_header header = {
        .identification = next_identification(route, protocol),
        .ttl = TTL,
        .protocol = protocol,
        .source = route->source,
        .destination = route->destination,
    };
    for (struct list *node; (node = list_take_first(packets)) != NULL;) {
        struct packet *packet = CONTAINER_OF(node, struct packet, link);
        u16 length = packet->length;
        header.more_fragments = !list_is_empty(packets);
        header.total_length = (u16)(length + IPV4_HEADER_SIZE);
        ASSERT(header.total_length <= route->interface->mtu, "senders keep to the MTU");
        ASSERT(!header.more_fragments || length % 8 == 0, "all fragments but the last are multiples of 8 bytes");
        if (header.more_fragments || header.fragment_offset > 0)
            COUNT(ipv4, fragments_sent);
        ipv4_header_emit(packet_push(packet, IPV4_HEADER_SIZE), &header);
        header.fragment_offset += length;
        send_packet(route, packet);
    }
}
