#include "socket/options.h"

#include "core/call.h"
#include "socket/socket.h"

enum {
    BUFFER_DEFAULT = 212992,
    BUFFER_ASKED_MAX = 212992, /* more is cut to this, */
    RECEIVE_BUFFER_MIN = 2304, /* and what is smaller when doubled is raised to these */
    SEND_BUFFER_MIN = 4608,
};

/* Seconds behind which a time limit counts as none: more than 64 bits of 10 ms steps hold. */
#define SECONDS_COUNTED_MAX 92233720368547758

#define NANOSECONDS 1000000000

const struct socket_options socket_options_initial = {
    .receive_buffer = BUFFER_DEFAULT,
    .send_buffer = BUFFER_DEFAULT,
    .receive = { .limit_ns = NO_LIMIT },
    .send = { .limit_ns = NO_LIMIT },
};

static void *place_of(struct socket *socket, const struct option *option) { return (u8 *)socket + option->offset; }

static enum outcome get_fact(struct socket *socket, const struct option *option, union option_value *value)
{
    switch (option->name) {
    case SS_SO_TYPE:
        value->number = socket->kind->type;
        break;
    case SS_SO_DOMAIN:
        value->number = SS_AF_INET;
        break;
    case SS_SO_PROTOCOL:
        value->number = socket->kind->protocol;
        break;
    default: /* SO_ACCEPTCONN: no kind of socket listens */
        value->number = 0;
    }
    return option->got;
}

static enum outcome get_error(struct socket *socket, const struct option *option, union option_value *value)
{
    value->number = socket_take_error(socket);
    return value->number != 0 ? option->got : GETSOCKOPT_NO_ERROR;
}

static enum outcome get_flag(struct socket *socket, const struct option *option, union option_value *value)
{
    const bool *flag = place_of(socket, option);
    value->number = *flag;
    return option->got;
}

static enum outcome set_flag(struct socket *socket, const struct option *option, const union option_value *value)
{
    bool *flag = place_of(socket, option);
    *flag = value->number != 0;
    return option->was_set;
}

static enum outcome get_size(struct socket *socket, const struct option *option, union option_value *value)
{
    const u32 *size = place_of(socket, option);
    value->number = (s32)*size;
    return option->got;
}

/* Taken as unsigned, so that a negative size is a large one, and doubled, to leave room for what datagrams occupy. */
static enum outcome set_size(struct socket *socket, const struct option *option, const union option_value *value)
{
    u32 *size = place_of(socket, option);
    u64 least = option->name == SS_SO_RCVBUF ? RECEIVE_BUFFER_MIN : SEND_BUFFER_MIN;
    *size = (u32)max_u64(2 * min_u64((u32)value->number, BUFFER_ASKED_MAX), least);
    return option->was_set;
}

static enum outcome get_linger(struct socket *socket, const struct option *option, union option_value *value)
{
    value->linger = (struct ss_linger) {
        .l_onoff = socket->options.linger_on,
        .l_linger = socket->options.linger_seconds,
    };
    return option->got;
}

static enum outcome set_linger(struct socket *socket, const struct option *option, const union option_value *value)
{
    if (value->linger.l_onoff == 0) {
        socket->options.linger_on = false;
        return SETSOCKOPT_LINGER_OFF;
    }
    socket->options.linger_on = true;
    socket->options.linger_seconds = value->linger.l_linger < 0 ? INT32_MAX : value->linger.l_linger;
    return option->was_set;
}

static enum outcome get_time(struct socket *socket, const struct option *option, union option_value *value)
{
    const struct time_limit *limit = place_of(socket, option);
    value->time = limit->shown;
    return option->got;
}

