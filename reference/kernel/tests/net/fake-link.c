#include "fake-link.h"

#include <string.h>

#include "check.h"
#include "core/command-line.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/checksum.h"
#include "net/network.h"

const struct ethernet_address our_card = {{2, 0, 0, 0, 0, 1}};
const struct ethernet_address peer_card = {{2, 0, 0, 0, 0, 2}};
const struct ethernet_address other_card = {{2, 0, 0, 0, 0, 3}};

struct frame sent[SENT_MAX];
u32 sent_count;
struct heard heard;

static struct interface *card;

static void transmit(struct interface *interface, struct packet *frame)
{
    CHECK(interface == card);
    CHECK(frame->length <= FRAME_MAX);
    CHECK(sent_count < SENT_MAX);
    memcpy(sent[sent_count].bytes, packet_data(frame), frame->length);
    sent[sent_count++].length = frame->length;
    packet_free(frame);
}

static bool receive_datagram(struct endpoint from, struct endpoint to, bool is_broadcast, struct datagram *datagram)
{
    if (to.port != OPEN_PORT)
        return false;
    heard.datagrams++;
    heard.from = from;
    heard.to = to;
    heard.is_broadcast = is_broadcast;
    heard.length = 0;
    LIST_EACH(node, &datagram->packets) {
        struct packet *packet = CONTAINER_OF(node, struct packet, link);
        CHECK(packet->start % 2 == 0);
        CHECK(packet->length % 2 == 0 || node->next == &datagram->packets);
        memcpy(heard.data + heard.length, packet_data(packet), packet->length);
        heard.length += packet->length;
    }
    CHECK_EQUAL(heard.length, datagram->length);
    CHECK_EQUAL(checksum_finish(datagram->sum), naive_checksum(0, heard.data, heard.length));
    datagram_free(datagram);
    return true;
}

static void receive_error(struct endpoint from, struct endpoint to, s32 error)
{
    heard.errors++;
    heard.error_from = from;
    heard.error_to = to;
    heard.error = error;
}

void link_forget(void)
{
    sent_count = 0;
    heard.datagrams = 0;
    heard.errors = 0;
}

struct interface *link_begin(void)
{
    static const struct udp_receiver receiver = {receive_datagram, receive_error};
    command_line_set("quiet net0=10.0.0.1/24,gateway=10.0.0.254");
    network_start();
    udp_set_receiver(&receiver);
    card = interface_add(&our_card, transmit, NULL);
    CHECK(card != NULL);
    interface_set_up(card, true);
    pass_time(3 * SECOND_NS);
    link_forget();
    return card;
}

void link_receive(const u8 *bytes, u32 length)
{
    struct packet *packet = packet_new();
    CHECK(packet != NULL);
    packet->start = 18;
    CHECK(packet->start + length <= PACKET_ROOM);
    packet->length = (u16)length;
    memcpy(packet_data(packet), bytes, length);
    interface_receive(card, packet);
}

void link_receive_ipv4(struct ipv4_header header, const u8 *payload, u32 length)
{
    u8 frame[FRAME_MAX] = {0};
    CHECK(ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE + length <= sizeof frame);
    ethernet_emit(frame, &(struct ethernet_header){our_card, peer_card, ETHERNET_TYPE_IPV4});
    header.total_length = (u16)(IPV4_HEADER_SIZE + length);
    ipv4_header_emit(frame + ETHERNET_HEADER_SIZE, &header);
    if (length > 0)
        memcpy(frame + ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE, payload, length);
    /* Short frames are padded. */
    link_receive(frame, (u32)max_u64(60, ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE + length));
}

void link_receive_arp(const struct ethernet_address *to, const struct arp_packet *content)
{
    u8 frame[60] = {0};
    ethernet_emit(frame, &(struct ethernet_header){*to, content->sender_hardware, ETHERNET_TYPE_ARP});
    arp_packet_emit(frame + ETHERNET_HEADER_SIZE, content);
    link_receive(frame, sizeof frame);
}

void link_resolve_peer(void)
{
    link_receive_arp(&ethernet_broadcast,
                     &(struct arp_packet){ARP_REQUEST, peer_card, PEER_ADDRESS, {{0}}, OUR_ADDRESS});
    link_forget();
}

static const u8 *sent_payload(u32 index, u16 type)
{
    struct ethernet_header header;
    CHECK(index < sent_count);
    CHECK(ethernet_parse(sent[index].bytes, sent[index].length, &header));
    CHECK(ethernet_address_equals(&header.source, &our_card));
    CHECK_EQUAL(header.type, type);
    return sent[index].bytes + ETHERNET_HEADER_SIZE;
}

struct arp_packet sent_arp(u32 index)
{
    struct arp_packet content;
    const u8 *payload = sent_payload(index, ETHERNET_TYPE_ARP);
    CHECK(arp_packet_parse(payload, sent[index].length - ETHERNET_HEADER_SIZE, &content));
    return content;
}

struct ipv4_header sent_ipv4(u32 index, const u8 **payload, u32 *length)
{
    struct ipv4_header header;
    const u8 *bytes = sent_payload(index, ETHERNET_TYPE_IPV4);
    CHECK(ipv4_header_parse(bytes, sent[index].length - ETHERNET_HEADER_SIZE, &header));
    CHECK_EQUAL(naive_checksum(0, bytes, header.header_length), 0);
    CHECK_EQUAL(header.total_length, sent[index].length - ETHERNET_HEADER_SIZE);
    *payload = bytes + header.header_length;
    *length = header.total_length - (u32)header.header_length;
    return header;
}

static u8 pattern(u32 i) { return (u8)(i * 7 + i / 256); }

bool is_pattern(const u8 *bytes, u32 length)
{
    for (u32 i = 0; i < length; i++)
        if (bytes[i] != pattern(i))
            return false;
    return true;
}

enum udp_sent send_pattern(struct endpoint from, struct endpoint to, u32 length)
{
    struct datagram datagram;
    u32 i = 0;
    CHECK(datagram_new(&datagram, length));
    LIST_EACH(node, &datagram.packets) {
        struct packet *packet = CONTAINER_OF(node, struct packet, link);
        for (u32 at = 0; at < packet->length; at++, i++)
            packet_data(packet)[at] = pattern(i);
        datagram.sum = checksum_add(datagram.sum, packet_data(packet), packet->length);
    }
    CHECK_EQUAL(i, length);
    return udp_send(from, to, &datagram);
}

u16 naive_checksum(u32 sum, const u8 *bytes, u32 length)
{
    for (u32 i = 0; i < length; i++) {
        sum += i % 2 == 0 ? (u32)bytes[i] << 8 : bytes[i];
        sum = (sum & 0xffff) + (sum >> 16);
    }
    return (u16)~sum;
}
