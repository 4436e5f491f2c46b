/* listen, accept and accept4: no kind of socket takes connections yet, so each ends with what it finds before. */
#include "calls.h"
#include "socket/socket.h"

ss_s64 sys_listen(const struct listen_args *args)
{
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, LISTEN_BAD_FD, LISTEN_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    return FAIL(LISTEN_NO_STREAM);
}

ss_s64 sys_accept(const struct accept_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL)
        return FAIL(ACCEPT_BAD_FD);
    if (descriptor_lowest_free(0) >= descriptor_limit())
        return FAIL(ACCEPT_NO_FD);
    if (socket_of_file(file) == NULL)
        return FAIL(ACCEPT_NOT_A_SOCKET);
    return FAIL(ACCEPT_NO_STREAM);
}

ss_s64 sys_accept4(const struct accept4_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL)
        return FAIL(ACCEPT4_BAD_FD);
    if ((args->flags & ~(SS_SOCK_NONBLOCK | SS_SOCK_CLOEXEC)) != 0)
        return FAIL(ACCEPT4_FLAGS);
    if (descriptor_lowest_free(0) >= descriptor_limit())
        return FAIL(ACCEPT4_NO_FD);
    if (socket_of_file(file) == NULL)
        return FAIL(ACCEPT4_NOT_A_SOCKET);
    return FAIL(ACCEPT4_NO_STREAM);
}
