/* UDP: every length over loopback and the link, checksums, lengths that lie, ports nobody hears. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/packets.h"
#include "net/statistics.h"
#include "sockspec.h"

static const struct endpoint us = {OUR_ADDRESS, 1000}, peer = {PEER_ADDRESS, 9};

static u16 udp_checksum(const struct ipv4_header *header, const u8 *udp, u32 length)
{
    u8 pseudo[12];
    put_be32(pseudo, header->source);
    put_be32(pseudo + 4, header->destination);
    put_be16(pseudo + 8, PROTOCOL_UDP);
    put_be16(pseudo + 10, (u16)length);
    return naive_checksum((u16)~naive_checksum(0, pseudo, sizeof pseudo), udp, length);
}

static void over_loopback(u32 length)
{
    static const struct endpoint from = {0, 77}, to = {0x7f000003, OPEN_PORT};
    link_forget();
    CHECK(send_pattern(from, to, length) == UDP_SENT);
    CHECK_EQUAL(heard.datagrams, 1);
    CHECK_EQUAL(heard.length, length);
    CHECK(is_pattern(heard.data, length));
    CHECK_EQUAL(heard.from.address, LOCALHOST);
    CHECK_EQUAL(heard.from.port, 77);
    CHECK_EQUAL(heard.to.address, 0x7f000003);
    CHECK_EQUAL(sent_count, 0);
    check_no_leak();
}

/* What is sent is put together by hand: offsets, flags and the checksum over all fragments. */
static void over_the_link(u32 length)
{
    static u8 whole[65536];
    struct ipv4_header header = {0};
    u32 end = 0;
    link_forget();
    CHECK(send_pattern(us, peer, length) == UDP_SENT);
    for (u32 i = 0; i < sent_count; i++) {
        const u8 *payload;
        u32 count;
        struct ipv4_header next = sent_ipv4(i, &payload, &count);
        CHECK(i == 0 || next.identification == header.identification);
        CHECK_EQUAL(next.fragment_offset, end);
        CHECK_EQUAL(next.more_fragments, i + 1 < sent_count);
        memcpy(whole + end, payload, count);
        end += count;
        header = next;
    }
    CHECK_EQUAL(end, length + 8);
    CHECK_EQUAL(get_be16(whole), us.port);
    CHECK_EQUAL(get_be16(whole + 2), peer.port);
    CHECK_EQUAL(get_be16(whole + 4), length + 8);
    CHECK(get_be16(whole + 6) != 0);
    CHECK_EQUAL(udp_checksum(&header, whole, end), 0);
    CHECK(is_pattern(whole + 8, length));
}

static void all_lengths(void)
{
    static const u32 lengths[] = {0,    1,    2,    3,    7,    8,    9,     1464,  1471,  1472, 1473,
                                  1480, 2951, 2952, 2953, 4000, 9001, 65000, 65506, 65507};
    for (u32 i = 0; i < COUNT_OF(lengths); i++) {
        over_loopback(lengths[i]);
        over_the_link(lengths[i]);
    }
}

/* A checksum that comes out as 0 goes as 0xffff. */
static void checksum_zero(void)
{
    for (u32 value = 0; value < 65536; value++) {
        struct datagram datagram;
        const u8 *payload;
        u32 length;
        CHECK(datagram_new(&datagram, 2));
        u8 *bytes = packet_data(packets_first(&datagram.packets));
        put_be16(bytes, (u16)value);
        datagram.sum = (u64)bytes[0] | (u64)bytes[1] << 8;
        link_forget();
        udp_send(us, peer, &datagram);
        sent_ipv4(0, &payload, &length);
        if (get_be16(payload + 6) == 0xffff)
            return;
        CHECK(get_be16(payload + 6) != 0);
    }
    CHECK(!"some value makes the checksum 0");
}

static u32 heard_after(const u8 *udp, u32 length)
{
    struct ipv4_header header = {.ttl = 1, .protocol = 17, .source = PEER_ADDRESS, .destination = OUR_ADDRESS};
    link_forget();
    link_receive_ipv4(header, udp, length);
    check_no_leak();
    return heard.datagrams;
}

static void lengths_and_checksums(void)
{
    struct ipv4_header header = {.source = PEER_ADDRESS, .destination = OUR_ADDRESS};
    u8 udp[40] = {0, 9, 0, OPEN_PORT, 0, 13, 0, 0, 'h', 'e', 'l', 'l', 'o'};
    CHECK_EQUAL(heard_after(udp, 13), 1); /* without a checksum */
    CHECK_EQUAL(heard_after(udp, 40), 1); /* what follows is not of it */
    CHECK_EQUAL(heard.length, 5);
    CHECK_EQUAL(heard_after(udp, 12), 0); /* padding is not of it, either */
    for (u32 length = 0; length < 8; length++)
        CHECK_EQUAL(heard_after(udp, length), 0);
    put_be16(udp + 6, udp_checksum(&header, udp, 13));
    CHECK_EQUAL(heard_after(udp, 13), 1);
    CHECK_EQUAL(heard_after(udp, 40), 1);
    udp[10] ^= 1;
    CHECK_EQUAL(heard_after(udp, 13), 0);
    udp[10] ^= 1;
    put_be16(udp + 4, 7);
    CHECK_EQUAL(heard_after(udp, 13), 0);
    put_be16(udp + 4, 0xffff);
    CHECK_EQUAL(heard_after(udp, 13), 0);
    CHECK_EQUAL(sent_count, 0);
}

/* Nobody hears: an error goes back, and over loopback reaches who sent. */
static void ports_nobody_hears(void)
{
    const u8 udp[13] = {0, 9, 0, 99, 0, 13, 0, 0, 'h', 'e', 'l', 'l', 'o'};
    const u8 *payload;
    u32 length;
    CHECK_EQUAL(heard_after(udp, sizeof udp), 0);
    CHECK_EQUAL(sent_count, 1);
    CHECK_EQUAL(sent_ipv4(0, &payload, &length).protocol, PROTOCOL_ICMP);
    CHECK_EQUAL(payload[0], 3);
    CHECK_EQUAL(payload[1], 3);
    CHECK_EQUAL(length, 8 + 20 + 13);
    CHECK(memcmp(payload + 28, udp, sizeof udp) == 0);

    link_forget();
    send_pattern((struct endpoint){0, 55}, (struct endpoint){LOCALHOST, 99}, 3000);
    CHECK_EQUAL(heard.errors, 1);
    CHECK_EQUAL(heard.error, SS_ECONNREFUSED);
    CHECK_EQUAL(heard.error_from.port, 55);
    CHECK_EQUAL(heard.error_to.port, 99);
    CHECK_EQUAL(heard.error_from.address, LOCALHOST);
    check_no_leak();
}

static void an_empty_pool(void)
{
    struct datagram datagram;
    packets_withhold(PACKETS - 2);
    CHECK(!datagram_new(&datagram, 65507));
    CHECK(datagram_new(&datagram, 1472));
    datagram_free(&datagram);
    packets_withhold(0);
    check_no_leak();
    CHECK(send_pattern((struct endpoint){0, 1}, (struct endpoint){0xffffffff, 9}, 3000) == UDP_NO_ROUTE);
    check_no_leak();
}

int main(void)
{
    link_begin();
    link_resolve_peer();
    all_lengths();
    checksum_zero();
    lengths_and_checksums();
    ports_nobody_hears();
    an_empty_pool();
    return 0;
}
