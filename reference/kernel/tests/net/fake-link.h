/*
 * The network with one card, net0 at 10.0.0.1/24 with a gateway at 10.0.0.254, and what is at the other end of its
 * cable: the test, which sends frames and looks at those that were sent.
 */
#ifndef TESTS_FAKE_LINK_H
#define TESTS_FAKE_LINK_H

#include "check.h"
#include "net/arp-packet.h"
#include "net/interface.h"
#include "net/ipv4-header.h"
#include "net/udp.h"

enum { SENT_MAX = 256, FRAME_MAX = 1514 };

#define OUR_ADDRESS 0x0a000001u
#define PEER_ADDRESS 0x0a000002u
#define OTHER_ADDRESS 0x0a000003u
#define GATEWAY_ADDRESS 0x0a0000feu
#define FAR_ADDRESS 0xc0000201u
#define LINK_BROADCAST 0x0a0000ffu
#define LOCALHOST 0x7f000001u

extern const struct ethernet_address our_card, peer_card, other_card;

struct frame {
    u8 bytes[FRAME_MAX];
    u32 length;
};

/* Frames that this host has sent since the last link_forget. */
extern struct frame sent[SENT_MAX];
extern u32 sent_count;

/* Starts the network; the link is up, and its announcements are over. */
struct interface *link_begin(void);

void link_forget(void);

/* The frame arrives; it may be longer than frames are. */
void link_receive(const u8 *bytes, u32 length);

/* An IPv4 packet from the peer's card; header_length and total_length of the header are filled in. */
void link_receive_ipv4(struct ipv4_header header, const u8 *payload, u32 length);

void link_receive_arp(const struct ethernet_address *to, const struct arp_packet *content);

/* The peer answers for its address, so that packets to it leave at once. */
void link_resolve_peer(void);

/* Parse what was sent, and hold that it is of the kind. The payload's length is returned. */
struct arp_packet sent_arp(u32 index);
struct ipv4_header sent_ipv4(u32 index, const u8 **payload, u32 *length);

/* What the socket layer was given since the last link_forget. */
struct heard {
    u32 datagrams;
    struct endpoint from, to;
    bool is_broadcast;
    u32 length;
    u8 data[65536];
    u32 errors;
    struct endpoint error_from, error_to;
    s32 error;
};

extern struct heard heard;

/* The only port that somebody hears. */
#define OPEN_PORT 7

/* Sends `length` bytes, of which byte i is i * 7 + i / 256. */
enum udp_sent send_pattern(struct endpoint from, struct endpoint to, u32 length);
bool is_pattern(const u8 *bytes, u32 length);

/* A sum byte by byte, as RFC 1071 has it, of a buffer at any address. */
u16 naive_checksum(u32 sum, const u8 *bytes, u32 length);

/* No packet is lost: all are in the pool. */
#define check_no_leak() CHECK_EQUAL(packets_free(), PACKETS)

#endif
