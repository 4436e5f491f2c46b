#include "socket/destination.h"

#include "net/route.h"
#include "sockspec.h"

static bool is_loopback(ipv4_address address) { return address >> 24 == 127; }

ipv4_address destination_of(const struct binding *binding, ipv4_address address)
{
    if (address != SS_INADDR_ANY)
        return address;
    return binding->local.address != SS_INADDR_ANY ? binding->local.address : SS_INADDR_LOOPBACK;
}

ipv4_address destination_source(const struct binding *binding, ipv4_address address)
{
    if (binding->local.address != SS_INADDR_ANY)
        return binding->local.address;
    return route_to(destination_of(binding, address)).source;
}

/* The limited broadcast address is on the link that the socket's address belongs to: without one there is no link. */
static bool is_routed(const struct binding *binding, ipv4_address address)
{
    if (address == SS_INADDR_BROADCAST)
        return binding->local.address != SS_INADDR_ANY;
    return address == SS_INADDR_ANY || route_to(address).interface != NULL;
}

static bool leaves_loopback(const struct binding *binding, ipv4_address address)
{
    ipv4_address destination = destination_of(binding, address);
    return is_loopback(binding->local.address) && address != SS_INADDR_BROADCAST && !is_loopback(destination)
           && !route_is_own(destination);
}

enum outcome destination_check(const struct binding *binding, ipv4_address address, bool may_broadcast,
                               const struct destination_outcomes *outcomes)
{
    if (!is_routed(binding, address))
        return outcomes->unreachable;
    if (leaves_loopback(binding, address))
        return outcomes->loopback_source;
    if (route_is_broadcast(destination_of(binding, address)) && !may_broadcast)
        return outcomes->broadcast_right;
    return OUTCOME_NONE;
}
