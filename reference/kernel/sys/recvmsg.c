#include "calls.h"
#include "core/thread.h"
#include "socket/buffers.h"
#include "socket/receive.h"
#include "socket/socket.h"

static const struct receive_outcomes outcomes = {
    .pending_error = RECVMSG_PENDING_ERROR,
    .nonblock = RECVMSG_EMPTY_NONBLOCK,
    .wait = RECVMSG_EMPTY_WAIT,
    .fault = RECVMSG_DATA_FAULT,
    .shut = RECVMSG_EMPTY_SHUT,
    .done = RECVMSG_OK,
};

static const struct buffers_outcomes buffers_outcomes = {
    .too_many = RECVMSG_TOO_MANY_BUFFERS,
    .unreadable = RECVMSG_IOV_FAULT,
    .negative = RECVMSG_IOV_NEGATIVE,
    .outside = RECVMSG_IOV_RANGE,
};

/* A receive that reports to a message header. */
struct message_receive {
    struct receive_request request;
    u64 header_at;
    struct address_room room; /* for the source; its length stands in the header */
};

/* What is kept of the call while it waits: the header as it was at the first entry. */
struct record {
    struct ss_msghdr header;
};

_Static_assert(sizeof(struct record) <= CALL_RECORD_SIZE, "the record fits");

static bool is_named(const struct message_receive *message) { return message->room.at != 0; }

static enum outcome check(struct receive_request *request, bool has_source)
{
    struct message_receive *message = CONTAINER_OF(request, struct message_receive, request);
    if (has_source && is_named(message) && !address_room_is_writable(&message->room))
        return RECVMSG_NAME_FAULT;
    if (!user_can_write(message->header_at, sizeof(struct ss_msghdr)))
        return RECVMSG_MSG_UNWRITABLE;
    return OUTCOME_NONE;
}

/* Field by field: what the program changed meanwhile in the others stays. */
static void report(const struct receive_request *request, const struct endpoint *source, bool cut)
{
    const struct message_receive *message = CONTAINER_OF(request, struct message_receive, request);
    const s32 flags = cut ? SS_MSG_TRUNC : 0;
    const u64 control_length = 0;
    if (is_named(message))
        address_room_fill(&message->room, source);
    copy_out(message->header_at + offsetof(struct ss_msghdr, msg_controllen), &control_length, sizeof(control_length));
    copy_out(message->header_at + offsetof(struct ss_msghdr, msg_flags), &flags, sizeof(flags));
}

static enum outcome copy_header(struct ss_msghdr *header, u64 at)
{
    if (call_was_woken())
        return OUTCOME_NONE;
    if (!copy_in(header, at, sizeof(*header)))
        return RECVMSG_MSG_FAULT;
    if (header->msg_name != 0 && (s32)header->msg_namelen < 0)
        return RECVMSG_NAME_LENGTH_NEGATIVE;
    return OUTCOME_NONE;
}

ss_s64 sys_recvmsg(const struct recvmsg_args *args)
{
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, RECVMSG_BAD_FD, RECVMSG_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    struct ss_msghdr *header = &((struct record *)current->call.record)->header;
    struct message_receive message = {
        .request = { .outcomes = &outcomes, .flags = args->flags, .check = check, .report = report },
        .header_at = args->msg.at,
    };
    failure = copy_header(header, args->msg.at);
    if (failure == OUTCOME_NONE)
        failure = buffers_copy_in(&message.request.room, header->msg_iov, header->msg_iovlen, &buffers_outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    message.room = (struct address_room) {
        .at = header->msg_name,
        .length_at = args->msg.at + offsetof(struct ss_msghdr, msg_namelen),
        .length = (s32)header->msg_namelen,
    };
    return socket->kind->receive(socket, &message.request);
}
