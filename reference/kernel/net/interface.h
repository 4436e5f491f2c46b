/* A network interface: loopback, or a card that a driver has found. */
#ifndef NET_INTERFACE_H
#define NET_INTERFACE_H

#include "core/packet.h"
#include "core/types.h"
#include "net/ethernet.h"

enum { INTERFACES = 5 };

/* Of the IP packet, on every interface. */
enum { INTERFACE_MTU = 1500 };

typedef u32 ipv4_address; /* in the host's order: 0x7f000001 is 127.0.0.1 */

struct interface {
    const char *name; /* lo, or net0, net1, ... in the order of their discovery */
    struct ethernet_address hardware_address;
    u16 mtu; /* of the IP packet */
    bool is_loopback;
    bool is_up;
    ipv4_address address; /* 0: none */
    u8 prefix;
    ipv4_address gateway; /* 0: none */
    /* Takes a whole Ethernet frame (loopback: an IP packet) and frees it when sent. It may drop it. */
    void (*transmit)(struct interface *interface, struct packet *frame);
    void *driver;
};

extern struct interface interfaces[INTERFACES];
extern u32 interface_count;

/*
 * Drivers add the cards they find. The address comes from the command line, in a word such as
 * net0=10.0.2.15/24,gateway=10.0.2.2 - without it the interface has none. It is down. NULL if there is no room.
 */
struct interface *interface_add(const struct ethernet_address *hardware_address,
                                void (*transmit)(struct interface *interface, struct packet *frame), void *driver);

/* The link is there, or gone. */
void interface_set_up(struct interface *interface, bool is_up);

/* Sends what a frame of that type carries to a card of the link. It is gone afterwards. */
void interface_send(struct interface *interface, const struct ethernet_address *destination, u16 type,
                    struct packet *packet);

/* A frame from a driver: the network owns the packet from here on. */
void interface_receive(struct interface *interface, struct packet *frame);

#endif
