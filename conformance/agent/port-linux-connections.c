/*
 * Linux: ends TCP connections that belong to nobody, by sock_diag(7). /proc/net/sockstat tells cheaply whether there
 * are any; mostly there are none.
 */
#include "port.h"

#include "bytes.h"
#include "descriptor.h"
#include "port-linux.h"
#include "sys.h"

enum { AF_NETLINK = 16, AF_INET6 = 10, SOCK_RAW = 3, IPPROTO_TCP = 6, NETLINK_SOCK_DIAG = 4 };
enum { SOCK_DIAG_BY_FAMILY = 20, SOCK_DESTROY = 21, NLM_F_REQUEST = 1, NLM_F_ACK = 4, NLM_F_DUMP = 0x300 };

struct message_header {
    ss_u32 length;
    ss_u16 type;
    ss_u16 flags;
    ss_u32 sequence;
    ss_u32 port;
};

/* Ports, addresses, interface and cookie of a connection, as sock_diag counts them. */
struct connection_id {
    ss_u8 bytes[48];
};

struct diag_request {
    struct message_header header;
    ss_u8 family;
    ss_u8 protocol;
    ss_u8 extensions;
    ss_u8 padding;
    ss_u32 states;
    struct connection_id id;
};

/* The beginning of inet_diag_msg. */
struct diag_answer {
    struct message_header header;
    ss_u8 family;
    ss_u8 state;
    ss_u8 timer;
    ss_u8 retransmissions;
    struct connection_id id;
    ss_u32 expires;
    ss_u32 receive_queue;
    ss_u32 send_queue;
    ss_u32 user;
    ss_u32 inode; /* 0 if no descriptor holds it */
};

static ss_s32 counters = -1;
static ss_s32 diag = -1;

/* There were no TCP sockets at the start: the network is the agent's own, and so is every connection in it. */
static bool alone;

/* The number behind `label` in a line that begins with "TCP:", or 0. */
static ss_u32 counter(const char *text, ss_s64 length, const char *label)
{
    ss_s64 label_length = (ss_s64)text_length(label);
    for (ss_s64 at = 0; at + label_length < length; at++) {
        ss_s64 same = 0;
        while (same < label_length && text[at + same] == label[same])
            same++;
        if (same < label_length)
            continue;
        ss_u32 number = 0;
        for (at += label_length; at < length && text[at] >= '0' && text[at] <= '9'; at++)
            number = number * 10 + (ss_u32)(text[at] - '0');
        return number;
    }
    return 0;
}

/* "TCP: inuse 2 orphan 0 tw 1 ...": sockets in use and in TIME_WAIT in this network namespace. */
static bool any_left(void)
{
    char text[512];
    ss_s64 length = read_from_start(counters, text, sizeof text);
    return counter(text, length, "TCP: inuse ") > 0 || counter(text, length, " tw ") > 0;
}

void port_watch_connections(void)
{
    ss_s64 made = SYS3(socket, AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG);
    diag = made < 0 ? -1 : make_private((ss_s32)made);
    counters = open_private("/proc/self/net/sockstat");
    alone = diag >= 0 && counters >= 0 && !any_left();
}

static ss_s64 send_request(ss_u16 type, ss_u16 flags, ss_u8 family, const struct connection_id *id)
{
    struct diag_request request = {
        .header = { .length = sizeof request, .type = type, .flags = NLM_F_REQUEST | flags },
        .family = family,
        .protocol = IPPROTO_TCP,
        .states = 0xffffffff,
    };
    if (id != NULL)
        request.id = *id;
    return SYS3(write, diag, ADDRESS(&request), sizeof request);
}

static ss_s64 receive(ss_u8 *buffer, ss_u32 size) { return SYS3(read, diag, ADDRESS(buffer), size); }

/* Lists connections of a family into `found`; how many. The dump is read to its end even where there is no room. */
static ss_u32 list_connections(ss_u8 family, struct connection_id *found, ss_u32 room)
{
    static ss_u8 buffer[16384] __attribute__((aligned(8)));
    ss_u32 count = 0;
    if (send_request(SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, family, NULL) < 0)
        return 0;
    for (;;) {
        ss_s64 length = receive(buffer, sizeof buffer);
        if (length <= 0)
            return count;
        struct diag_answer answer;
        for (ss_s64 at = 0; at + (ss_s64)sizeof answer.header <= length;) {
            ss_s64 left = length - at;
            memcpy(&answer, buffer + at, left < (ss_s64)sizeof answer ? (size_t)left : sizeof answer);
            if (answer.header.type != SOCK_DIAG_BY_FAMILY || answer.header.length < sizeof answer)
                return count;
            if (count < room && answer.inode == 0)
                found[count++] = answer.id;
            at += (answer.header.length + 3) & ~3u;
        }
    }
}

void port_forget_connections(void)
{
    enum { ROUNDS = 4, ROOM = 64 };
    static const ss_u8 families[] = { SS_AF_INET, AF_INET6 };
    struct connection_id found[ROOM];
    ss_u8 acknowledgement[512];
    if (!alone)
        return;
    for (ss_u32 round = 0; round < ROUNDS * sizeof families && any_left(); round++) {
        ss_u8 family = families[round % sizeof families];
        ss_u32 count = list_connections(family, found, ROOM);
        for (ss_u32 i = 0; i < count; i++)
            if (send_request(SOCK_DESTROY, NLM_F_ACK, family, &found[i]) >= 0)
                receive(acknowledgement, sizeof acknowledgement);
    }
}
