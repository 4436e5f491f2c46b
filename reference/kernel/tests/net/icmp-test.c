/* ICMP: echo, errors that others report, and when none may be sent. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/statistics.h"
#include "sockspec.h"

static const struct ipv4_header from_peer = {
    .ttl = 64,
    .protocol = PROTOCOL_ICMP,
    .source = PEER_ADDRESS,
    .destination = OUR_ADDRESS,
};

static void finish(u8 *icmp, u32 length)
{
    put_be16(icmp + 2, 0);
    put_be16(icmp + 2, naive_checksum(0, icmp, length));
}

static void echo(u32 length)
{
    u8 request[1480] = {8, 0, 0, 0, 0x12, 0x34, 0, 1};
    const u8 *payload;
    u32 count;
    for (u32 i = 8; i < length; i++)
        request[i] = (u8)(i * 3);
    finish(request, length);
    link_forget();
    link_receive_ipv4(from_peer, request, length);
    CHECK_EQUAL(sent_count, 1);
    struct ipv4_header header = sent_ipv4(0, &payload, &count);
    CHECK_EQUAL(header.source, OUR_ADDRESS);
    CHECK_EQUAL(header.destination, PEER_ADDRESS);
    CHECK_EQUAL(header.protocol, PROTOCOL_ICMP);
    CHECK_EQUAL(count, length);
    CHECK_EQUAL(payload[0], 0);
    CHECK_EQUAL(naive_checksum(0, payload, count), 0);
    CHECK(memcmp(payload + 4, request + 4, length - 4) == 0);
    request[length - 1] ^= 1; /* the checksum is wrong */
    link_forget();
    link_receive_ipv4(from_peer, request, length);
    CHECK_EQUAL(sent_count, 0);
}

/* A request in fragments, the last first, is answered in fragments. */
static void echo_in_fragments(void)
{
    static u8 request[1480 + 1000] = {8, 0, 0, 0, 0x12, 0x34, 0, 2};
    static u8 reply[sizeof request];
    const u8 *payload;
    u32 count, end = 0;
    struct ipv4_header header = from_peer;
    header.identification = 5;
    finish(request, sizeof request);
    link_forget();
    header.fragment_offset = 1480;
    link_receive_ipv4(header, request + 1480, 1000);
    header.fragment_offset = 0;
    header.more_fragments = true;
    link_receive_ipv4(header, request, 1480);
    CHECK_EQUAL(sent_count, 2);
    for (u32 i = 0; i < 2; i++, end += count) {
        header = sent_ipv4(i, &payload, &count);
        CHECK_EQUAL(header.fragment_offset, end);
        CHECK_EQUAL(header.more_fragments, i == 0);
        memcpy(reply + end, payload, count);
    }
    CHECK_EQUAL(end, sizeof reply);
    CHECK_EQUAL(naive_checksum(0, reply, sizeof reply), 0);
    check_no_leak();
}

static void echo_to_all(void)
{
    u8 request[8] = {8};
    struct ipv4_header header = from_peer;
    header.destination = LINK_BROADCAST;
    finish(request, sizeof request);
    link_forget();
    link_receive_ipv4(header, request, sizeof request);
    CHECK_EQUAL(sent_count, 0);
}

/* An error about a datagram from port 1000 here to port 9 there, cut after `quoted` bytes. */
static void error_arrives(u8 type, u8 code, struct ipv4_header quoted_header, u32 quoted)
{
    u8 icmp[8 + 20 + 8] = {type, code};
    quoted_header.total_length = 20 + 8 + 100;
    ipv4_header_emit(icmp + 8, &quoted_header);
    put_be16(icmp + 28, 1000);
    put_be16(icmp + 30, 9);
    finish(icmp, 8 + quoted);
    link_forget();
    link_receive_ipv4(from_peer, icmp, 8 + quoted);
    CHECK_EQUAL(sent_count, 0);
}

