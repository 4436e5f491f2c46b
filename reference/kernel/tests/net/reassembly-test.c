/* Reassembly: all orders, overlaps, lies about the length, time, and floods. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/reassembly.h"
#include "net/statistics.h"

/* A datagram of 40 bytes in fragments of 8, the header being the first. */
enum { FRAGMENTS = 6, LENGTH = 8 + 40 };

static u8 whole[65536];
static u16 identification = 1;

static void make_whole(u32 length)
{
    put_be16(whole, 9);
    put_be16(whole + 2, OPEN_PORT);
    put_be16(whole + 4, (u16)length);
    put_be16(whole + 6, 0);
    for (u32 i = 8; i < length; i++)
        whole[i] = (u8)((i - 8) * 7 + (i - 8) / 256);
}

static void fragment_from(ipv4_address source, u32 offset, u32 length, bool more)
{
    struct ipv4_header header = {
        .identification = identification,
        .ttl = 64,
        .protocol = PROTOCOL_UDP,
        .source = source,
        .destination = OUR_ADDRESS,
        .fragment_offset = offset,
        .more_fragments = more,
    };
    link_receive_ipv4(header, whole + offset, length);
}

static void fragment(u32 offset, u32 length, bool more) { fragment_from(PEER_ADDRESS, offset, length, more); }

static void nth(u32 n) { fragment(n * 8, 8, n + 1 < FRAGMENTS); }

static void begin(void)
{
    identification++;
    link_forget();
}

static void is_heard(u32 length)
{
    CHECK_EQUAL(heard.datagrams, 1);
    CHECK_EQUAL(heard.length, length);
    CHECK(is_pattern(heard.data, length));
}

static void all_orders(void)
{
    for (u32 code = 0; code < 720; code++) {
        u32 order[FRAGMENTS], rest = code;
        for (u32 i = 0; i < FRAGMENTS; i++)
            order[i] = i;
        for (u32 i = FRAGMENTS; i > 1; rest /= i, i--) {
            u32 other = rest % i, kept = order[i - 1];
            order[i - 1] = order[other];
            order[other] = kept;
        }
        begin();
        for (u32 i = 0; i < FRAGMENTS; i++) {
            CHECK_EQUAL(heard.datagrams, 0);
            nth(order[i]);
        }
        is_heard(LENGTH - 8);
    }
    check_no_leak();
}

static void duplicates(void)
{
    begin();
    for (u32 i = 0; i + 1 < FRAGMENTS; i++) {
        nth(i);
        nth(i);
    }
    nth(0);
    nth(FRAGMENTS - 1);
    is_heard(LENGTH - 8);
    check_no_leak();
}

/* Every pair of fragments that overlap without being the same, in both orders: nothing ever comes of that datagram. */
static void overlaps(void)
{
    for (u32 start = 0; start < LENGTH; start += 8) {
        for (u32 length = 8; start + length < LENGTH; length += 8) {
            for (u32 order = 0; order < 2; order++) {
                bool is_same = start == 16 && length == 16, is_apart = start >= 32 || start + length <= 16;
                if (is_same || is_apart)
                    continue;
                begin();
                fragment(order == 0 ? 16 : start, order == 0 ? 16 : length, true);
                fragment(order == 0 ? start : 16, order == 0 ? length : 16, true);
                for (u32 i = 0; i < FRAGMENTS; i++)
                    nth(i);
                CHECK_EQUAL(heard.datagrams, 0);
                check_no_leak();
                pass_time(31 * SECOND_NS);
            }
        }
    }
}

static void lies_about_the_end(void)
{
    begin(); /* two ends */
    nth(FRAGMENTS - 1);
    fragment(16, 8, false);
    for (u32 i = 0; i < FRAGMENTS; i++)
        nth(i);
    CHECK_EQUAL(heard.datagrams, 0);
    begin(); /* something behind the end */
    nth(4);
    fragment(16, 8, false);
    for (u32 i = 0; i < FRAGMENTS; i++)
        nth(i);
    CHECK_EQUAL(heard.datagrams, 0);
    begin(); /* the end says that there is more */
    nth(FRAGMENTS - 1);
    fragment(40, 8, true);
    for (u32 i = 0; i < FRAGMENTS; i++)
        nth(i);
    CHECK_EQUAL(heard.datagrams, 0);
    check_no_leak();
    pass_time(31 * SECOND_NS);
}

static void impossible_fragments(void)
{
    u64 malformed = net_statistics.reassembly.malformed, too_long = net_statistics.reassembly.too_long;
    begin();
    fragment(0, 12, true); /* no multiple of 8 */
    fragment(8, 0, true);
    fragment(8, 0, false);
    CHECK_EQUAL(net_statistics.reassembly.malformed - malformed, 3);
    fragment(65512, 8, false); /* with its header longer than a packet can be */
    CHECK_EQUAL(net_statistics.reassembly.too_long - too_long, 1);
    check_no_leak();
    for (u32 i = 0; i < FRAGMENTS; i++) /* none of them did harm */
        nth(i);
    is_heard(LENGTH - 8);
    check_no_leak();
}

