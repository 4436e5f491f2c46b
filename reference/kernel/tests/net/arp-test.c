/* ARP: asking, answering, expiry, and what may not change what is known. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "net/arp-cache.h"
#include "net/statistics.h"
#include "sockspec.h"

static const struct endpoint us = {OUR_ADDRESS, 1000}, peer = {PEER_ADDRESS, 9};
static const struct ethernet_address nobody;

static struct arp_packet reply(const struct ethernet_address *card, ipv4_address address)
{
    return (struct arp_packet){ARP_REPLY, *card, address, our_card, OUR_ADDRESS};
}

static struct arp_packet request(const struct ethernet_address *card, ipv4_address address, ipv4_address target)
{
    return (struct arp_packet){ARP_REQUEST, *card, address, nobody, target};
}

static bool went_to(u32 index, const struct ethernet_address *card)
{
    CHECK(index < sent_count);
    return memcmp(sent[index].bytes, card->bytes, 6) == 0;
}

/* To whose card a packet for the peer goes now, if it leaves at once. */
static bool peer_is_at(const struct ethernet_address *card)
{
    link_forget();
    CHECK(send_pattern(us, peer, 4) == UDP_SENT);
    CHECK_EQUAL(sent_count, 1);
    const u8 *payload;
    u32 length;
    sent_ipv4(0, &payload, &length);
    return went_to(0, card);
}

static void the_announcement(void)
{
    struct interface *card = link_begin();
    interface_set_up(card, false);
    interface_set_up(card, true);
    CHECK_EQUAL(sent_count, 1);
    struct arp_packet content = sent_arp(0);
    CHECK(went_to(0, &ethernet_broadcast));
    CHECK_EQUAL(content.sender, OUR_ADDRESS);
    CHECK_EQUAL(content.target, OUR_ADDRESS);
    pass_time(3 * SECOND_NS);
    CHECK_EQUAL(sent_count, 2);
    link_forget();
}

static void answers_requests(void)
{
    struct arp_packet content = request(&other_card, OTHER_ADDRESS, OUR_ADDRESS);
    link_receive_arp(&ethernet_broadcast, &content);
    CHECK_EQUAL(sent_count, 1);
    CHECK(went_to(0, &other_card));
    content = sent_arp(0);
    CHECK_EQUAL(content.operation, ARP_REPLY);
    CHECK_EQUAL(content.sender, OUR_ADDRESS);
    CHECK(ethernet_address_equals(&content.sender_hardware, &our_card));
    CHECK_EQUAL(content.target, OTHER_ADDRESS);
    link_forget();
    content = request(&other_card, OTHER_ADDRESS, PEER_ADDRESS);
    link_receive_arp(&ethernet_broadcast, &content);
    CHECK_EQUAL(sent_count, 0);
    /* Whether our address is free: it is not. */
    content = request(&other_card, 0, OUR_ADDRESS);
    link_receive_arp(&ethernet_broadcast, &content);
    CHECK_EQUAL(sent_count, 1);
    link_forget();
}

/* Hosts of the link that nobody has heard of, as many as the table has room for and more. */
static void be_asked_by_many(void)
{
    for (u32 i = 0; i < 2 * ARP_ENTRIES; i++) {
        const struct arp_packet content = request(&other_card, OUR_ADDRESS + 50 + i, OUR_ADDRESS);
        link_receive_arp(&ethernet_broadcast, &content);
    }
    link_forget();
}

static void a_crowd_of_askers_pushes_nobody_out(void)
{
    pass_time(200 * SECOND_NS);
    link_resolve_peer();
    CHECK(peer_is_at(&peer_card));
    be_asked_by_many();
    CHECK(peer_is_at(&peer_card));

    /* Nor does it end a search. */
    const struct endpoint other = {OTHER_ADDRESS, 9};
    CHECK(send_pattern(us, other, 4) == UDP_SENT);
    be_asked_by_many();
    CHECK_EQUAL(heard.errors, 0);
    const struct arp_packet content = reply(&other_card, OTHER_ADDRESS);
    link_receive_arp(&our_card, &content);
    CHECK_EQUAL(sent_count, 1);
    CHECK(went_to(0, &other_card));
    link_forget();
}

