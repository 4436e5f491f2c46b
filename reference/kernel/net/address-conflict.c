#include "net/address-conflict.h"

#include "core/clock.h"
#include "core/panic.h"
#include "net/arp.h"

#define SECOND_NS 1000000000ull
#define ANNOUNCE_INTERVAL_NS (2 * SECOND_NS)
#define DEFEND_INTERVAL_NS (10 * SECOND_NS)

/* One for each interface. */
static struct {
    struct timer second_announcement;
    u64 silent_until_ns;
} states[INTERFACES];

static void announce(struct interface *interface)
{
    arp_transmit(interface, &ethernet_broadcast,
                 &(struct arp_packet){
                     .operation = ARP_REQUEST,
                     .sender_hardware = interface->hardware_address,
                     .sender = interface->address,
                     .target = interface->address,
                 });
}

static void announce_again(struct timer *timer)
{
    for (u32 i = 0; i < interface_count; i++)
        if (timer == &states[i].second_announcement)
            announce(&interfaces[i]);
}

void address_conflict_start(void)
{
    for (u32 i = 0; i < INTERFACES; i++)
        timer_init(&states[i].second_announcement, announce_again);
}

void address_announce(struct interface *interface)
{
    announce(interface);
    timer_set(&states[interface - interfaces].second_announcement, clock_now_ns() + ANNOUNCE_INTERVAL_NS);
}

void address_conflict(struct interface *interface, const struct arp_packet *claim)
{
    u64 *silent_until_ns = &states[interface - interfaces].silent_until_ns;
    u64 now_ns = clock_now_ns();
    if (now_ns < *silent_until_ns)
        return;
    *silent_until_ns = now_ns + DEFEND_INTERVAL_NS;
    const u8 *card = claim->sender_hardware.bytes;
    log_line("%s: %x:%x:%x:%x:%x:%x claims an address of this host (%u.%u.%u.%u); give one of the two another",
             interface->name, card[0], card[1], card[2], card[3], card[4], card[5], claim->sender >> 24,
             claim->sender >> 16 & 255, claim->sender >> 8 & 255, claim->sender & 255);
    if (claim->sender == interface->address)
        announce(interface);
}
