/* What sendto, sendmsg, write and writev share once their own arguments are checked: the way of a datagram out. */
#ifndef SOCKET_SEND_H
#define SOCKET_SEND_H

#include "core/file.h"
#include "socket/address.h"
#include "socket/destination.h"

struct socket;

/* By the call that is made. What a call cannot ask for has no outcome: write has no flags and no address. */
struct send_outcomes {
    enum outcome oversized, out_of_band;
    enum outcome address_short, family, port, no_destination;
    enum outcome control_malformed, control_unknown;
    struct destination_outcomes destination;
    enum outcome too_long, pending_error, shut, no_buffers, fault, done;
};

struct send_request {
    const struct send_outcomes *outcomes;
    struct pieces data;
    s32 flags;
    const struct address *address; /* NULL: to the peer */
    struct ss_cmsghdr control;     /* the first control message, where there is room for its header */
    u64 control_length;            /* of all control data */
};

s64 send_datagram(struct socket *socket, const struct send_request *request);

#endif
