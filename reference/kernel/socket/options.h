/*
 * Socket options: what they are, which values they take and what becomes of a value that is set. options.c has them in
 * a table; getsockopt and setsockopt do the checks that all options share.
 */
#ifndef SOCKET_OPTIONS_H
#define SOCKET_OPTIONS_H

#include "core/types.h"
#include "outcomes.h"
#include "sockspec.h"

struct socket;

/* SO_RCVTIMEO and SO_SNDTIMEO. */
struct time_limit {
    u64 limit_ns;           /* NO_LIMIT: none; 0: calls do not wait */
    struct ss_timeval shown; /* what is read back */
};

struct socket_options {
    bool broadcast;
    bool keepalive;
    bool linger_on;
    s32 linger_seconds;
    u32 receive_buffer;
    u32 send_buffer;
    struct time_limit receive;
    struct time_limit send;
};

/* Of a new socket. */
extern const struct socket_options socket_options_initial;

/* The value of an option as it stands in the program's memory: as much of it as the option is wide. */
union option_value {
    s32 number;
    struct ss_linger linger;
    struct ss_timeval time;
};

struct option {
    s32 name;
    u32 width;
    u32 offset; /* in struct socket, of what the option is about */
    /* Reads the value, and gives the outcome of getsockopt. SO_ERROR is taken by this. */
    enum outcome (*get)(struct socket *socket, const struct option *option, union option_value *value);
    /* Sets the value, if it is in range; gives the outcome of setsockopt. NULL: the option can only be read. */
    enum outcome (*set)(struct socket *socket, const struct option *option, const union option_value *value);
    enum outcome got;
    enum outcome was_set;
    enum outcome set_without_limit; /* of time limits */
    enum outcome set_short;         /* of options wider than 32 bits: the value given is shorter, */
    enum outcome set_fault;         /* or cannot be read */
};

/* The option of level SOL_SOCKET with that name, or NULL. */
const struct option *option_find(s32 name);

#endif
