/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#include "calls.h"

ss_s64 call_dispatch(ss_u64 number, const ss_u64 arguments[6])
{
    switch (number) {
    case SS_NR_bind: {
        const struct bind_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = (ss_s32)arguments[2],
        };
        return sys_bind(&args);
    }
    #ifdef SS_NR_recvfrom
    case SS_NR_recvfrom: {
        const struct recvfrom_args args = {
            #if defined SS_ABI_X86_64
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .len = (ss_u64)arguments[2],
            .addr = {arguments[3]},
            .addrlen = {arguments[4]},
            #elif defined SS_ABI_AARCH64
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .len = (ss_u64)arguments[2],
            .addrlen = {arguments[3]},
            .addr = {arguments[4]},
            #endif
        };
        return sys_recvfrom(&args);
    }
    #endif
    #ifdef SS_NR_epoll_wait
    case SS_NR_epoll_wait: {
        const struct epoll_wait_args args = {
            .epfd = (ss_s32)arguments[0],
            .events = {arguments[1]},
            .maxevents = (ss_s32)arguments[2],
            .timeout = (ss_s32)arguments[3],
        };
        return sys_epoll_wait(&args);
    }
    #endif
    #ifdef SS_NR_pipe
    case SS_NR_pipe: {
        const struct pipe_args args = {
            .pipefd = {arguments[0]},
        };
        return sys_pipe(&args);
    }
    #endif
    default:
        return -SS_ENOSYS;
    }
}
