/*
 * Who holds which port of a protocol at which address, and who hears what arrives there.
 *
 * Every socket has a struct binding. While it holds a port it stands in the bucket of that port, so that neither a
 * conflict nor a receiver is looked for among all sockets, only among those whose ports share the bucket.
 */
#ifndef SOCKET_PORTS_H
#define SOCKET_PORTS_H

#include "core/list.h"
#include "core/types.h"
#include "net/udp.h"

struct binding {
    struct list link;       /* in the bucket of its port, while `held` */
    struct endpoint local;  /* what getsockname reports; 0.0.0.0 port 0 where there is none */
    struct endpoint peer;   /* where `has_peer` */
    bool held;
    bool has_peer;
    bool reuse_address;     /* SO_REUSEADDR */
    bool bound_address;     /* bind named an address other than 0.0.0.0 */
    bool bound_port;        /* bind named the port */
};

enum { PORT_BUCKETS = 1024 };

struct port_table {
    struct list buckets[PORT_BUCKETS];
};

void port_table_init(struct port_table *table);

void binding_init(struct binding *binding);

/* Whether another binding holds the port at an address that overlaps, and does not share it. Port 0 never conflicts. */
bool ports_conflict(const struct port_table *table, const struct binding *binding, struct endpoint wanted);

/* Holds a port that does not conflict; for port 0, a free one of the kernel's choice. */
void ports_take(struct port_table *table, struct binding *binding, struct endpoint wanted);

/* Lets go of the port, if one is held. The local address stays as it is. */
void ports_give_up(struct binding *binding);

/* The binding that gets what comes `from` somewhere `to` one of this host's addresses, or NULL. */
struct binding *ports_receiver(const struct port_table *table, struct endpoint from, struct endpoint to);

/* All that hear a broadcast: the first for `after` NULL, then the one behind it; NULL at the end. */
struct binding *ports_next_hearer(const struct port_table *table, struct endpoint from, struct endpoint to,
                                  const struct binding *after);

#endif
