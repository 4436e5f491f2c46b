#include "calls.h"
#include "socket/buffers.h"
#include "socket/receive.h"
#include "socket/socket.h"

static const struct receive_outcomes named_outcomes = {
    .pending_error = RECVFROM_PENDING_ERROR,
    .nonblock = RECVFROM_EMPTY_NONBLOCK,
    .wait = RECVFROM_EMPTY_WAIT,
    .fault = RECVFROM_BUF_FAULT,
    .shut = RECVFROM_EMPTY_SHUT,
    .done = RECVFROM_OK,
};

static const struct receive_outcomes anonymous_outcomes = {
    .pending_error = RECVFROM_PENDING_ERROR,
    .nonblock = RECVFROM_EMPTY_NONBLOCK,
    .wait = RECVFROM_EMPTY_WAIT,
    .fault = RECVFROM_BUF_FAULT,
    .shut = RECVFROM_EMPTY_SHUT_ANONYMOUS,
    .done = RECVFROM_OK_ANONYMOUS,
};

/* A receive that reports the source. */
struct named_receive {
    struct receive_request request;
    const struct recvfrom_args *args;
    struct address_room room;
};

static enum outcome check(struct receive_request *request, bool has_source)
{
    static const struct address_room_outcomes outcomes = {
        .length_unreadable = RECVFROM_SOURCE_LENGTH_FAULT,
        .length_negative = RECVFROM_SOURCE_LENGTH_NEGATIVE,
        .length_unwritable = RECVFROM_SOURCE_LENGTH_READONLY,
    };
    struct named_receive *named = CONTAINER_OF(request, struct named_receive, request);
    enum outcome failure = address_room_open(&named->room, named->args->addr, named->args->addrlen, &outcomes);
    if (failure == OUTCOME_NONE && has_source && !address_room_is_writable(&named->room))
        failure = RECVFROM_SOURCE_FAULT;
    return failure;
}

static void report(const struct receive_request *request, const struct endpoint *source, bool cut)
{
    (void)cut;
    address_room_fill(&CONTAINER_OF(request, struct named_receive, request)->room, source);
}

ss_s64 sys_recvfrom(const struct recvfrom_args *args)
{
    if (pointer_is_outside(args->buf.at))
        return FAIL(RECVFROM_BUF_RANGE);
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, RECVFROM_BAD_FD, RECVFROM_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    const struct ss_iovec buffer = { .iov_base = args->buf.at, .iov_len = args->len };
    struct named_receive named = {
        .request = { .room = buffers_of_one(&buffer), .flags = args->flags },
        .args = args,
    };
    if (args->addr.at != 0) {
        named.request.outcomes = &named_outcomes;
        named.request.check = check;
        named.request.report = report;
    } else {
        named.request.outcomes = &anonymous_outcomes;
    }
    return socket->kind->receive(socket, &named.request);
}
