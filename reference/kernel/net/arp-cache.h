/*
 * Which card has which address on a link: the entries, and the packets that wait for an answer.
 *
 *     asking     broadcast requests are out and packets wait; without an answer their senders hear of it
 *     confirmed  answered for; after a minute it is forgotten, or doubted if it was used meanwhile
 *     doubted    still used, while the card is asked by itself; without an answer everybody is asked
 */
#ifndef NET_ARP_CACHE_H
#define NET_ARP_CACHE_H

#include "core/clock.h"
#include "net/interface.h"

enum {
    ARP_ENTRIES = 64,
    ARP_WAITING = 64, /* packets for each entry: a datagram of 65507 bytes is 45 fragments */
    ARP_WAITING_ALL = 256,
};

enum arp_state { ARP_FREE, ARP_ASKING, ARP_CONFIRMED, ARP_DOUBTED };

struct arp_entry {
    struct list link; /* in the list of all in use, the last used first */
    enum arp_state state;
    struct interface *interface;
    ipv4_address address;
    struct ethernet_address hardware_address; /* not while asking */
    u64 confirmed_at_ns;
    bool is_used; /* since it was confirmed */
    u32 requests; /* sent in this state */
    struct timer timer;
    struct list waiting;
    u32 waiting_count;
};

void arp_cache_start(void (*fire)(struct timer *timer));

/* The entry, or NULL. */
struct arp_entry *arp_cache_find(const struct interface *interface, ipv4_address address);

/* A new one, whose state the caller sets, in the place of the one that is needed least if there are too many. */
struct arp_entry *arp_cache_new(struct interface *interface, ipv4_address address);

/* Makes it the last to be replaced. */
void arp_cache_use(struct arp_entry *entry);

/* Keeps a packet for the answer; the oldest one makes room if there are too many. */
void arp_cache_wait(struct arp_entry *entry, struct packet *packet);

/* The first packet that waits, or NULL. */
struct packet *arp_cache_take_waiting(struct arp_entry *entry);

/* Whether a packet waits for any answer. */
bool arp_cache_has_waiting(void);

/* Forgets the entry, and tells the senders of packets that still wait that their host cannot be reached. */
void arp_cache_free(struct arp_entry *entry);

#endif
