#include "net/reassembly.h"

#include "core/clock.h"
#include "core/panic.h"
#include "net/icmp.h"
#include "net/packets.h"
#include "net/statistics.h"

#define LIFE_NS 30000000000ull

/* A whole that is not complete. Its fragments are in order and have no overlap. */
struct reassembly {
    struct list link; /* in the list of all, the oldest first; or in that of the free ones */
    struct timer timer;
    struct interface *interface;
    struct ipv4_header header; /* of the first fragment; before it is there, of another for the key */
    u16 header_start;          /* in the first fragment */
    bool is_given_up;
    u32 length;   /* of the whole, or 0: the last fragment is not there */
    u32 received; /* bytes */
    u32 packet_count;
    struct list fragments;
};

/* What is remembered with each packet, in its `owner`. */
struct fragment {
    u32 offset;
};

static struct reassembly reassemblies[REASSEMBLIES];
static struct list waiting = LIST_HEAD(waiting), unused = LIST_HEAD(unused);
static u32 packets_waiting;

static struct packet *packet_at(struct list *node) { return CONTAINER_OF(node, struct packet, link); }

static u32 *offset_of(struct packet *packet) { return &((struct fragment *)(void *)packet->owner)->offset; }

static void drop_fragments(struct reassembly *whole)
{
    packets_waiting -= whole->packet_count;
    whole->packet_count = 0;
    packet_free_list(&whole->fragments);
}

static void forget(struct reassembly *whole)
{
    timer_cancel(&whole->timer);
    list_remove(&whole->link);
    list_append(&unused, &whole->link);
}

static bool has_first(const struct reassembly *whole)
{
    return !list_is_empty(&whole->fragments) && *offset_of(packet_at(whole->fragments.next)) == 0;
}

/* Makes `ip` what there is of the whole. */
static void hand_over(struct reassembly *whole, struct ipv4_packet *ip)
{
    *ip = (struct ipv4_packet){
        .interface = whole->interface,
        .header = whole->header,
        .header_start = whole->header_start,
        .is_broadcast = route_is_broadcast(whole->header.destination),
        .length = whole->received,
    };
    list_init(&ip->packets);
    packets_move(&whole->fragments, &ip->packets);
    packets_waiting -= whole->packet_count;
    whole->packet_count = 0;
}

static void time_passed(struct timer *timer)
{
    struct reassembly *whole = CONTAINER_OF(timer, struct reassembly, timer);
    COUNT(reassembly, timeout);
    forget(whole);
    if (!has_first(whole)) {
        drop_fragments(whole);
        return;
    }
    struct ipv4_packet ip;
    hand_over(whole, &ip);
    icmp_send_error(&ip, ICMP_TIME_EXCEEDED, ICMP_REASSEMBLY_EXCEEDED);
    packet_free_list(&ip.packets);
}

void reassembly_start(void)
{
    for (u32 i = 0; i < REASSEMBLIES; i++) {
        list_append(&unused, &reassemblies[i].link);
        list_init(&reassemblies[i].fragments);
        timer_init(&reassemblies[i].timer, time_passed);
    }
}

static struct reassembly *whole_at(struct list *node) { return CONTAINER_OF(node, struct reassembly, link); }

enum resource { WHOLES, PACKETS_OF_THEM };

static u32 held_by(ipv4_address source, enum resource resource)
{
    u32 held = 0;
    LIST_EACH(node, &waiting) {
        if (whole_at(node)->header.source == source)
            held += resource == WHOLES ? 1 : whole_at(node)->packet_count;
    }
    return held;
}

/*
 * Makes room for a fragment of `source`, at the cost of whoever holds most: its oldest whole goes. Of several, `source`
 * itself if it is among them, or the one with the oldest whole.
 */
static void make_room(ipv4_address source, enum resource resource)
{
    struct reassembly *victim = NULL;
    u32 most = held_by(source, resource);
    LIST_EACH(node, &waiting) {
        ipv4_address holder = whole_at(node)->header.source;
        u32 held = held_by(holder, resource);
        bool is_first_of_its_own = holder == source && (victim == NULL || victim->header.source != source);
        if (held > most || (held == most && (victim == NULL || is_first_of_its_own))) {
            victim = whole_at(node);
            most = held;
        }
    }
    ASSERT(victim != NULL, "somebody holds what has run out");
    COUNT(reassembly, evicted);
    drop_fragments(victim);
    forget(victim);
}

