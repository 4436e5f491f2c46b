#include "socket/udp-socket.h"

#include "core/packet.h"
#include "socket/destination.h"
#include "socket/receive.h"
#include "socket/send.h"

static struct port_table ports;

static struct socket *socket_of(struct binding *binding) { return CONTAINER_OF(binding, struct socket, binding); }

/* --- What the program does --- */

/* The socket loses its peer, and of its address what bind was not told. */
static void dissolve(struct binding *binding)
{
    binding->has_peer = false;
    if (binding->held && !binding->bound_port)
        ports_give_up(binding);
    if (!binding->bound_address)
        binding->local.address = SS_INADDR_ANY;
    if (!binding->bound_port)
        binding->local.port = 0;
}

static s64 udp_connect(struct socket *socket, const struct address *address)
{
    static const struct destination_outcomes outcomes = {
        .unreachable = CONNECT_UNREACHABLE,
        .loopback_source = CONNECT_LOOPBACK_SOURCE,
        .broadcast_right = CONNECT_BROADCAST_RIGHT,
    };
    struct binding *binding = &socket->binding;
    if (address_family(address) == SS_AF_UNSPEC) {
        dissolve(binding);
        return DONE(CONNECT_DISSOLVED, 0);
    }
    socket_autobind(socket);
    if (address_is_short(address))
        return FAIL(CONNECT_ADDR_SHORT);
    if (address_family(address) != SS_AF_INET)
        return FAIL(CONNECT_FAMILY);
    struct endpoint peer = address_endpoint(address);
    enum outcome failure = destination_check(binding, peer.address, socket->options.broadcast, &outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    peer.address = destination_of(binding, peer.address);
    binding->local.address = destination_source(binding, peer.address);
    binding->peer = peer;
    binding->has_peer = true;
    return DONE(CONNECT_OK, 0);
}

static s64 udp_shutdown(struct socket *socket, bool reading, bool writing)
{
    if (!socket->binding.has_peer)
        return FAIL(SHUTDOWN_NOT_CONNECTED);
    socket->shut_read |= reading;
    socket->shut_write |= writing;
    socket_wake(socket);
    return DONE(SHUTDOWN_OK, 0);
}

/* spec/model/readiness.yaml. An error alone is no reason to read. */
static u32 udp_conditions(const struct socket *socket)
{
    u32 found = SS_POLLOUT | SS_POLLWRNORM | SS_POLLWRBAND;
    if (datagram_queue_first(&socket->queue) != NULL || socket->shut_read)
        found |= SS_POLLIN | SS_POLLRDNORM;
    if (socket->error != 0)
        found |= SS_POLLERR;
    if (socket->shut_read)
        found |= SS_POLLRDHUP;
    if (socket->shut_read && socket->shut_write)
        found |= SS_POLLHUP;
    return found;
}

static u32 udp_next_length(const struct socket *socket)
{
    const struct queued_datagram *first = datagram_queue_first(&socket->queue);
    return first != NULL ? first->datagram.length : 0;
}

static void udp_released(struct socket *socket) { datagram_queue_clear(&socket->queue); }

const struct socket_kind udp_kind = {
    .type = SS_SOCK_DGRAM,
    .protocol = SS_IPPROTO_UDP,
    .level = SS_SOL_UDP,
    .ports = &ports,
    .connect = udp_connect,
    .shutdown = udp_shutdown,
    .send = send_datagram,
    .receive = receive_datagram,
    .conditions = udp_conditions,
    .next_length = udp_next_length,
    .released = udp_released,
};

/* --- What the network does --- */

/* Takes the datagram, or lets it be lost where the socket lacks room. */
static void deliver(struct socket *socket, struct endpoint from, struct datagram *datagram)
{
    if (datagram_queue_append(&socket->queue, socket->options.receive_buffer, from, datagram))
        socket_wake(socket);
    else
        datagram_free(datagram);
}

/* False if the pool is too empty; then there is no copy. */
static bool copy_datagram(struct datagram *copy, const struct datagram *datagram)
{
    *copy = (struct datagram) { .length = datagram->length, .sum = datagram->sum };
    list_init(&copy->packets);
    LIST_EACH(link, &datagram->packets) {
        struct packet *from = CONTAINER_OF(link, struct packet, link);
        struct packet *to = packet_new();
        if (to == NULL) {
            packet_free_list(&copy->packets);
            return false;
        }
        to->start = from->start;
        to->length = from->length;
        __builtin_memcpy(packet_data(to), packet_data(from), from->length);
        list_append(&copy->packets, &to->link);
    }
    return true;
}

/* A copy for every socket that hears it, the original for the last. */
static bool deliver_to_all(struct endpoint from, struct endpoint to, struct datagram *datagram)
{
    struct binding *hearer = ports_next_hearer(&ports, from, to, NULL);
    if (hearer == NULL)
        return false;
    for (struct binding *next; (next = ports_next_hearer(&ports, from, to, hearer)) != NULL; hearer = next) {
        struct datagram copy;
        if (copy_datagram(&copy, datagram))
            deliver(socket_of(hearer), from, &copy);
    }
    deliver(socket_of(hearer), from, datagram);
    return true;
}

static bool receive(struct endpoint from, struct endpoint to, bool is_broadcast, struct datagram *datagram)
{
    if (is_broadcast)
        return deliver_to_all(from, to, datagram);
    struct binding *receiver = ports_receiver(&ports, from, to);
    if (receiver == NULL)
        return false;
    deliver(socket_of(receiver), from, datagram);
    return true;
}

/* Only a socket connected to the one that did not answer takes notice. */
static void fail(struct endpoint from, struct endpoint to, s32 error)
{
    struct binding *sender = ports_receiver(&ports, to, from);
    if (sender == NULL || !sender->has_peer)
        return;
    socket_of(sender)->error = error;
    socket_wake(socket_of(sender));
}

static const struct udp_receiver receiver = { .receive = receive, .fail = fail };

void udp_sockets_init(void)
{
    port_table_init(&ports);
    udp_set_receiver(&receiver);
}
