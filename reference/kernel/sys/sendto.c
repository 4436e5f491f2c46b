#include "calls.h"
#include "socket/buffers.h"
#include "socket/send.h"
#include "socket/socket.h"

static const struct send_outcomes outcomes = {
    .oversized = SENDTO_OVERSIZED,
    .out_of_band = SENDTO_OUT_OF_BAND,
    .address_short = SENDTO_ADDR_SHORT,
    .family = SENDTO_DESTINATION_FAMILY,
    .port = SENDTO_DESTINATION_PORT,
    .no_destination = SENDTO_NO_DESTINATION,
    .destination = {
        .unreachable = SENDTO_UNREACHABLE,
        .loopback_source = SENDTO_LOOPBACK_SOURCE,
        .broadcast_right = SENDTO_BROADCAST_RIGHT,
    },
    .too_long = SENDTO_TOO_LONG,
    .pending_error = SENDTO_PENDING_ERROR,
    .shut = SENDTO_SHUT,
    .no_buffers = SENDTO_NO_BUFFERS,
    .fault = SENDTO_BUF_FAULT,
    .done = SENDTO_OK,
};

static const struct address_outcomes address_outcomes = {
    .range = SENDTO_ADDRLEN_RANGE,
    .fault = SENDTO_ADDR_FAULT,
};

ss_s64 sys_sendto(const struct sendto_args *args)
{
    if (pointer_is_outside(args->buf.at))
        return FAIL(SENDTO_BUF_RANGE);
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, SENDTO_BAD_FD, SENDTO_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    const struct ss_iovec buffer = { .iov_base = args->buf.at, .iov_len = args->len };
    struct send_request request = {
        .outcomes = &outcomes,
        .data = buffers_of_one(&buffer),
        .flags = args->flags,
    };
    struct address address;
    if (args->addr.at != 0) {
        failure = address_copy_in(&address, args->addr, args->addrlen, &address_outcomes);
        if (failure != OUTCOME_NONE)
            return FAIL(failure);
        request.address = &address;
    }
    return socket->kind->send(socket, &request);
}