static void the_longest(void)
{
    make_whole(65515);
    begin();
    for (u32 offset = 0; offset < 65515; offset += 1480)
        fragment(offset, 65515 - offset < 1480 ? 65515 - offset : 1480, offset + 1480 < 65515);
    is_heard(65507);
    make_whole(LENGTH);
    check_no_leak();
}

static void keys(void)
{
    begin();
    for (u32 i = 0; i < FRAGMENTS; i++)
        fragment_from(PEER_ADDRESS + i, i * 8, 8, i + 1 < FRAGMENTS);
    CHECK_EQUAL(heard.datagrams, 0);
    for (u32 i = 0; i < FRAGMENTS; i++, identification++)
        nth(i);
    CHECK_EQUAL(heard.datagrams, 0);
    pass_time(35 * SECOND_NS); /* and until nobody has answered for those who would be told */
    check_no_leak();
}

/* With the first fragment its sender is told (if the peer is known to be there); without it not. */
static void time_runs_out(void)
{
    const u8 *payload;
    u32 length;
    link_resolve_peer();
    begin();
    nth(0);
    nth(2);
    pass_time(29 * SECOND_NS);
    CHECK_EQUAL(sent_count, 0);
    pass_time(2 * SECOND_NS);
    CHECK_EQUAL(sent_count, 1);
    CHECK_EQUAL(sent_ipv4(0, &payload, &length).protocol, PROTOCOL_ICMP);
    CHECK_EQUAL(payload[0], 11);
    CHECK_EQUAL(payload[1], 1);
    check_no_leak();
    u64 errors = net_statistics.icmp.errors_sent, timeouts = net_statistics.reassembly.timeout;
    begin();
    nth(1);
    pass_time(31 * SECOND_NS);
    CHECK_EQUAL(net_statistics.reassembly.timeout - timeouts, 1);
    CHECK_EQUAL(net_statistics.icmp.errors_sent, errors);
    check_no_leak();
}

static void floods(void)
{
    for (u32 i = 0; i < 10 * REASSEMBLIES; i++) {
        begin();
        nth(i % 2);
        CHECK(packets_free() >= PACKETS - REASSEMBLIES);
    }
    begin(); /* still there is room for what is whole */
    for (u32 i = 0; i < FRAGMENTS; i++)
        nth(i);
    is_heard(LENGTH - 8);
    begin();
    for (u32 offset = 0; offset + 16 < 65000; offset += 16) { /* many small ones with gaps between */
        fragment(offset, 8, true);
        CHECK(packets_free() >= PACKETS - REASSEMBLY_PACKETS);
    }
    begin();
    for (u32 i = 0; i < FRAGMENTS; i++)
        nth(i);
    is_heard(LENGTH - 8);
    pass_time(61 * SECOND_NS);
    check_no_leak();
}

/* One source with as many wholes as it likes, or with as many packets of one: others come through. */
static void one_source_pushes_no_other_out(void)
{
    begin();
    nth(0);
    u16 patient = identification;
    for (u32 i = 0; i < 10 * REASSEMBLIES; i++) {
        identification++;
        fragment_from(PEER_ADDRESS + 1, 0, 8, true);
    }
    for (u32 offset = 0; offset + 16 < 65000; offset += 16) {
        identification++;
        fragment_from(PEER_ADDRESS + 1, offset, 8, true);
    }
    identification++;
    for (u32 offset = 0; offset + 16 < 65000; offset += 16)
        fragment_from(PEER_ADDRESS + 1, offset, 8, true);
    CHECK(packets_free() >= PACKETS - REASSEMBLY_PACKETS);
    identification = patient;
    for (u32 i = 1; i < FRAGMENTS; i++)
        nth(i);
    is_heard(LENGTH - 8);
    pass_time(61 * SECOND_NS);
    check_no_leak();
}

/* Of equals, whoever asks for more makes room. */
static void whoever_asks_makes_room_among_equals(void)
{
    begin();
    nth(0);
    u16 patient = identification;
    for (u32 i = 1; i < 3 * REASSEMBLIES; i++) /* every source has one */
        fragment_from(PEER_ADDRESS + 1 + i % (REASSEMBLIES - 1), 0, 8, true), identification++;
    identification = patient;
    for (u32 i = 1; i < FRAGMENTS; i++)
        nth(i);
    is_heard(LENGTH - 8);
    pass_time(61 * SECOND_NS);
    check_no_leak();
}

int main(void)
{
    link_begin();
    make_whole(LENGTH);
    all_orders();
    duplicates();
    overlaps();
    lies_about_the_end();
    impossible_fragments();
    the_longest();
    keys();
    time_runs_out();
    floods();
    one_source_pushes_no_other_out();
    whoever_asks_makes_room_among_equals();
    return 0;
}
