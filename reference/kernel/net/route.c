#include "net/route.h"

#include "net/loopback.h"

static const struct route no_route;

static ipv4_address host_bits(const struct interface *interface)
{
    return interface->prefix == 32 ? 0 : 0xffffffffu >> interface->prefix;
}

bool route_is_on_link(const struct interface *interface, ipv4_address address)
{
    return interface->address != 0 && ((address ^ interface->address) & ~host_bits(interface)) == 0;
}

/* Links of one or two addresses have no broadcast address (RFC 3021). */
static bool is_broadcast_of(const struct interface *interface, ipv4_address address)
{
    return !interface->is_loopback && interface->prefix < 31 && route_is_on_link(interface, address)
           && (address & host_bits(interface)) == host_bits(interface);
}

static struct interface *owner_of(ipv4_address address)
{
    if (address_is_loopback(address))
        return loopback;
    for (u32 i = 0; i < interface_count; i++)
        if (address != 0 && interfaces[i].address == address)
            return &interfaces[i];
    return NULL;
}

bool route_is_own(ipv4_address address) { return owner_of(address) != NULL; }

bool route_is_broadcast(ipv4_address address)
{
    if (address == ADDRESS_EVERYONE)
        return true;
    for (u32 i = 0; i < interface_count; i++)
        if (is_broadcast_of(&interfaces[i], address))
            return true;
    return false;
}

static struct route over(struct interface *interface, ipv4_address destination, ipv4_address next_hop)
{
    return (struct route){interface, destination, next_hop, interface->address};
}

/* The link to which the address belongs: the narrowest, if there are several. */
static struct interface *link_of(ipv4_address address)
{
    struct interface *found = NULL;
    for (u32 i = 0; i < interface_count; i++) {
        struct interface *interface = &interfaces[i];
        if (interface->is_up && route_is_on_link(interface, address)
            && (found == NULL || interface->prefix > found->prefix))
            found = interface;
    }
    return found;
}

static struct route over_gateway(ipv4_address destination)
{
    for (u32 i = 0; i < interface_count; i++)
        if (interfaces[i].is_up && interfaces[i].gateway != 0)
            return over(&interfaces[i], destination, interfaces[i].gateway);
    return no_route;
}

/* The way if nothing but the destination mattered. */
static struct route find(ipv4_address source, ipv4_address destination)
{
    if (destination == 0)
        destination = source != 0 ? source : LOOPBACK_ADDRESS;
    if (destination == ADDRESS_EVERYONE) {
        struct interface *interface = owner_of(source);
        return interface != NULL && interface->is_up ? over(interface, destination, destination) : no_route;
    }
    if (route_is_own(destination)) {
        struct route route = over(loopback, destination, destination);
        route.source = address_is_loopback(destination) ? LOOPBACK_ADDRESS : destination;
        return route;
    }
    if (address_is_group_or_reserved(destination))
        return no_route;
    struct interface *link = link_of(destination);
    return link != NULL ? over(link, destination, destination) : over_gateway(destination);
}

struct route route_from(ipv4_address source, ipv4_address destination)
{
    if (source != 0 && !route_is_own(source))
        return no_route;
    struct route route = find(source, destination);
    if (route.interface == NULL || source == 0)
        return route;
    if (address_is_loopback(source) && !route.interface->is_loopback)
        return no_route;
    route.source = source;
    return route;
}

struct route route_to(ipv4_address destination) { return route_from(0, destination); }
