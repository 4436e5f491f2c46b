#include "calls.h"
#include "core/thread.h"
#include "net/route.h"
#include "socket/socket.h"

static enum outcome check_endpoint(const struct socket *socket, struct endpoint wanted)
{
    enum { PRIVILEGED_PORTS = 1024 };
    if (wanted.address != SS_INADDR_ANY && !route_is_own(wanted.address))
        return BIND_NOT_LOCAL;
    if (wanted.port != 0 && wanted.port < PRIVILEGED_PORTS && !thread_is_privileged(current))
        return BIND_PRIVILEGED;
    if (socket->binding.held)
        return BIND_ALREADY_BOUND;
    if (ports_conflict(socket->kind->ports, &socket->binding, wanted))
        return BIND_IN_USE;
    return OUTCOME_NONE;
}

ss_s64 sys_bind(const struct bind_args *args)
{
    static const struct address_outcomes address_outcomes = { .range = BIND_ADDRLEN_RANGE, .fault = BIND_ADDR_FAULT };
    struct socket *socket;
    struct address address;
    enum outcome failure = socket_of_call(args->fd, BIND_BAD_FD, BIND_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    failure = address_copy_in(&address, args->addr, args->addrlen, &address_outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (address_is_short(&address))
        return FAIL(BIND_ADDR_SHORT);
    if (address_family(&address) != SS_AF_INET)
        return FAIL(BIND_FAMILY);
    struct endpoint wanted = address_endpoint(&address);
    failure = check_endpoint(socket, wanted);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    ports_take(socket->kind->ports, &socket->binding, wanted);
    socket->binding.bound_address = wanted.address != SS_INADDR_ANY;
    socket->binding.bound_port = wanted.port != 0;
    return DONE(BIND_OK, 0);
}
