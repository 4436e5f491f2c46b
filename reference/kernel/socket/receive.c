#include "socket/receive.h"

#include "core/packet.h"
#include "core/pieces.h"
#include "core/thread.h"
#include "socket/socket.h"

static bool may_not_wait(const struct socket *socket, const struct receive_request *request)
{
    return socket_is_nonblocking(socket) || (request->flags & SS_MSG_DONTWAIT) != 0
           || socket->options.receive.limit_ns == 0;
}

/* The time limit is that of the first wait, and a call without one may be made again after a signal. */
static s64 wait(struct socket *socket, enum outcome outcome)
{
    switch (current->call.wake) {
    case WAKE_TIMEOUT:
        return FAIL_WITH(outcome, SS_EAGAIN);
    case WAKE_SIGNAL:
        return INTERRUPTED(outcome, !current->call.has_deadline);
    default:
        return WAIT(outcome, &socket->file.waiters, socket->options.receive.limit_ns);
    }
}

/* Copies what fits; false if the program could not have written there. */
static bool copy_data(const struct datagram *datagram, const struct pieces *room)
{
    u64 left = min_u64(datagram->length, room->total);
    u64 offset = 0;
    LIST_EACH(link, &datagram->packets) {
        struct packet *packet = CONTAINER_OF(link, struct packet, link);
        u64 count = min_u64(left - offset, packet->length);
        if (!pieces_copy_out(room, offset, packet_data(packet), count))
            return false;
        offset += count;
    }
    return true;
}

static s64 take_first(struct socket *socket, const struct receive_request *request, const struct queued_datagram *first)
{
    u64 length = first->datagram.length;
    u64 copied = min_u64(length, request->room.total);
    if (request->report != NULL)
        request->report(request, &first->from, copied < length);
    if ((request->flags & SS_MSG_PEEK) == 0)
        datagram_queue_drop_first(&socket->queue);
    return DONE(request->outcomes->done, (s64)((request->flags & SS_MSG_TRUNC) != 0 ? length : copied));
}

s64 receive_datagram(struct socket *socket, struct receive_request *request)
{
    const struct receive_outcomes *outcomes = request->outcomes;
    if (socket->error != 0)
        return FAIL_WITH(outcomes->pending_error, socket_take_error(socket));
    const struct queued_datagram *first = datagram_queue_first(&socket->queue);
    if (first == NULL && may_not_wait(socket, request) && !call_was_woken())
        return FAIL(outcomes->nonblock);
    if (first == NULL && !socket->shut_read)
        return wait(socket, outcomes->wait);
    if (first != NULL && !copy_data(&first->datagram, &request->room))
        return FAIL(outcomes->fault);
    enum outcome failure = request->check != NULL ? request->check(request, first != NULL) : OUTCOME_NONE;
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (first != NULL)
        return take_first(socket, request, first);
    if (request->report != NULL)
        request->report(request, NULL, false);
    return DONE(outcomes->shut, 0);
}
