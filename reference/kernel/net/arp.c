#include "net/arp.h"

#include "net/address-conflict.h"
#include "net/arp-cache.h"
#include "net/route.h"
#include "net/statistics.h"

#define SECOND_NS 1000000000ull
#define RETRY_NS SECOND_NS
#define LIFE_NS (60 * SECOND_NS)
#define BEYOND_DOUBT_NS (5 * SECOND_NS)

enum { BROADCAST_REQUESTS = 3, UNICAST_REQUESTS = 2 };

void arp_transmit(struct interface *interface, const struct ethernet_address *to, const struct arp_packet *content)
{
    struct packet *packet = packet_new();
    if (packet == NULL) {
        COUNT(arp, no_buffers);
        return;
    }
    packet->length = ARP_PACKET_SIZE;
    arp_packet_emit(packet_data(packet), content);
    interface_send(interface, to, ETHERNET_TYPE_ARP, packet);
}

/* --- Asking --- */

static void ask(struct arp_entry *entry)
{
    const struct ethernet_address *to = entry->state == ARP_ASKING ? &ethernet_broadcast : &entry->hardware_address;
    entry->requests++;
    timer_set(&entry->timer, clock_now_ns() + RETRY_NS);
    COUNT(arp, requests);
    arp_transmit(entry->interface, to,
                 &(struct arp_packet){
                     .operation = ARP_REQUEST,
                     .sender_hardware = entry->interface->hardware_address,
                     .sender = entry->interface->address,
                     .target = entry->address,
                 });
}

static void start_asking(struct arp_entry *entry, enum arp_state state)
{
    entry->state = state;
    entry->requests = 0;
    ask(entry);
}

static void time_passed(struct timer *timer)
{
    struct arp_entry *entry = CONTAINER_OF(timer, struct arp_entry, timer);
    if (entry->state == ARP_CONFIRMED) {
        if (entry->is_used)
            start_asking(entry, ARP_DOUBTED);
        else
            arp_cache_free(entry);
    } else if (entry->state == ARP_DOUBTED) {
        if (entry->requests < UNICAST_REQUESTS)
            ask(entry);
        else
            start_asking(entry, ARP_ASKING);
    } else if (entry->requests < BROADCAST_REQUESTS) {
        ask(entry);
    } else {
        arp_cache_free(entry);
    }
}

void arp_start(void) { arp_cache_start(time_passed); }

void arp_send(struct interface *interface, ipv4_address next_hop, struct packet *packet)
{
    struct arp_entry *entry = arp_cache_find(interface, next_hop);
    if (entry != NULL && entry->state != ARP_ASKING) {
        arp_cache_use(entry);
        interface_send(interface, &entry->hardware_address, ETHERNET_TYPE_IPV4, packet);
        return;
    }
    bool is_new = entry == NULL;
    if (is_new)
        entry = arp_cache_new(interface, next_hop);
    arp_cache_wait(entry, packet);
    arp_cache_use(entry);
    if (is_new)
        start_asking(entry, ARP_ASKING);
}

/* --- Hearing --- */

static void confirm(struct arp_entry *entry, const struct ethernet_address *hardware_address)
{
    entry->state = ARP_CONFIRMED;
    entry->hardware_address = *hardware_address;
    entry->confirmed_at_ns = clock_now_ns();
    entry->is_used = false;
    timer_set(&entry->timer, entry->confirmed_at_ns + LIFE_NS);
    for (struct packet *packet; (packet = arp_cache_take_waiting(entry)) != NULL;) {
        entry->is_used = true;
        interface_send(entry->interface, hardware_address, ETHERNET_TYPE_IPV4, packet);
    }
}

/* Another card than the known one is claimed for the address. */
static void doubt(struct arp_entry *entry)
{
    if (entry->state != ARP_CONFIRMED || clock_now_ns() - entry->confirmed_at_ns < BEYOND_DOUBT_NS)
        return;
    COUNT(arp, doubted);
    start_asking(entry, ARP_DOUBTED);
}

static bool names_known_card(const struct arp_entry *entry, const struct arp_packet *content)
{
    return entry->state != ARP_ASKING
           && ethernet_address_equals(&entry->hardware_address, &content->sender_hardware);
}

static void hear_answer(struct interface *interface, const struct arp_packet *content, bool to_us_alone)
{
    struct arp_entry *entry = arp_cache_find(interface, content->sender);
    bool asked = entry != NULL && entry->state != ARP_CONFIRMED && to_us_alone;
    if (asked && (entry->state == ARP_ASKING || names_known_card(entry, content))) {
        confirm(entry, &content->sender_hardware);
        return;
    }
    COUNT(arp, unsolicited);
    if (entry != NULL && !names_known_card(entry, content))
        doubt(entry);
}

static void hear_request(struct interface *interface, const struct arp_packet *content, bool for_us)
{
    struct arp_entry *entry = arp_cache_find(interface, content->sender);
    if (entry != NULL && entry->state != ARP_ASKING) {
        if (!names_known_card(entry, content))
            doubt(entry);
    } else if (for_us) {
        confirm(entry != NULL ? entry : arp_cache_new(interface, content->sender), &content->sender_hardware);
    }
}

static void answer(struct interface *interface, const struct arp_packet *request)
{
    COUNT(arp, replies);
    arp_transmit(interface, &request->sender_hardware,
                 &(struct arp_packet){
                     .operation = ARP_REPLY,
                     .sender_hardware = interface->hardware_address,
                     .sender = interface->address,
                     .target_hardware = request->sender_hardware,
                     .target = request->sender,
                 });
}

/* A sender of 0.0.0.0 asks whether an address is free (RFC 5227): it is answered, and nothing is learned. */
static bool is_plausible(const struct interface *interface, const struct ethernet_header *frame,
                         const struct arp_packet *content)
{
    const struct ethernet_address *sender = &content->sender_hardware;
    return ethernet_address_equals(sender, &frame->source)
           && !ethernet_address_equals(sender, &interface->hardware_address)
           && (content->sender == 0 ? content->operation == ARP_REQUEST
                                    : route_is_on_link(interface, content->sender)
                                          && !route_is_broadcast(content->sender));
}

static void receive(struct interface *interface, const struct ethernet_header *frame, const struct arp_packet *content)
{
    bool to_us_alone = ethernet_address_equals(&frame->destination, &interface->hardware_address);
    bool for_us = content->target == interface->address;
    if (interface->address == 0 || !is_plausible(interface, frame, content)) {
        COUNT(arp, implausible);
    } else if (content->sender != 0 && route_is_own(content->sender)) {
        COUNT(arp, conflicts);
        address_conflict(interface, content);
    } else if (content->operation == ARP_REPLY) {
        hear_answer(interface, content, to_us_alone && for_us);
    } else {
        if (content->sender != 0)
            hear_request(interface, content, for_us);
        if (for_us)
            answer(interface, content);
    }
}

void arp_receive(struct interface *interface, const struct ethernet_header *frame, struct packet *packet)
{
    struct arp_packet content;
    bool is_whole = arp_packet_parse(packet_data(packet), packet->length, &content);
    packet_free(packet);
    if (is_whole) {
        COUNT(arp, received);
        receive(interface, frame, &content);
    } else {
        COUNT(arp, malformed);
    }
}
