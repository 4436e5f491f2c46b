/* read and readv. On a socket they receive without flags and without a source. */
#include "calls.h"
#include "socket/buffers.h"
#include "socket/receive.h"
#include "socket/socket.h"

struct read_outcomes {
    struct receive_outcomes socket;
    struct transfer_outcomes other;
};

static const struct read_outcomes read_outcomes = {
    .socket = {
        .pending_error = READ_PENDING_ERROR,
        .nonblock = READ_EMPTY_NONBLOCK,
        .wait = READ_EMPTY_WAIT,
        .fault = READ_BUF_FAULT,
        .shut = READ_EMPTY_SHUT,
        .done = READ_OK,
    },
    .other = {
        .done = READ_OTHER,
        .fault = READ_BUF_FAULT,
        .would_block = READ_OTHER,
        .wait = READ_OTHER,
        .broken = READ_OTHER,
    },
};

static const struct read_outcomes readv_outcomes = {
    .socket = {
        .pending_error = READV_PENDING_ERROR,
        .nonblock = READV_EMPTY_NONBLOCK,
        .wait = READV_EMPTY_WAIT,
        .fault = READV_DATA_FAULT,
        .shut = READV_EMPTY_SHUT,
        .done = READV_OK,
    },
    .other = {
        .done = READV_OTHER,
        .fault = READV_DATA_FAULT,
        .would_block = READV_OTHER,
        .wait = READV_OTHER,
        .broken = READV_OTHER,
    },
};

static const struct buffers_outcomes buffers_outcomes = {
    .too_many = READV_TOO_MANY_BUFFERS,
    .unreadable = READV_IOV_FAULT,
    .negative = READV_IOV_NEGATIVE,
    .outside = READV_IOV_RANGE,
};

static s64 read_pieces(struct file *file, const struct pieces *pieces, const struct read_outcomes *outcomes)
{
    struct socket *socket = socket_of_file(file);
    if (socket == NULL)
        return file->operations->read(file, pieces, &outcomes->other);
    struct receive_request request = { .outcomes = &outcomes->socket, .room = *pieces };
    return socket->kind->receive(socket, &request);
}

ss_s64 sys_read(const struct read_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL || !file_can_read(file))
        return FAIL(READ_BAD_FD);
    if (pointer_is_outside(args->buf.at) || args->count > INT64_MAX)
        return FAIL(READ_BUF_RANGE);
    if (args->count == 0)
        return DONE(READ_NOTHING_ASKED, 0);
    const struct ss_iovec buffer = { .iov_base = args->buf.at, .iov_len = args->count };
    const struct pieces pieces = buffers_of_one(&buffer);
    return read_pieces(file, &pieces, &read_outcomes);
}

ss_s64 sys_readv(const struct readv_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL || !file_can_read(file))
        return FAIL(READV_BAD_FD);
    struct pieces pieces;
    enum outcome failure = buffers_copy_in(&pieces, args->iov.at, (u64)args->iovcnt, &buffers_outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (pieces.total == 0)
        return DONE(READV_NOTHING_ASKED, 0);
    return read_pieces(file, &pieces, &readv_outcomes);
}
