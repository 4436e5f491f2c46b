/* UDP (RFC 768) between sockets and IPv4. */
#ifndef NET_UDP_H
#define NET_UDP_H

#include "net/interface.h"

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

enum udp_sent { UDP_SENT, UDP_NO_ROUTE, UDP_NO_BUFFERS };

/* An empty datagram with room for `length` bytes, data to be filled in packet by packet; false if the pool is too empty. */
bool datagram_new(struct datagram *datagram, u32 length);
void datagram_free(struct datagram *datagram);

/* Sends it in one IP packet or in fragments. It is gone afterwards, whatever the result. */
enum udp_sent udp_send(struct endpoint from, struct endpoint to, struct datagram *datagram);

/* What the socket layer does with what arrives; set once at the start. */
struct udp_receiver {
    /* False if no socket wants it: then an ICMP error may answer. Takes the datagram if true. */
    bool (*receive)(struct endpoint from, struct endpoint to, bool is_broadcast, struct datagram *datagram);
    /* An ICMP error for a datagram that this host sent: `error` is an errno. */
    void (*fail)(struct endpoint from, struct endpoint to, s32 error);
};

void udp_set_receiver(const struct udp_receiver *receiver);

#endif
