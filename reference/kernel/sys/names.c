/* getsockname and getpeername. */
#include "calls.h"
#include "socket/socket.h"

struct name_outcomes {
    struct address_room_outcomes length;
    enum outcome fault, done;
};

static s64 report(const struct endpoint *endpoint, struct user_out addr, struct user_inout addrlen,
                  const struct name_outcomes *outcomes)
{
    struct address_room room;
    enum outcome failure = address_room_open(&room, addr, addrlen, &outcomes->length);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (!address_room_is_writable(&room))
        return FAIL(outcomes->fault);
    address_room_fill(&room, endpoint);
    return DONE(outcomes->done, 0);
}

ss_s64 sys_getsockname(const struct getsockname_args *args)
{
    static const struct name_outcomes outcomes = {
        .length = {
            .length_unreadable = GETSOCKNAME_NAME_LENGTH_FAULT,
            .length_negative = GETSOCKNAME_NAME_LENGTH_NEGATIVE,
            .length_unwritable = GETSOCKNAME_NAME_FAULT,
        },
        .fault = GETSOCKNAME_NAME_FAULT,
        .done = GETSOCKNAME_OK,
    };
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, GETSOCKNAME_BAD_FD, GETSOCKNAME_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    return report(&socket->binding.local, args->addr, args->addrlen, &outcomes);
}

ss_s64 sys_getpeername(const struct getpeername_args *args)
{
    static const struct name_outcomes outcomes = {
        .length = {
            .length_unreadable = GETPEERNAME_NAME_LENGTH_FAULT,
            .length_negative = GETPEERNAME_NAME_LENGTH_NEGATIVE,
            .length_unwritable = GETPEERNAME_NAME_FAULT,
        },
        .fault = GETPEERNAME_NAME_FAULT,
        .done = GETPEERNAME_OK,
    };
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, GETPEERNAME_BAD_FD, GETPEERNAME_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (!socket->binding.has_peer)
        return FAIL(GETPEERNAME_NOT_CONNECTED);
    if (socket->binding.peer.port == 0)
        return FAIL(GETPEERNAME_PEER_PORT_ZERO);
    return report(&socket->binding.peer, args->addr, args->addrlen, &outcomes);
}
