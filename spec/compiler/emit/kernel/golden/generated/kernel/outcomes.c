/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#include "outcomes.h"

const struct outcome_fact outcome_facts[OUTCOME_COUNT] = {
    [OUTCOME_NONE] = {"", 0},
    [BIND_BAD_FD] = {"bind.bad-fd", SS_EBADF},
    [BIND_ADDR_SHORT] = {"bind.addr-short", SS_EINVAL},
    [BIND_ALREADY_BOUND] = {"bind.already-bound", SS_EINVAL},
    [BIND_IN_USE] = {"bind.in-use", SS_EADDRINUSE},
    [BIND_OK] = {"bind.ok", 0},
    [RECVFROM_BAD_FD] = {"recvfrom.bad-fd", SS_EBADF},
    [RECVFROM_PENDING_ERROR] = {"recvfrom.pending-error", 0},
    [RECVFROM_EMPTY_NONBLOCK] = {"recvfrom.empty.nonblock", SS_EAGAIN},
    [RECVFROM_EMPTY_WAIT] = {"recvfrom.empty.wait", 0},
    [RECVFROM_EMPTY_WAIT_GONE] = {"recvfrom.empty.wait.gone", 0},
    [RECVFROM_OK] = {"recvfrom.ok", 0},
    [EPOLL_WAIT_BAD_FD] = {"epoll_wait.bad-fd", SS_EBADF},
    [PIPE_FAULT] = {"pipe.fault", SS_EFAULT},
};
