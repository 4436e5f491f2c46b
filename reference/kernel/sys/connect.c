#include "calls.h"
#include "socket/socket.h"

/* The address is copied in before it is known whether there is a socket to connect. */
ss_s64 sys_connect(const struct connect_args *args)
{
    static const struct address_outcomes address_outcomes = {
        .range = CONNECT_ADDRLEN_RANGE,
        .fault = CONNECT_ADDR_FAULT,
    };
    struct file *file = call_file(args->fd);
    if (file == NULL)
        return FAIL(CONNECT_BAD_FD);
    struct address address;
    enum outcome failure = address_copy_in(&address, args->addr, args->addrlen, &address_outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    struct socket *socket = socket_of_file(file);
    if (socket == NULL)
        return FAIL(CONNECT_NOT_A_SOCKET);
    if (args->addrlen < (s32)sizeof(ss_sa_family_t))
        return FAIL(CONNECT_NO_FAMILY);
    return socket->kind->connect(socket, &address);
}
