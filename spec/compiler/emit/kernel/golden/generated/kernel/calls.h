/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#ifndef CALLS_H
#define CALLS_H

#include "sockspec.h"

/* A pointer of the program's, by what the call may do with the memory behind it. Looking there means to copy. */
struct user_in {
    ss_u64 at;
};
struct user_out {
    ss_u64 at;
};
struct user_inout {
    ss_u64 at;
};

/* int bind(s32 fd, const struct sockaddr *addr, socklen_t addrlen): Give a socket a local address. */
struct bind_args {
    ss_s32 fd;
    struct user_in addr;
    ss_s32 addrlen;
};
ss_s64 sys_bind(const struct bind_args *args);

/* int recvfrom(s32 fd, void *buf, u64 len, struct sockaddr *addr, socklen_t *addrlen): Receive a datagram. */
struct recvfrom_args {
    ss_s32 fd;
    struct user_out buf;
    ss_u64 len;
    struct user_out addr;
    struct user_inout addrlen;
};
ss_s64 sys_recvfrom(const struct recvfrom_args *args);

/* int epoll_wait(s32 epfd, struct epoll_event *events, s32 maxevents, s32 timeout): Wait for events. */
struct epoll_wait_args {
    ss_s32 epfd;
    struct user_out events;
    ss_s32 maxevents;
    ss_s32 timeout;
};
ss_s64 sys_epoll_wait(const struct epoll_wait_args *args);

/* s32 pipe(s32 pipefd[2]): Make a pipe. */
struct pipe_args {
    struct user_out pipefd;
};
ss_s64 sys_pipe(const struct pipe_args *args);

/*
 * Decodes the arguments of a call and hands them to its handler; its result is that of the handler, or -ENOSYS where
 * there is no call with that number.
 */
ss_s64 call_dispatch(ss_u64 number, const ss_u64 arguments[6]);

#endif