static void errors_that_others_report(void)
{
    static const struct {
        u8 type, code;
        s32 error;
    } cases[] = {
        {3, 0, SS_ENETUNREACH}, {3, 1, SS_EHOSTUNREACH}, {3, 2, SS_ENOPROTOOPT}, {3, 3, SS_ECONNREFUSED},
        {3, 4, 0}, {3, 15, SS_EHOSTUNREACH}, {3, 16, 0}, {11, 0, SS_EHOSTUNREACH}, {12, 0, SS_EPROTO}, {4, 0, 0},
        {5, 1, 0},
    };
    const struct ipv4_header ours = {
        .ttl = 1,
        .protocol = PROTOCOL_UDP,
        .source = OUR_ADDRESS,
        .destination = FAR_ADDRESS,
    };
    for (u32 i = 0; i < COUNT_OF(cases); i++) {
        error_arrives(cases[i].type, cases[i].code, ours, 28);
        CHECK_EQUAL(heard.errors, cases[i].error != 0);
        if (cases[i].error == 0)
            continue;
        CHECK_EQUAL(heard.error, cases[i].error);
        CHECK_EQUAL(heard.error_from.port, 1000);
        CHECK_EQUAL(heard.error_to.address, FAR_ADDRESS);
        CHECK_EQUAL(heard.error_to.port, 9);
    }
    for (u32 quoted = 0; quoted < 24; quoted++) {
        error_arrives(3, 3, ours, quoted);
        CHECK_EQUAL(heard.errors, 0);
    }
    struct ipv4_header other = ours;
    other.source = PEER_ADDRESS; /* not ours */
    error_arrives(3, 3, other, 28);
    other.source = LOCALHOST; /* ours, but not where the report arrived */
    error_arrives(3, 3, other, 28);
    CHECK_EQUAL(heard.errors, 0);
    other = ours;
    other.fragment_offset = 8;
    error_arrives(3, 3, other, 28);
    CHECK_EQUAL(heard.errors, 0);
    other = ours;
    other.protocol = PROTOCOL_TCP;
    error_arrives(3, 3, other, 28);
    CHECK_EQUAL(heard.errors, 0);
}

/* What would be answered with an error, if it were not about an error, for all, or a later fragment. */
static void no_errors_about(struct ipv4_header header, const u8 *payload, u32 length, u32 errors)
{
    link_forget();
    link_receive_ipv4(header, payload, length);
    CHECK_EQUAL(sent_count, errors);
}

static void when_no_error_is_sent(void)
{
    const u8 unwanted[9] = {0, 9, 0, 99, 0, 9, 0, 0, 1};
    u8 icmp[36] = {3, 3};
    struct ipv4_header header = from_peer;
    header.protocol = PROTOCOL_UDP;
    no_errors_about(header, unwanted, sizeof unwanted, 1);
    header.destination = LINK_BROADCAST;
    no_errors_about(header, unwanted, sizeof unwanted, 0);
    header.destination = 0xffffffff;
    no_errors_about(header, unwanted, sizeof unwanted, 0);
    CHECK_EQUAL(net_statistics.icmp.no_buffers, 0); /* none was even begun */
    header = from_peer;
    finish(icmp, sizeof icmp);
    no_errors_about(header, icmp, sizeof icmp, 0);
    header.more_fragments = true; /* the rest never comes: no "time exceeded" about an error */
    no_errors_about(header, icmp, 32, 0);
    pass_time(31 * SECOND_NS);
    CHECK_EQUAL(sent_count, 0);
    check_no_leak();
}

static u32 errors_of(u32 datagrams)
{
    const u8 unwanted[8] = {0, 9, 0, 99, 0, 8, 0, 0};
    struct ipv4_header header = from_peer;
    header.protocol = PROTOCOL_UDP;
    link_forget();
    for (u32 i = 0; i < datagrams; i++)
        link_receive_ipv4(header, unwanted, sizeof unwanted);
    return sent_count;
}

static void the_rate(void)
{
    pass_time(2 * SECOND_NS);
    link_resolve_peer();
    CHECK_EQUAL(errors_of(200), 50);
    CHECK_EQUAL(errors_of(10), 0);
    pass_time(SECOND_NS / 10);
    CHECK_EQUAL(errors_of(200), 10);
    link_forget(); /* no limit for those who talk to themselves */
    for (u32 i = 0; i < 100; i++)
        send_pattern((struct endpoint){0, 5}, (struct endpoint){LOCALHOST, 99}, 1);
    CHECK_EQUAL(heard.errors, 100);
}

int main(void)
{
    link_begin();
    link_resolve_peer();
    for (u32 length = 8; length <= 1480; length += length < 50 ? 1 : 143)
        echo(length);
    echo_in_fragments();
    echo_to_all();
    errors_that_others_report();
    when_no_error_is_sent();
    the_rate();
    check_no_leak();
    return 0;
}
