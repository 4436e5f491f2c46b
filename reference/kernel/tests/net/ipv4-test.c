/* IPv4: headers that are wrong, packets that cannot be, and what is sent. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/checksum.h"
#include "net/route.h"
#include "net/statistics.h"

/* A UDP datagram of four bytes for the open port, without a checksum. */
static const u8 datagram[] = {0x03, 0xe8, 0, OPEN_PORT, 0, 12, 0, 0, 1, 2, 3, 4};

static const struct ipv4_header good = {
    .ttl = 64,
    .protocol = PROTOCOL_UDP,
    .source = PEER_ADDRESS,
    .destination = OUR_ADDRESS,
};

static void is_taken(struct ipv4_header header, u32 datagrams)
{
    link_forget();
    link_receive_ipv4(header, datagram, sizeof datagram);
    CHECK_EQUAL(heard.datagrams, datagrams);
    CHECK_EQUAL(sent_count, 0);
}

static void addresses(void)
{
    static const ipv4_address sources[] = {0, LOCALHOST, OUR_ADDRESS, LINK_BROADCAST, 0xffffffff,
                                          0xe0000001, 0xf0000001};
    static const ipv4_address destinations[] = {LOCALHOST, OTHER_ADDRESS, FAR_ADDRESS, 0xe0000001, 0};
    struct ipv4_header header = good;
    is_taken(good, 1);
    for (u32 i = 0; i < COUNT_OF(sources); i++) {
        header.source = sources[i];
        is_taken(header, 0);
    }
    header = good;
    for (u32 i = 0; i < COUNT_OF(destinations); i++) {
        header.destination = destinations[i];
        is_taken(header, 0);
    }
    header.destination = LINK_BROADCAST;
    is_taken(header, 1);
    CHECK(heard.is_broadcast);
    header.destination = ADDRESS_EVERYONE;
    is_taken(header, 1);
    header = good;
    header.ttl = 0; /* hosts take what routers would not pass on: RFC 1122 3.2.1.7 */
    is_taken(header, 1);
}

/* Builds the good packet, lets `change` change it, and mends the checksum if told to. */
static void changed(u32 at, u8 value, bool mend, u32 length, u32 datagrams)
{
    u8 frame[ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE + sizeof datagram];
    struct ipv4_header header = good;
    header.total_length = IPV4_HEADER_SIZE + sizeof datagram;
    ethernet_emit(frame, &(struct ethernet_header){our_card, peer_card, ETHERNET_TYPE_IPV4});
    u8 *ip = frame + ETHERNET_HEADER_SIZE;
    ipv4_header_emit(ip, &header);
    memcpy(ip + IPV4_HEADER_SIZE, datagram, sizeof datagram);
    ip[at] = value;
    if (mend) {
        put_be16(ip + 10, 0);
        put_be16(ip + 10, naive_checksum(0, ip, (ip[0] & 15) * 4u));
    }
    link_forget();
    link_receive(frame, ETHERNET_HEADER_SIZE + length);
    CHECK_EQUAL(heard.datagrams, datagrams);
    CHECK_EQUAL(sent_count, 0);
}

static void headers(void)
{
    enum { WHOLE = IPV4_HEADER_SIZE + sizeof datagram };
    changed(8, 63, true, WHOLE, 1);
    changed(8, 63, false, WHOLE, 0); /* the checksum is wrong */
    changed(0, 0x55, true, WHOLE, 0);
    changed(0, 0x65, true, WHOLE, 0);
    changed(0, 0x44, true, WHOLE, 0);  /* the header is shorter than headers are */
    changed(0, 0x4f, false, WHOLE, 0); /* or longer than the packet */
    changed(3, 19, true, WHOLE, 0);
    changed(3, WHOLE + 1, true, WHOLE, 0);
    for (u32 length = 0; length < WHOLE; length++)
        changed(8, 63, true, length, 0);
}

