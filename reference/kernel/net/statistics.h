/* What the network has counted, to be read in a debugger. A packet that is dropped is counted once, by the cause. */
#ifndef NET_STATISTICS_H
#define NET_STATISTICS_H

#include "core/types.h"

struct net_statistics {
    struct {
        u64 received, sent, interface_down, malformed, for_others, unknown_type, too_long;
    } ethernet;
    struct {
        u64 received, malformed, implausible, conflicts, unsolicited, doubted, evicted, requests, replies, no_buffers;
        u64 waiting_dropped, unresolved;
    } arp;
    struct {
        u64 received, delivered, sent, fragments_sent, malformed, bad_checksum, martian, for_others, wrong_protocol;
    } ipv4;
    struct {
        u64 received, whole, malformed, too_long, overlap, duplicate, timeout, evicted;
    } reassembly;
    struct {
        u64 received, malformed, bad_checksum, unknown_type, echoes, errors, quote_refused, errors_sent, rate_limited;
        u64 no_buffers;
    } icmp;
    struct {
        u64 received, delivered, sent, malformed, bad_checksum, unwanted, no_route;
    } udp;
    struct {
        u64 received, malformed, bad_checksum, resets_sent, rate_limited, no_buffers;
    } tcp;
};

extern struct net_statistics net_statistics;

/* COUNT(udp, bad_checksum) */
#define COUNT(layer, what) (net_statistics.layer.what++)

#endif
