/*
 * A packet is received before the call that sent it returns, so a program finds its own datagram at once, as it would
 * elsewhere. What the receiving side sends in turn waits until that packet has been dealt with: packets arrive in the
 * order in which they were sent, and the stack does not grow.
 */
#include "net/loopback.h"

#include "core/panic.h"
#include "net/ipv4.h"

struct interface *const loopback = &interfaces[0];

static struct list under_way = LIST_HEAD(under_way);
static bool delivering;

static void deliver_all(void)
{
    delivering = true;
    for (struct list *node; (node = list_take_first(&under_way)) != NULL;)
        ipv4_receive(loopback, CONTAINER_OF(node, struct packet, link), false);
    delivering = false;
}

static void transmit(struct interface *interface, struct packet *packet)
{
    (void)interface;
    list_append(&under_way, &packet->link);
    if (!delivering)
        deliver_all();
}

void loopback_start(void)
{
    ASSERT(interface_count == 0, "loopback is the first interface");
    interface_count = 1;
    *loopback = (struct interface){
        .name = "lo",
        .mtu = INTERFACE_MTU,
        .is_loopback = true,
        .is_up = true,
        .address = LOOPBACK_ADDRESS,
        .prefix = 8,
        .transmit = transmit,
    };
}
