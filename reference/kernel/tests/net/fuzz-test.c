/*
 * Frames of chance: noise, and frames that were right before some of their bytes were changed, so that they get past
 * the first checks. Nothing may be written or read outside of packets (the sanitizers see to that), no assertion may
 * fail, no packet may be lost, and the network must still work.
 */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "machine.h"
#include "net/bytes.h"
#include "net/checksum.h"
#include "net/tcp-header.h"

enum { ROUNDS = 200000 };

static u32 below(u32 limit) { return fake_random() % limit; }

static const ipv4_address addresses[] = {OUR_ADDRESS, PEER_ADDRESS, OTHER_ADDRESS, LINK_BROADCAST,
                                         0xffffffff,  LOCALHOST,    FAR_ADDRESS,   0};

static ipv4_address any_address(void) { return addresses[below(COUNT_OF(addresses))]; }

static u32 arp_frame(u8 *frame)
{
    struct arp_packet content = {
        .operation = (u16)(1 + below(2)),
        .sender_hardware = below(2) == 0 ? peer_card : other_card,
        .sender = any_address(),
        .target_hardware = our_card,
        .target = any_address(),
    };
    ethernet_emit(frame, &(struct ethernet_header){below(2) == 0 ? our_card : ethernet_broadcast,
                                                   content.sender_hardware, ETHERNET_TYPE_ARP});
    arp_packet_emit(frame + ETHERNET_HEADER_SIZE, &content);
    return 60;
}

/* A message of the protocol with a right checksum; what it says is chance. */
static void make_payload(u8 *bytes, u32 length, const struct ipv4_header *header)
{
    static const u8 icmp_types[] = {0, 3, 4, 5, 8, 11, 12, 13};
    machine_random(bytes, length);
    if (header->protocol == PROTOCOL_UDP && length >= 8) {
        put_be16(bytes + 2, below(2) == 0 ? OPEN_PORT : 99);
        put_be16(bytes + 4, (u16)(below(4) == 0 ? below(2000) : length));
        put_be16(bytes + 6, 0);
    } else if (header->protocol == PROTOCOL_ICMP && length >= 8) {
        bytes[0] = icmp_types[below(COUNT_OF(icmp_types))];
        bytes[1] = (u8)below(18);
        if (length >= 28)
            ipv4_header_emit(bytes + 8,
                             &(struct ipv4_header){.protocol = 17, .source = OUR_ADDRESS, .total_length = 99});
        put_be16(bytes + 2, 0);
        put_be16(bytes + 2, naive_checksum(0, bytes, length));
    } else if (header->protocol == PROTOCOL_TCP && length >= 20) {
        bytes[12] = (u8)((5 + below(4)) << 4);
        put_be16(bytes + 16, 0);
        u64 sum = checksum_add_pseudo_header(checksum_add(0, bytes, length), header->source, header->destination,
                                             PROTOCOL_TCP, (u16)length);
        put_be16(bytes + 16, checksum_finish(sum));
    }
}

static u32 ipv4_frame(u8 *frame)
{
    static const u8 protocols[] = {1, 6, 17, 17, 99};
    u32 length = below(8) == 0 ? below(1481) : below(120) / 4 * 4;
    bool is_fragment = below(3) == 0;
    struct ipv4_header header = {
        .total_length = (u16)(IPV4_HEADER_SIZE + length),
        .identification = (u16)below(4),
        .more_fragments = is_fragment && below(2) == 0,
        .fragment_offset = is_fragment ? below(6) * 8 : 0,
        .ttl = (u8)below(256),
        .protocol = protocols[below(COUNT_OF(protocols))],
        .source = any_address(),
        .destination = below(3) == 0 ? any_address() : OUR_ADDRESS,
    };
    ethernet_emit(frame, &(struct ethernet_header){below(4) == 0 ? ethernet_broadcast : our_card,
                                                   below(2) == 0 ? peer_card : other_card, ETHERNET_TYPE_IPV4});
    ipv4_header_emit(frame + ETHERNET_HEADER_SIZE, &header);
    make_payload(frame + ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE, length, &header);
    return ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE + length;
}

/* Mends the IP header's checksum after changes, so that they are looked at. */
static void mend(u8 *frame, u32 length)
{
    u8 *ip = frame + ETHERNET_HEADER_SIZE;
    u32 header = length > ETHERNET_HEADER_SIZE ? (ip[0] & 15) * 4u : 0;
    if (header < IPV4_HEADER_SIZE || ETHERNET_HEADER_SIZE + header > length)
        return;
    put_be16(ip + 10, 0);
    put_be16(ip + 10, naive_checksum(0, ip, header));
}

static void one_round(void)
{
    static u8 frame[1600];
    u32 length = below(3) == 0 ? arp_frame(frame) : ipv4_frame(frame);
    if (below(20) == 0) {
        length = below(1600);
        machine_random(frame, length);
    }
    for (u32 changes = below(4); changes > 0 && length > 0; changes--)
        frame[below(below(2) == 0 ? (u32)min_u64(length, 60) : length)] = (u8)fake_random();
    if (below(8) == 0)
        length = below(length + 1);
    if (below(4) > 0)
        mend(frame, length);
    link_receive(frame, length);
}

/* Of what this host sends, too: to everybody who may or may not be there. */
static void send_something(void)
{
    if (packets_free() < 20)
        return;
    struct endpoint from = {below(2) == 0 ? 0 : any_address(), (u16)below(100)};
    struct endpoint to = {any_address(), (u16)(below(2) == 0 ? OPEN_PORT : 99)};
    send_pattern(from, to, below(8) == 0 ? below(20000) : below(200));
}

int main(void)
{
    link_begin();
    for (u32 i = 0; i < ROUNDS; i++) {
        link_forget();
        one_round();
        if (i % 16 == 0)
            send_something();
        if (i % 64 == 0)
            pass_time(SECOND_NS / 50);
        if (i % 1024 == 0)
            packets_withhold(below(2) == 0 ? 0 : packets_free() - 4);
        if (packets_free() == 0)
            packets_withhold(0);
    }
    packets_withhold(0);
    link_forget();
    for (u32 seconds = 0; seconds < 200; seconds++) {
        pass_time(SECOND_NS);
        link_forget();
    }
    check_no_leak();
    link_resolve_peer();
    CHECK(send_pattern((struct endpoint){0, 5}, (struct endpoint){PEER_ADDRESS, 9}, 100) == UDP_SENT);
    CHECK_EQUAL(sent_count, 1);
    CHECK(send_pattern((struct endpoint){0, 5}, (struct endpoint){LOCALHOST, OPEN_PORT}, 60000) == UDP_SENT);
    CHECK_EQUAL(heard.datagrams, 1);
    return 0;
}
