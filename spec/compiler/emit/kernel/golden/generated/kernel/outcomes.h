/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#ifndef OUTCOMES_H
#define OUTCOMES_H

#include "sockspec.h"

/*
 * Every way in which a call can end, and every wait, by the id of its rule. A time limit or a signal ends a call with
 * the outcome of the wait.
 */
enum outcome {
    OUTCOME_NONE,

    /* EBADF: The descriptor is not open. */
    BIND_BAD_FD,
    /* EINVAL: Too short. */
    BIND_ADDR_SHORT,
    /* EINVAL: It has an address already. */
    BIND_ALREADY_BOUND,
    /* EADDRINUSE: Another socket has the address. */
    BIND_IN_USE,
    /* The socket has the address. */
    BIND_OK,

    /* EBADF: The descriptor is not open. */
    RECVFROM_BAD_FD,
    /* errno sock.error: An error was pending. */
    RECVFROM_PENDING_ERROR,
    /* EAGAIN: Nothing is there. */
    RECVFROM_EMPTY_NONBLOCK,
    /* waits: Nothing is there yet. */
    RECVFROM_EMPTY_WAIT,
    /* Shut meanwhile. */
    RECVFROM_EMPTY_WAIT_GONE,
    /* A datagram, cut off at the size. */
    RECVFROM_OK,

    /* EBADF: The descriptor is not open. */
    EPOLL_WAIT_BAD_FD,

    /* EFAULT: The descriptor is not open. */
    PIPE_FAULT,

    OUTCOME_COUNT
};

struct outcome_fact {
    const char *id; /* "bind.in-use"; empty for OUTCOME_NONE */
    ss_s32 error; /* 0 for success and waits, and where the errno is a value of the state */
};

/* By enum outcome. */
extern const struct outcome_fact outcome_facts[OUTCOME_COUNT];

#endif
