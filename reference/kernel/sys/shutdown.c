#include "calls.h"
#include "socket/socket.h"

ss_s64 sys_shutdown(const struct shutdown_args *args)
{
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, SHUTDOWN_BAD_FD, SHUTDOWN_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (args->how != SS_SHUT_RD && args->how != SS_SHUT_WR && args->how != SS_SHUT_RDWR)
        return FAIL(SHUTDOWN_HOW);
    return socket->kind->shutdown(socket, args->how != SS_SHUT_WR, args->how != SS_SHUT_RD);
}