/* Limits are kept to the nanosecond: nothing is rounded. */
static enum outcome set_time(struct socket *socket, const struct option *option, const union option_value *value)
{
    struct time_limit *limit = place_of(socket, option);
    s64 seconds = value->time.tv_sec;
    s64 microseconds = value->time.tv_usec;
    if (microseconds < 0 || microseconds > 999999)
        return SETSOCKOPT_TIMEOUT_RANGE;
    if (seconds > SECONDS_COUNTED_MAX || (seconds == 0 && microseconds == 0)) {
        *limit = (struct time_limit) { .limit_ns = NO_LIMIT };
        return option->set_without_limit;
    }
    if (seconds < 0)
        *limit = (struct time_limit) { .limit_ns = 0 };
    else if (seconds >= INT64_MAX / NANOSECONDS)
        *limit = (struct time_limit) { .limit_ns = INT64_MAX, .shown = value->time };
    else
        *limit = (struct time_limit) {
            .limit_ns = (u64)seconds * NANOSECONDS + (u64)microseconds * 1000,
            .shown = value->time,
        };
    return option->was_set;
}

#define FACT(option_name, outcome) { .name = (option_name), .width = 4, .get = get_fact, .got = (outcome) }

#define FLAG(option_name, member, when_got, when_set) \
    { .name = (option_name), .width = 4, .offset = offsetof(struct socket, member), .get = get_flag, .set = set_flag, \
      .got = (when_got), .was_set = (when_set) }

#define SIZE(option_name, member, when_got, when_set) \
    { .name = (option_name), .width = 4, .offset = offsetof(struct socket, member), .get = get_size, .set = set_size, \
      .got = (when_got), .was_set = (when_set) }

#define TIME(option_name, member, when_got, when_set, when_unlimited) \
    { .name = (option_name), .width = sizeof(struct ss_timeval), .offset = offsetof(struct socket, member), \
      .get = get_time, .set = set_time, .got = (when_got), .was_set = (when_set), \
      .set_without_limit = (when_unlimited), .set_short = SETSOCKOPT_TIMEOUT_SHORT, \
      .set_fault = SETSOCKOPT_TIMEOUT_FAULT }

static const struct option options[] = {
    FACT(SS_SO_TYPE, GETSOCKOPT_TYPE),
    FACT(SS_SO_DOMAIN, GETSOCKOPT_DOMAIN),
    FACT(SS_SO_PROTOCOL, GETSOCKOPT_PROTOCOL),
    FACT(SS_SO_ACCEPTCONN, GETSOCKOPT_LISTENING),
    { .name = SS_SO_ERROR, .width = 4, .get = get_error, .got = GETSOCKOPT_ERROR },
    FLAG(SS_SO_REUSEADDR, binding.reuse_address, GETSOCKOPT_REUSE_ADDRESS, SETSOCKOPT_REUSE_ADDRESS),
    FLAG(SS_SO_BROADCAST, options.broadcast, GETSOCKOPT_BROADCAST, SETSOCKOPT_BROADCAST),
    FLAG(SS_SO_KEEPALIVE, options.keepalive, GETSOCKOPT_KEEPALIVE, SETSOCKOPT_KEEPALIVE),
    SIZE(SS_SO_RCVBUF, options.receive_buffer, GETSOCKOPT_RECEIVE_BUFFER, SETSOCKOPT_RECEIVE_BUFFER),
    SIZE(SS_SO_SNDBUF, options.send_buffer, GETSOCKOPT_SEND_BUFFER, SETSOCKOPT_SEND_BUFFER),
    { .name = SS_SO_LINGER, .width = sizeof(struct ss_linger), .get = get_linger, .set = set_linger,
      .got = GETSOCKOPT_LINGER, .was_set = SETSOCKOPT_LINGER_ON, .set_short = SETSOCKOPT_LINGER_SHORT,
      .set_fault = SETSOCKOPT_LINGER_FAULT },
    TIME(SS_SO_RCVTIMEO, options.receive, GETSOCKOPT_RECEIVE_TIMEOUT, SETSOCKOPT_TIMEOUT_RECEIVE,
         SETSOCKOPT_TIMEOUT_RECEIVE_FOREVER),
    TIME(SS_SO_SNDTIMEO, options.send, GETSOCKOPT_SEND_TIMEOUT, SETSOCKOPT_TIMEOUT_SEND,
         SETSOCKOPT_TIMEOUT_SEND_FOREVER),
};

const struct option *option_find(s32 name)
{
    for (size_t i = 0; i < COUNT_OF(options); i++) {
        if (options[i].name == name)
            return &options[i];
    }
    return NULL;
}