static void asks_and_fails(void)
{
    CHECK(send_pattern(us, peer, 4) == UDP_SENT);
    CHECK(send_pattern(us, peer, 4) == UDP_SENT);
    CHECK_EQUAL(sent_count, 1);
    struct arp_packet content = sent_arp(0);
    CHECK_EQUAL(content.operation, ARP_REQUEST);
    CHECK_EQUAL(content.sender, OUR_ADDRESS);
    CHECK_EQUAL(content.target, PEER_ADDRESS);
    CHECK(went_to(0, &ethernet_broadcast));
    pass_time(2 * SECOND_NS + SECOND_NS / 2);
    CHECK_EQUAL(sent_count, 3);
    CHECK_EQUAL(heard.errors, 0);
    pass_time(SECOND_NS);
    CHECK_EQUAL(sent_count, 3);
    CHECK_EQUAL(heard.errors, 2);
    CHECK_EQUAL(heard.error, SS_EHOSTUNREACH);
    CHECK_EQUAL(heard.error_to.address, PEER_ADDRESS);
    CHECK_EQUAL(heard.error_from.port, us.port);
    check_no_leak();
    link_forget();
}

static void asks_and_is_answered(void)
{
    send_pattern(us, peer, 10);
    send_pattern(us, peer, 20);
    link_forget();
    struct arp_packet content = reply(&peer_card, PEER_ADDRESS);
    link_receive_arp(&ethernet_broadcast, &content); /* an answer is for one card alone */
    CHECK_EQUAL(sent_count, 0);
    link_receive_arp(&our_card, &content);
    CHECK_EQUAL(sent_count, 2);
    const u8 *payload;
    u32 length;
    sent_ipv4(0, &payload, &length);
    CHECK_EQUAL(length, 18);
    sent_ipv4(1, &payload, &length);
    CHECK_EQUAL(length, 28);
    CHECK(went_to(0, &peer_card));
    CHECK(peer_is_at(&peer_card));
}

static void far_hosts_by_the_gateway(void)
{
    link_forget();
    send_pattern(us, (struct endpoint){FAR_ADDRESS, 9}, 4);
    CHECK_EQUAL(sent_arp(0).target, GATEWAY_ADDRESS);
    pass_time(4 * SECOND_NS);
    link_forget();
}

/* The peer is known. Others claim its address in every way there is. */
static void claims_change_nothing(void)
{
    struct arp_packet claims[] = {
        reply(&other_card, PEER_ADDRESS),
        request(&other_card, PEER_ADDRESS, PEER_ADDRESS),
        request(&other_card, PEER_ADDRESS, OUR_ADDRESS),
    };
    for (u32 i = 0; i < COUNT_OF(claims); i++) {
        link_receive_arp(&our_card, &claims[i]);
        CHECK(peer_is_at(&peer_card));
        link_receive_arp(&ethernet_broadcast, &claims[i]);
        CHECK(peer_is_at(&peer_card));
    }
}

/* Later, a claim makes this host ask the old card; it answers. */
static void a_doubt_that_is_dispelled(void)
{
    pass_time(10 * SECOND_NS);
    link_forget();
    struct arp_packet claim = reply(&other_card, PEER_ADDRESS), answer = reply(&peer_card, PEER_ADDRESS);
    link_receive_arp(&our_card, &claim);
    CHECK_EQUAL(sent_count, 1);
    CHECK_EQUAL(sent_arp(0).target, PEER_ADDRESS);
    CHECK(went_to(0, &peer_card));
    CHECK(peer_is_at(&peer_card));
    link_receive_arp(&our_card, &claim); /* an answer, but from another card than was asked */
    CHECK(peer_is_at(&peer_card));
    link_receive_arp(&our_card, &answer);
    pass_time(10 * SECOND_NS);
    CHECK(peer_is_at(&peer_card));
}

/* The old card stays silent: then everybody is asked, and the new one takes over. */
static void a_host_that_moved(void)
{
    struct arp_packet claim = request(&other_card, PEER_ADDRESS, PEER_ADDRESS);
    link_forget();
    link_receive_arp(&ethernet_broadcast, &claim);
    CHECK(went_to(0, &peer_card));
    pass_time(2 * SECOND_NS + SECOND_NS / 2);
    CHECK_EQUAL(sent_count, 3);
    CHECK(went_to(1, &peer_card));
    CHECK(went_to(2, &ethernet_broadcast));
    struct arp_packet answer = reply(&other_card, PEER_ADDRESS);
    link_receive_arp(&our_card, &answer);
    CHECK(peer_is_at(&other_card));
}

