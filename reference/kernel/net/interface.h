/* A network interface: loopback, or a card that a driver has found. */
#ifndef NET_INTERFACE_H
#define NET_INTERFACE_H

#include "core/packet.h"
#include "core/types.h"

enum { INTERFACES = 5 };

typedef u32 ipv4_address; /* in the host's order: 0x7f000001 is 127.0.0.1 */

struct interface {
    const char *name;
    u8 hardware_address[6];
    u16 mtu; /* of the IP packet */
    bool is_loopback;
    bool is_up;
    ipv4_address address;
    u8 prefix;
    ipv4_address gateway; /* 0: none */
    /* Takes a whole Ethernet frame (loopback: an IP packet) and frees it when sent. It may drop it. */
    void (*transmit)(struct interface *interface, struct packet *frame);
    void *driver;
};

extern struct interface interfaces[INTERFACES];
extern u32 interface_count;

/* Drivers add the cards they find; their addresses come from the command line. NULL if there is no room. */
struct interface *interface_add(const char *name, const u8 hardware_address[6]);

/* A frame from a driver: the network owns the packet from here on. */
void interface_receive(struct interface *interface, struct packet *frame);

#endif
