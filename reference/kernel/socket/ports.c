#include "socket/ports.h"

#include "core/panic.h"
#include "machine.h"

/* The range from which ports are chosen. It is many times larger than the number of sockets: one is always free. */
enum { EPHEMERAL_FIRST = 32768, EPHEMERAL_COUNT = 60999 - EPHEMERAL_FIRST + 1 };

static const struct list *bucket_of(const struct port_table *table, u16 port)
{
    return &table->buckets[port % PORT_BUCKETS];
}

static struct binding *binding_of(struct list *link) { return CONTAINER_OF(link, struct binding, link); }

void port_table_init(struct port_table *table)
{
    for (size_t i = 0; i < PORT_BUCKETS; i++)
        list_init(&table->buckets[i]);
}

void binding_init(struct binding *binding)
{
    *binding = (struct binding) { 0 };
    list_init(&binding->link);
}

static bool addresses_overlap(ipv4_address a, ipv4_address b) { return a == b || a == 0 || b == 0; }

bool ports_conflict(const struct port_table *table, const struct binding *binding, struct endpoint wanted)
{
    if (wanted.port == 0)
        return false;
    const struct list *bucket = bucket_of(table, wanted.port);
    LIST_EACH(link, bucket) {
        const struct binding *other = binding_of(link);
        if (other != binding && other->local.port == wanted.port
            && addresses_overlap(other->local.address, wanted.address)
            && !(other->reuse_address && binding->reuse_address))
            return true;
    }
    return false;
}

static bool port_is_held(const struct port_table *table, u16 port)
{
    const struct list *bucket = bucket_of(table, port);
    LIST_EACH(link, bucket) {
        if (binding_of(link)->local.port == port)
            return true;
    }
    return false;
}

/* From a place that nobody outside can guess, the first port that nobody holds at any address. */
static u16 free_port(const struct port_table *table)
{
    u32 start;
    machine_random(&start, sizeof(start));
    for (u32 i = 0; i < EPHEMERAL_COUNT; i++) {
        u16 port = (u16)(EPHEMERAL_FIRST + (start % EPHEMERAL_COUNT + i) % EPHEMERAL_COUNT);
        if (!port_is_held(table, port))
            return port;
    }
    PANIC("there are more ports than sockets, and yet none is free");
}

void ports_take(struct port_table *table, struct binding *binding, struct endpoint wanted)
{
    ASSERT(!binding->held, "a socket holds one port at a time");
    binding->local.address = wanted.address;
    binding->local.port = wanted.port != 0 ? wanted.port : free_port(table);
    binding->held = true;
    list_append(&table->buckets[binding->local.port % PORT_BUCKETS], &binding->link);
}

void ports_give_up(struct binding *binding)
{
    binding->held = false;
    list_remove(&binding->link);
}

/* Whether what comes `from` somewhere `to` an address of this host may be given to the binding. */
static bool hears(const struct binding *binding, struct endpoint from, struct endpoint to)
{
    if (binding->local.port != to.port || (binding->local.address != 0 && binding->local.address != to.address))
        return false;
    if (!binding->has_peer)
        return true;
    return binding->peer.address == from.address && (binding->peer.port == 0 || binding->peer.port == from.port);
}

/* Connected ones come before others, and those bound to the very address before those bound to all. */
static u32 closeness(const struct binding *binding, struct endpoint to)
{
    if (binding->has_peer)
        return 3;
    return binding->local.address == to.address ? 2 : 1;
}

struct binding *ports_receiver(const struct port_table *table, struct endpoint from, struct endpoint to)
{
    struct binding *best = NULL;
    const struct list *bucket = bucket_of(table, to.port);
    LIST_EACH(link, bucket) {
        struct binding *binding = binding_of(link);
        if (hears(binding, from, to) && (best == NULL || closeness(binding, to) > closeness(best, to)))
            best = binding;
    }
    return best;
}

struct binding *ports_next_hearer(const struct port_table *table, struct endpoint from, struct endpoint to,
                                  const struct binding *after)
{
    const struct list *bucket = bucket_of(table, to.port);
    for (struct list *link = after != NULL ? after->link.next : bucket->next; link != bucket; link = link->next) {
        if (hears(binding_of(link), from, to))
            return binding_of(link);
    }
    return NULL;
}
