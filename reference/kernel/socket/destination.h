/* Where a socket's packets go and under which address they leave: the functions of spec/model/network.yaml. */
#ifndef SOCKET_DESTINATION_H
#define SOCKET_DESTINATION_H

#include "net/udp.h"
#include "outcomes.h"
#include "socket/ports.h"

/* Where a packet for an address goes: 0.0.0.0 is this host, at the address that the socket is bound to. */
ipv4_address destination_of(const struct binding *binding, ipv4_address address);

/* The source address of a packet for an address to which there is a route. */
ipv4_address destination_source(const struct binding *binding, ipv4_address address);

struct destination_outcomes {
    enum outcome unreachable, loopback_source, broadcast_right;
};

/* Whether the socket may send to an address: the outcome that forbids it, or OUTCOME_NONE. */
enum outcome destination_check(const struct binding *binding, ipv4_address address, bool may_broadcast,
                               const struct destination_outcomes *outcomes);

#endif