static void entries_that_grow_old(void)
{
    CHECK(peer_is_at(&other_card));
    link_forget();
    pass_time(61 * SECOND_NS);
    CHECK(sent_count > 0 && went_to(0, &other_card)); /* used: asked by itself before it is given up */
    pass_time(10 * SECOND_NS);
    link_forget();
    send_pattern(us, peer, 4);
    CHECK_EQUAL(sent_arp(0).target, PEER_ADDRESS);
    CHECK(went_to(0, &ethernet_broadcast));
    pass_time(4 * SECOND_NS);
    check_no_leak();
}

static void our_own_address(void)
{
    struct arp_packet claims[] = {
        request(&other_card, OUR_ADDRESS, OUR_ADDRESS),
        reply(&other_card, OUR_ADDRESS),
        request(&other_card, OUR_ADDRESS, PEER_ADDRESS),
    };
    link_forget();
    for (u32 i = 0; i < COUNT_OF(claims); i++)
        link_receive_arp(&ethernet_broadcast, &claims[i]);
    CHECK_EQUAL(sent_count, 1); /* defended, but not again within ten seconds */
    CHECK_EQUAL(sent_arp(0).sender, OUR_ADDRESS);
    CHECK_EQUAL(sent_arp(0).target, OUR_ADDRESS);
    CHECK_EQUAL(net_statistics.arp.conflicts, 3);
    pass_time(11 * SECOND_NS);
    link_receive_arp(&ethernet_broadcast, &claims[0]);
    CHECK_EQUAL(sent_count, 2);
    /* Packets to it still go to this host. */
    link_forget();
    send_pattern(peer, us, 4);
    send_pattern(us, (struct endpoint){OUR_ADDRESS, OPEN_PORT}, 4);
    CHECK_EQUAL(heard.datagrams, 1);
    CHECK_EQUAL(sent_count, 0);
}

static void implausible_senders(void)
{
    static const struct ethernet_address group = {{1, 0, 0x5e, 0, 0, 1}};
    struct arp_packet content = request(&group, OTHER_ADDRESS, OUR_ADDRESS);
    u8 frame[60] = {0};
    u64 before = net_statistics.arp.implausible;
    link_forget();
    ethernet_emit(frame, &(struct ethernet_header){our_card, other_card, ETHERNET_TYPE_ARP});
    arp_packet_emit(frame + ETHERNET_HEADER_SIZE, &content);
    link_receive(frame, sizeof frame); /* a group, and not whom the frame is from */
    content = request(&other_card, FAR_ADDRESS, OUR_ADDRESS);
    link_receive_arp(&our_card, &content);
    content = request(&other_card, LINK_BROADCAST, OUR_ADDRESS);
    link_receive_arp(&our_card, &content);
    content = reply(&other_card, 0);
    link_receive_arp(&our_card, &content);
    CHECK_EQUAL(net_statistics.arp.implausible - before, 4);
    CHECK_EQUAL(sent_count, 0);
}

static void too_many_wait(void)
{
    u64 before = net_statistics.arp.waiting_dropped;
    link_forget();
    for (u32 i = 0; i < ARP_WAITING + 10; i++)
        send_pattern(us, (struct endpoint){GATEWAY_ADDRESS, 9}, i);
    CHECK_EQUAL(net_statistics.arp.waiting_dropped - before, 10);
    link_forget();
    struct arp_packet content = reply(&other_card, GATEWAY_ADDRESS);
    link_receive_arp(&our_card, &content);
    CHECK_EQUAL(sent_count, ARP_WAITING);
    const u8 *payload;
    u32 length;
    sent_ipv4(0, &payload, &length);
    CHECK_EQUAL(length, 8 + 10); /* the oldest made room */
    check_no_leak();
}

/* More hosts than entries are asked for: the one that answered is kept. */
static void a_scan_of_the_link(void)
{
    link_resolve_peer();
    CHECK(peer_is_at(&peer_card));
    link_forget();
    for (u32 i = 0; i < 150; i++)
        send_pattern(us, (struct endpoint){0x0a000010 + i, 9}, 4);
    CHECK(heard.errors > 0);
    CHECK(peer_is_at(&peer_card));
    pass_time(5 * SECOND_NS);
    check_no_leak();
}

int main(void)
{
    the_announcement();
    answers_requests();
    asks_and_fails();
    asks_and_is_answered();
    far_hosts_by_the_gateway();
    claims_change_nothing();
    a_doubt_that_is_dispelled();
    a_host_that_moved();
    entries_that_grow_old();
    our_own_address();
    implausible_senders();
    too_many_wait();
    a_scan_of_the_link();
    a_crowd_of_askers_pushes_nobody_out();
    return 0;
}
