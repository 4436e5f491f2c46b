#include "net/arp-cache.h"

#include "net/icmp.h"
#include "net/statistics.h"

static struct arp_entry entries[ARP_ENTRIES];
static struct list in_use = LIST_HEAD(in_use);
static u32 waiting_all;

void arp_cache_start(void (*fire)(struct timer *timer))
{
    for (u32 i = 0; i < ARP_ENTRIES; i++) {
        list_init(&entries[i].link);
        list_init(&entries[i].waiting);
        timer_init(&entries[i].timer, fire);
    }
}

struct arp_entry *arp_cache_find(const struct interface *interface, ipv4_address address)
{
    LIST_EACH(node, &in_use) {
        struct arp_entry *entry = CONTAINER_OF(node, struct arp_entry, link);
        if (entry->address == address && entry->interface == interface)
            return entry;
    }
    return NULL;
}

void arp_cache_use(struct arp_entry *entry)
{
    entry->is_used = true;
    if (in_use.next == &entry->link)
        return;
    list_remove(&entry->link);
    list_insert_before(in_use.next, &entry->link);
}

struct packet *arp_cache_take_waiting(struct arp_entry *entry)
{
    struct list *node = list_take_first(&entry->waiting);
    if (node == NULL)
        return NULL;
    entry->waiting_count--;
    waiting_all--;
    return CONTAINER_OF(node, struct packet, link);
}

void arp_cache_wait(struct arp_entry *entry, struct packet *packet)
{
    if (entry->waiting_count == ARP_WAITING) {
        COUNT(arp, waiting_dropped);
        packet_free(arp_cache_take_waiting(entry));
    }
    if (waiting_all == ARP_WAITING_ALL) {
        COUNT(arp, waiting_dropped);
        packet_free(packet);
        return;
    }
    list_append(&entry->waiting, &packet->link);
    entry->waiting_count++;
    waiting_all++;
}

bool arp_cache_has_waiting(void) { return waiting_all > 0; }

void arp_cache_free(struct arp_entry *entry)
{
    struct list unreachable;
    list_init(&unreachable);
    for (struct packet *packet; (packet = arp_cache_take_waiting(entry)) != NULL;)
        list_append(&unreachable, &packet->link);
    timer_cancel(&entry->timer);
    list_remove(&entry->link);
    entry->state = ARP_FREE;
    for (struct list *node; (node = list_take_first(&unreachable)) != NULL;) {
        COUNT(arp, unresolved);
        icmp_undeliverable(CONTAINER_OF(node, struct packet, link));
    }
}

/*
 * Hosts that nothing was sent to are needed least, however many of them ask for us; then those that are searched, so that
 * a scan of the link does not push out the hosts that answer.
 */
static u32 need_of(const struct arp_entry *entry)
{
    if (entry->state == ARP_ASKING)
        return 1;
    return entry->is_used ? 2 : 0;
}

/* Of those that are needed equally, the one that was not used for the longest. */
static struct arp_entry *least_needed(void)
{
    struct arp_entry *found = NULL;
    LIST_EACH(node, &in_use) {
        struct arp_entry *entry = CONTAINER_OF(node, struct arp_entry, link);
        if (found == NULL || need_of(entry) <= need_of(found))
            found = entry;
    }
    return found;
}

static struct arp_entry *take_free(void)
{
    for (u32 i = 0; i < ARP_ENTRIES; i++)
        if (entries[i].state == ARP_FREE)
            return &entries[i];
    COUNT(arp, evicted);
    struct arp_entry *entry = least_needed();
    arp_cache_free(entry);
    return entry;
}

struct arp_entry *arp_cache_new(struct interface *interface, ipv4_address address)
{
    struct arp_entry *entry = take_free();
    entry->interface = interface;
    entry->address = address;
    entry->is_used = false;
    entry->requests = 0;
    list_append(&in_use, &entry->link);
    return entry;
}