static void options_and_padding(void)
{
    u8 frame[80] = {0};
    u8 *ip = frame + ETHERNET_HEADER_SIZE;
    struct ipv4_header header = good;
    header.total_length = 24 + sizeof datagram;
    ethernet_emit(frame, &(struct ethernet_header){our_card, peer_card, ETHERNET_TYPE_IPV4});
    ipv4_header_emit(ip, &header);
    ip[0] = 0x46;
    ip[20] = 1; /* no operation */
    memcpy(ip + 24, datagram, sizeof datagram);
    put_be16(ip + 10, 0);
    put_be16(ip + 10, naive_checksum(0, ip, 24));
    link_forget();
    link_receive(frame, sizeof frame);
    CHECK_EQUAL(heard.datagrams, 1);
    CHECK_EQUAL(heard.length, 4);
}

static void ethernet(void)
{
    u8 frame[60] = {0};
    struct ipv4_header header = good;
    header.total_length = IPV4_HEADER_SIZE + sizeof datagram;
    ipv4_header_emit(frame + ETHERNET_HEADER_SIZE, &header);
    memcpy(frame + ETHERNET_HEADER_SIZE + IPV4_HEADER_SIZE, datagram, sizeof datagram);
    const struct {
        struct ethernet_header header;
        u32 datagrams;
    } cases[] = {
        {{our_card, peer_card, ETHERNET_TYPE_IPV4}, 1},
        {{other_card, peer_card, ETHERNET_TYPE_IPV4}, 0},
        {{our_card, ethernet_broadcast, ETHERNET_TYPE_IPV4}, 0},
        {{our_card, peer_card, 0x86dd}, 0},
        {{ethernet_broadcast, peer_card, ETHERNET_TYPE_IPV4}, 0}, /* RFC 1122 3.3.6 */
    };
    for (u32 i = 0; i < COUNT_OF(cases); i++) {
        ethernet_emit(frame, &cases[i].header);
        link_forget();
        link_receive(frame, sizeof frame);
        CHECK_EQUAL(heard.datagrams, cases[i].datagrams);
    }
    static u8 giant[1600];
    memcpy(giant, frame, sizeof frame);
    ethernet_emit(giant, &cases[0].header);
    link_forget();
    link_receive(giant, FRAME_MAX + 1);
    CHECK_EQUAL(heard.datagrams, 0);
    link_receive(giant, FRAME_MAX);
    CHECK_EQUAL(heard.datagrams, 1);
}

static void unknown_protocols(void)
{
    struct ipv4_header header = good;
    const u8 *payload;
    u32 length;
    header.protocol = 99;
    link_forget();
    link_receive_ipv4(header, datagram, sizeof datagram);
    CHECK_EQUAL(sent_count, 1);
    CHECK_EQUAL(sent_ipv4(0, &payload, &length).protocol, PROTOCOL_ICMP);
    CHECK_EQUAL(payload[0], 3);
    CHECK_EQUAL(payload[1], 2);
}

/* A broadcast goes to the link and to this host, once each. */
static void broadcasts(void)
{
    static const ipv4_address destinations[] = {LINK_BROADCAST, ADDRESS_EVERYONE};
    const u8 *payload;
    u32 length;
    for (u32 i = 0; i < COUNT_OF(destinations); i++) {
        link_forget();
        CHECK(send_pattern((struct endpoint){OUR_ADDRESS, 5}, (struct endpoint){destinations[i], OPEN_PORT}, 100)
              == UDP_SENT);
        CHECK_EQUAL(sent_count, 1);
        CHECK(memcmp(sent[0].bytes, ethernet_broadcast.bytes, 6) == 0);
        CHECK_EQUAL(sent_ipv4(0, &payload, &length).destination, destinations[i]);
        CHECK_EQUAL(heard.datagrams, 1);
        CHECK(heard.is_broadcast);
    }
}

int main(void)
{
    link_begin();
    link_resolve_peer();
    addresses();
    headers();
    options_and_padding();
    ethernet();
    unknown_protocols();
    broadcasts();
    check_no_leak();
    return 0;
}
