#include "calls.h"
#include "socket/buffers.h"
#include "socket/send.h"
#include "socket/socket.h"

static const struct send_outcomes outcomes = {
    .oversized = SENDMSG_OVERSIZED,
    .out_of_band = SENDMSG_OUT_OF_BAND,
    .address_short = SENDMSG_ADDR_SHORT,
    .family = SENDMSG_DESTINATION_FAMILY,
    .port = SENDMSG_DESTINATION_PORT,
    .no_destination = SENDMSG_NO_DESTINATION,
    .control_malformed = SENDMSG_CONTROL_MALFORMED,
    .control_unknown = SENDMSG_CONTROL_UNKNOWN,
    .destination = {
        .unreachable = SENDMSG_UNREACHABLE,
        .loopback_source = SENDMSG_LOOPBACK_SOURCE,
        .broadcast_right = SENDMSG_BROADCAST_RIGHT,
    },
    .too_long = SENDMSG_TOO_LONG,
    .pending_error = SENDMSG_PENDING_ERROR,
    .shut = SENDMSG_SHUT,
    .no_buffers = SENDMSG_NO_BUFFERS,
    .fault = SENDMSG_DATA_FAULT,
    .done = SENDMSG_OK,
};

static const struct buffers_outcomes buffers_outcomes = {
    .too_many = SENDMSG_TOO_MANY_BUFFERS,
    .unreadable = SENDMSG_IOV_FAULT,
    .negative = SENDMSG_IOV_NEGATIVE,
    .outside = SENDMSG_IOV_RANGE,
};

/* An address longer than any is cut, and one of no bytes is none. */
static enum outcome copy_name(struct send_request *request, struct address *address, const struct ss_msghdr *message)
{
    static const struct address_outcomes address_outcomes = {
        .range = SENDMSG_NAME_LENGTH_NEGATIVE,
        .fault = SENDMSG_NAME_FAULT,
    };
    if (message->msg_name == 0 || message->msg_namelen == 0)
        return OUTCOME_NONE;
    s32 length = (s32)message->msg_namelen;
    if (length > SS_SOCKADDR_MAX)
        length = SS_SOCKADDR_MAX;
    request->address = address;
    return address_copy_in(address, (struct user_in) { message->msg_name }, length, &address_outcomes);
}

/* All of the control data has to be readable, and its first header is looked at. */
static enum outcome copy_control(struct send_request *request, const struct ss_msghdr *message)
{
    u64 length = message->msg_controllen;
    if (length > INT32_MAX)
        return SENDMSG_CONTROL_TOO_LONG;
    if (!user_can_read(message->msg_control, length))
        return SENDMSG_CONTROL_FAULT;
    request->control_length = length;
    if (length >= sizeof(request->control))
        copy_in(&request->control, message->msg_control, sizeof(request->control)); /* it can be read */
    return OUTCOME_NONE;
}

ss_s64 sys_sendmsg(const struct sendmsg_args *args)
{
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, SENDMSG_BAD_FD, SENDMSG_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    struct ss_msghdr message;
    if (!copy_in(&message, args->msg.at, sizeof(message)))
        return FAIL(SENDMSG_MSG_FAULT);
    struct send_request request = { .outcomes = &outcomes, .flags = args->flags };
    struct address address;
    failure = copy_name(&request, &address, &message);
    if (failure == OUTCOME_NONE)
        failure = buffers_copy_in(&request.data, message.msg_iov, message.msg_iovlen, &buffers_outcomes);
    if (failure == OUTCOME_NONE)
        failure = copy_control(&request, &message);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    return socket->kind->send(socket, &request);
}
