#include "socket/send.h"

#include "core/packet.h"
#include "core/pieces.h"
#include "net/udp.h"
#include "socket/socket.h"

/* No datagram of any protocol is longer; UDP's are a little shorter yet. */
enum { DATAGRAM_MAX = 65535 };

static enum outcome check_address(const struct send_request *request, const struct socket *socket, struct endpoint *to)
{
    const struct send_outcomes *outcomes = request->outcomes;
    if (request->address == NULL) {
        *to = socket->binding.peer;
        return socket->binding.has_peer ? OUTCOME_NONE : outcomes->no_destination;
    }
    if (address_is_short(request->address))
        return outcomes->address_short;
    u16 family = address_family(request->address);
    if (family != SS_AF_INET && family != SS_AF_UNSPEC)
        return outcomes->family;
    *to = address_endpoint(request->address);
    return to->port != 0 ? OUTCOME_NONE : outcomes->port;
}

/* Less than a header is ignored, and so are the messages of levels that sockets of this kind do not know. */
static enum outcome check_control(const struct send_request *request)
{
    const struct ss_cmsghdr *control = &request->control;
    if (request->control_length < sizeof(*control))
        return OUTCOME_NONE;
    if (control->cmsg_len < sizeof(*control) || control->cmsg_len > request->control_length)
        return request->outcomes->control_malformed;
    return control->cmsg_level == SS_SOL_SOCKET ? request->outcomes->control_unknown : OUTCOME_NONE;
}

/* Everything but the pending error and the data, in the order of the specification. */
static enum outcome check(const struct send_request *request, const struct socket *socket, struct endpoint *to)
{
    const struct send_outcomes *outcomes = request->outcomes;
    if (request->data.total > DATAGRAM_MAX)
        return outcomes->oversized;
    if (request->flags & SS_MSG_OOB)
        return outcomes->out_of_band;
    enum outcome failure = check_address(request, socket, to);
    if (failure == OUTCOME_NONE)
        failure = check_control(request);
    if (failure == OUTCOME_NONE && request->address != NULL)
        failure = destination_check(&socket->binding, to->address, socket->options.broadcast, &outcomes->destination);
    if (failure == OUTCOME_NONE && request->data.total > SS_UDP_PAYLOAD_MAX)
        failure = outcomes->too_long;
    return failure;
}

/* Copies the program's bytes straight to where they leave from. */
static bool fill(struct datagram *datagram, const struct pieces *data)
{
    u64 offset = 0;
    LIST_EACH(link, &datagram->packets) {
        struct packet *packet = CONTAINER_OF(link, struct packet, link);
        if (!pieces_copy_in_sum(data, offset, packet_data(packet), packet->length, &datagram->sum))
            return false;
        offset += packet->length;
    }
    return true;
}

/* A route that has gone since the socket was connected is no rule of the specification. */
static s64 transmit(const struct binding *binding, struct endpoint to, struct datagram *datagram, enum outcome done)
{
    struct endpoint from = {
        .address = destination_source(binding, to.address),
        .port = binding->local.port,
    };
    s64 length = datagram->length;
    to.address = destination_of(binding, to.address);
    if (udp_send(from, to, datagram) == UDP_NO_ROUTE)
        return FAIL_WITH(OUTCOME_NONE, SS_ENETUNREACH);
    return DONE(done, length);
}

s64 send_datagram(struct socket *socket, const struct send_request *request)
{
    struct endpoint to;
    struct datagram datagram;
    socket_autobind(socket);
    enum outcome failure = check(request, socket, &to);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (socket->error != 0)
        return FAIL_WITH(request->outcomes->pending_error, socket_take_error(socket));
    if (socket->shut_write)
        return FAIL(request->outcomes->shut);
    if (!datagram_new(&datagram, (u32)request->data.total))
        return FAIL(request->outcomes->no_buffers);
    if (!fill(&datagram, &request->data)) {
        datagram_free(&datagram);
        return FAIL(request->outcomes->fault);
    }
    return transmit(&socket->binding, to, &datagram, request->outcomes->done);
}
