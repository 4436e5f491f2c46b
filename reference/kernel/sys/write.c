/* write and writev. On a socket they send to the peer. */
#include "calls.h"
#include "socket/buffers.h"
#include "socket/send.h"
#include "socket/socket.h"

struct write_outcomes {
    enum outcome bad_fd;
    struct send_outcomes socket;
    struct transfer_outcomes other;
};

static const struct write_outcomes write_outcomes = {
    .bad_fd = WRITE_BAD_FD,
    .socket = {
        .oversized = WRITE_OVERSIZED,
        .no_destination = WRITE_NO_DESTINATION,
        .too_long = WRITE_TOO_LONG,
        .pending_error = WRITE_PENDING_ERROR,
        .shut = WRITE_SHUT,
        .no_buffers = WRITE_NO_BUFFERS,
        .fault = WRITE_BUF_FAULT,
        .done = WRITE_OK,
    },
    .other = {
        .done = WRITE_OTHER,
        .fault = WRITE_BUF_FAULT,
        .would_block = WRITE_OTHER,
        .wait = WRITE_OTHER,
        .broken = WRITE_OTHER,
    },
};

static const struct write_outcomes writev_outcomes = {
    .bad_fd = WRITEV_BAD_FD,
    .socket = {
        .oversized = WRITEV_OVERSIZED,
        .no_destination = WRITEV_NO_DESTINATION,
        .too_long = WRITEV_TOO_LONG,
        .pending_error = WRITEV_PENDING_ERROR,
        .shut = WRITEV_SHUT,
        .no_buffers = WRITEV_NO_BUFFERS,
        .fault = WRITEV_DATA_FAULT,
        .done = WRITEV_OK,
    },
    .other = {
        .done = WRITEV_OTHER,
        .fault = WRITEV_DATA_FAULT,
        .would_block = WRITEV_OTHER,
        .wait = WRITEV_OTHER,
        .broken = WRITEV_OTHER,
    },
};

static const struct buffers_outcomes buffers_outcomes = {
    .too_many = WRITEV_TOO_MANY_BUFFERS,
    .unreadable = WRITEV_IOV_FAULT,
    .negative = WRITEV_IOV_NEGATIVE,
    .outside = WRITEV_IOV_RANGE,
};

static s64 write_pieces(struct file *file, const struct pieces *pieces, const struct write_outcomes *outcomes)
{
    struct socket *socket = socket_of_file(file);
    if (socket == NULL)
        return file->operations->write(file, pieces, &outcomes->other);
    const struct send_request request = { .outcomes = &outcomes->socket, .data = *pieces };
    return socket->kind->send(socket, &request);
}

ss_s64 sys_write(const struct write_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL || !file_can_write(file))
        return FAIL(WRITE_BAD_FD);
    if (pointer_is_outside(args->buf.at) || args->count > INT64_MAX)
        return FAIL(WRITE_BUF_RANGE);
    const struct ss_iovec buffer = { .iov_base = args->buf.at, .iov_len = args->count };
    const struct pieces pieces = buffers_of_one(&buffer);
    return write_pieces(file, &pieces, &write_outcomes);
}

ss_s64 sys_writev(const struct writev_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL || !file_can_write(file))
        return FAIL(WRITEV_BAD_FD);
    struct pieces pieces;
    enum outcome failure = buffers_copy_in(&pieces, args->iov.at, (u64)args->iovcnt, &buffers_outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (pieces.total == 0)
        return DONE(WRITEV_NOTHING_GIVEN, 0);
    return write_pieces(file, &pieces, &writev_outcomes);
}
