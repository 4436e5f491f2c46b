/* Segments for a host without TCP: each but a reset is answered with the reset that RFC 9293 names. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/rate-limit.h"
#include "net/statistics.h"
#include "net/tcp-header.h"

static u16 tcp_checksum(u32 source, u32 destination, const u8 *tcp, u32 length)
{
    u8 pseudo[12];
    put_be32(pseudo, source);
    put_be32(pseudo + 4, destination);
    put_be16(pseudo + 8, PROTOCOL_TCP);
    put_be16(pseudo + 10, (u16)length);
    return naive_checksum((u16)~naive_checksum(0, pseudo, sizeof pseudo), tcp, length);
}

static void arrives(u8 flags, u32 data, ipv4_address destination, bool is_intact)
{
    u8 tcp[24 + 10] = {0};
    const struct ipv4_header header = {
        .ttl = 9,
        .protocol = PROTOCOL_TCP,
        .source = PEER_ADDRESS,
        .destination = destination,
    };
    tcp_header_emit(tcp, &(struct tcp_header){
                             .source_port = 40000,
                             .destination_port = 80,
                             .sequence = 0xfffffffe,
                             .acknowledgment = 77,
                             .flags = flags,
                         });
    tcp[12] = 6 << 4; /* four bytes of options */
    put_be16(tcp + 16, tcp_checksum(PEER_ADDRESS, destination, tcp, 24 + data));
    tcp[23] ^= !is_intact;
    link_forget();
    link_receive_ipv4(header, tcp, 24 + data);
}

static void is_reset(u32 sequence, u32 acknowledgment, u8 flags)
{
    const u8 *payload;
    u32 length;
    struct tcp_header reset;
    CHECK_EQUAL(sent_count, 1);
    CHECK_EQUAL(sent_ipv4(0, &payload, &length).destination, PEER_ADDRESS);
    CHECK(tcp_header_parse(payload, length, &reset));
    CHECK_EQUAL(length, 20);
    CHECK_EQUAL(tcp_checksum(OUR_ADDRESS, PEER_ADDRESS, payload, length), 0);
    CHECK_EQUAL(reset.source_port, 80);
    CHECK_EQUAL(reset.destination_port, 40000);
    CHECK_EQUAL(reset.sequence, sequence);
    CHECK_EQUAL(reset.acknowledgment, acknowledgment);
    CHECK_EQUAL(reset.flags, flags);
}

/* Half a second's worth at once, then a hundred in a second. */
static void resets_are_bounded(void)
{
    u64 sent = net_statistics.tcp.resets_sent, refused = net_statistics.tcp.rate_limited;
    pass_time(SECOND_NS);
    for (u32 i = 0; i < 1000; i++)
        arrives(TCP_SYN, 0, OUR_ADDRESS, true);
    CHECK_EQUAL(net_statistics.tcp.resets_sent - sent, RATE_AT_ONCE);
    CHECK_EQUAL(net_statistics.tcp.rate_limited - refused, 1000 - RATE_AT_ONCE);
    CHECK_EQUAL(sent_count, 0);
    pass_time(SECOND_NS / RATE_PER_SECOND);
    arrives(TCP_SYN, 0, OUR_ADDRESS, true);
    is_reset(0, 0xffffffff, TCP_RST | TCP_ACK);
    arrives(TCP_SYN, 0, OUR_ADDRESS, true);
    CHECK_EQUAL(sent_count, 0);
}

int main(void)
{
    link_begin();
    link_resolve_peer();
    arrives(TCP_SYN, 0, OUR_ADDRESS, true);
    is_reset(0, 0xffffffff, TCP_RST | TCP_ACK);
    arrives(TCP_SYN | TCP_FIN, 10, OUR_ADDRESS, true);
    is_reset(0, 10, TCP_RST | TCP_ACK);
    arrives(TCP_ACK, 10, OUR_ADDRESS, true);
    is_reset(77, 0, TCP_RST);
    arrives(TCP_RST, 0, OUR_ADDRESS, true);
    CHECK_EQUAL(sent_count, 0);
    arrives(TCP_SYN, 0, OUR_ADDRESS, false);
    CHECK_EQUAL(sent_count, 0);
    arrives(TCP_SYN, 0, LINK_BROADCAST, true);
    CHECK_EQUAL(sent_count, 0);
    resets_are_bounded();
    check_no_leak();
    return 0;
}