static struct reassembly *find(const struct ipv4_packet *ip)
{
    LIST_EACH(node, &waiting) {
        struct reassembly *whole = whole_at(node);
        const struct ipv4_header *header = &whole->header;
        if (header->identification == ip->header.identification && header->source == ip->header.source
            && header->destination == ip->header.destination && header->protocol == ip->header.protocol
            && whole->interface == ip->interface)
            return whole;
    }
    return NULL;
}

static struct reassembly *start_whole(const struct ipv4_packet *ip)
{
    if (list_is_empty(&unused))
        make_room(ip->header.source, WHOLES);
    struct reassembly *whole = whole_at(list_take_first(&unused));
    whole->interface = ip->interface;
    whole->header = ip->header;
    whole->is_given_up = false;
    whole->length = 0;
    whole->received = 0;
    list_append(&waiting, &whole->link);
    timer_set(&whole->timer, clock_now_ns() + LIFE_NS);
    return whole;
}

enum fit { FIT, FIT_TWICE, FIT_OVERLAP };

/* Whether the bytes from `start` to `end` fit in, and before which of the fragments. */
static enum fit find_place(struct reassembly *whole, u32 start, u32 end, struct list **place)
{
    LIST_EACH(node, &whole->fragments) {
        u32 other_start = *offset_of(packet_at(node));
        u32 other_end = other_start + packet_at(node)->length;
        if (start == other_start && end == other_end)
            return FIT_TWICE;
        if (start < other_end && other_start < end)
            return FIT_OVERLAP;
        if (end <= other_start) {
            *place = node;
            return FIT;
        }
    }
    *place = &whole->fragments;
    return FIT;
}

/* Whether the end that a fragment tells agrees with what is known: nothing lies behind the last one. */
static bool end_agrees(const struct reassembly *whole, u32 end, bool is_last)
{
    if (whole->length > 0)
        return is_last ? end == whole->length : end < whole->length;
    if (!is_last || list_is_empty(&whole->fragments))
        return true;
    struct packet *behind = packet_at(whole->fragments.previous);
    return *offset_of(behind) + behind->length <= end;
}

static bool is_possible(const struct ipv4_packet *ip)
{
    if (ip->length == 0 || (ip->header.more_fragments && ip->length % 8 != 0)) {
        COUNT(reassembly, malformed);
        return false;
    }
    if (ip->header.fragment_offset + ip->length > IPV4_LENGTH_MAX - IPV4_HEADER_SIZE) {
        COUNT(reassembly, too_long);
        return false;
    }
    return true;
}

/* Takes the fragment's packet into the whole, or says false. */
static bool insert(struct reassembly *whole, struct ipv4_packet *ip)
{
    u32 start = ip->header.fragment_offset, end = start + ip->length;
    struct list *place = NULL;
    if (whole->is_given_up)
        return false;
    enum fit fit = find_place(whole, start, end, &place);
    if (fit == FIT_TWICE && end_agrees(whole, end, !ip->header.more_fragments)) {
        COUNT(reassembly, duplicate);
        return false;
    }
    if (fit != FIT || !end_agrees(whole, end, !ip->header.more_fragments)) {
        COUNT(reassembly, overlap);
        whole->is_given_up = true;
        drop_fragments(whole);
        return false;
    }
    struct packet *packet = packet_at(list_take_first(&ip->packets));
    *offset_of(packet) = start;
    list_insert_before(place, &packet->link);
    whole->packet_count++;
    packets_waiting++;
    whole->received += ip->length;
    if (!ip->header.more_fragments)
        whole->length = end;
    if (start == 0) {
        whole->header = ip->header;
        whole->header_start = ip->header_start;
    }
    return true;
}

bool reassembly_add(struct ipv4_packet *ip)
{
    COUNT(reassembly, received);
    if (!is_possible(ip)) {
        packet_free_list(&ip->packets);
        return false;
    }
    while (packets_waiting >= REASSEMBLY_PACKETS)
        make_room(ip->header.source, PACKETS_OF_THEM);
    struct reassembly *whole = find(ip);
    if (whole == NULL)
        whole = start_whole(ip);
    if (!insert(whole, ip)) {
        packet_free_list(&ip->packets);
        return false;
    }
    if (whole->length == 0 || whole->received < whole->length)
        return false;
    COUNT(reassembly, whole);
    forget(whole);
    hand_over(whole, ip);
    return true;
}
