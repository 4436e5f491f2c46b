/*
 * Sockets. Each is an open file; what it does beyond the calls that are the same for all is told by its kind. There is
 * one kind so far, UDP.
 *
 * A socket comes from a pool and goes back there when nobody holds its file any more: neither a descriptor nor a call
 * that waits. Until then it holds its port and hears what arrives.
 */
#ifndef SOCKET_SOCKET_H
#define SOCKET_SOCKET_H

#include "core/file.h"
#include "socket/address.h"
#include "socket/datagram-queue.h"
#include "socket/options.h"
#include "socket/ports.h"

enum { SOCKETS = 1024 };

struct socket;
struct send_request;
struct receive_request;

struct socket_kind {
    s32 type;     /* SS_SOCK_* */
    s32 protocol; /* SS_IPPROTO_* */
    s32 level;    /* of the protocol's own options */
    struct port_table *ports;
    /* What is left of a call behind the checks that all kinds share. */
    s64 (*connect)(struct socket *socket, const struct address *address);
    s64 (*shutdown)(struct socket *socket, bool reading, bool writing);
    s64 (*send)(struct socket *socket, const struct send_request *request);
    s64 (*receive)(struct socket *socket, struct receive_request *request);
    u32 (*conditions)(const struct socket *socket); /* for poll */
    u32 (*next_length)(const struct socket *socket); /* for FIONREAD */
    void (*released)(struct socket *socket);
};

struct socket {
    struct file file;
    const struct socket_kind *kind;
    struct binding binding;
    struct socket_options options;
    s32 error; /* that the next call reports, or 0 */
    bool shut_read;
    bool shut_write;
    struct datagram_queue queue;
};

/* Before the first socket. */
void sockets_init(void);

/* A socket that nobody holds yet, or NULL. */
struct socket *socket_new(const struct socket_kind *kind, bool nonblock);

/* The socket that a file is, or NULL. */
struct socket *socket_of_file(struct file *file);

/* The socket of a call's descriptor: the outcome that says why there is none, or OUTCOME_NONE. */
enum outcome socket_of_call(s32 descriptor, enum outcome bad_fd, enum outcome not_a_socket, struct socket **socket);

static inline bool socket_is_nonblocking(const struct socket *socket)
{
    return (socket->file.flags & SS_O_NONBLOCK) != 0;
}

/* Gives a socket without a port one of the kernel's choice; a socket that has one keeps it. */
void socket_autobind(struct socket *socket);

/* The error that is pending, which is thereby reported; 0 if none is. */
s32 socket_take_error(struct socket *socket);

/* Something of the socket has changed for which a call may wait. */
static inline void socket_wake(struct socket *socket) { wait_queue_wake(&socket->file.waiters); }

#endif
