/* What recvfrom, recvmsg, read and readv share once their own arguments are checked: the way of a datagram in. */
#ifndef SOCKET_RECEIVE_H
#define SOCKET_RECEIVE_H

#include "core/file.h"
#include "net/udp.h"
#include "outcomes.h"

struct socket;

/* By the call that is made. */
struct receive_outcomes {
    enum outcome pending_error, nonblock, wait, fault, shut, done;
};

/* Calls that report more than the data put this into a struct of their own, with what the two functions need. */
struct receive_request {
    const struct receive_outcomes *outcomes;
    struct pieces room;
    s32 flags;
    /* Behind the data: the outcome that keeps the source from being reported, or OUTCOME_NONE. NULL: no check. */
    enum outcome (*check)(struct receive_request *request, bool has_source);
    /* Reports the source, NULL if receiving was shut down, and whether data was cut. NULL: nothing is reported. */
    void (*report)(const struct receive_request *request, const struct endpoint *source, bool cut);
};

s64 receive_datagram(struct socket *socket, struct receive_request *request);

#endif
