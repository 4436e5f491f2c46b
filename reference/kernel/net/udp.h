/* UDP (RFC 768) between sockets and IPv4. */
#ifndef NET_UDP_H
#define NET_UDP_H

#include "net/ipv4.h"

enum { UDP_DATA_MAX = 65507 };

struct endpoint {
    ipv4_address address;
    u16 port; /* in the host's order */
};

/* A message under way: its packets in order, data only, and the sum over all of it (net/checksum.h). */
struct datagram {
    struct list packets;
    u32 length;
    u64 sum;
};

enum udp_sent { UDP_SENT, UDP_NO_ROUTE };

/*
 * A datagram of `length` bytes, at most UDP_DATA_MAX: each of its packets has the length of its part, whose bytes the
 * caller fills in and adds to the sum. False if the pool is too empty.
 */
bool datagram_new(struct datagram *datagram, u32 length);
void datagram_free(struct datagram *datagram);

/*
 * Sends it in one IP packet or in fragments. It is gone afterwards, whatever the result. `from` may have the address 0:
 * then the route decides. What goes to this host itself is received before this returns, so the receiver may be called.
 */
enum udp_sent udp_send(struct endpoint from, struct endpoint to, struct datagram *datagram);

/* What the socket layer does with what arrives; set once at the start. */
struct udp_receiver {
    /* False if no socket wants it: then an ICMP error may answer. Takes the datagram's packets if true. */
    bool (*receive)(struct endpoint from, struct endpoint to, bool is_broadcast, struct datagram *datagram);
    /* An ICMP error for a datagram that this host sent: `error` is an errno. */
    void (*fail)(struct endpoint from, struct endpoint to, s32 error);
};

void udp_set_receiver(const struct udp_receiver *receiver);

/* From IPv4. The packet is gone afterwards. */
void udp_receive(struct ipv4_packet *ip);

/* From ICMP: the datagram was sent from one to the other endpoint. */
void udp_fail(struct endpoint from, struct endpoint to, s32 error);

#endif
