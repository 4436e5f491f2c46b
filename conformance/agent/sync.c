#include "sync.h"

#include "descriptor.h"
#include "protocol.h"
#include "sys.h"

static ss_s32 from = -1;
static ss_s32 to = -1;
static ss_u64 token;

static ss_u16 network_order(ss_u16 value) { return (ss_u16)(value << 8 | value >> 8); }

static struct ss_sockaddr_in loopback(ss_u16 port)
{
    return (struct ss_sockaddr_in){
        .sin_family = SS_AF_INET, .sin_port = network_order(port), .sin_addr = { 127, 0, 0, 1 }
    };
}

/* A private UDP socket on that port of 127.0.0.1 that gives up a receive after a second, or -1. */
static ss_s32 open_socket(ss_u16 port)
{
    struct ss_sockaddr_in address = loopback(port);
    struct ss_timeval limit = { .tv_sec = 1 };
    ss_s64 made = SYS3(socket, SS_AF_INET, SS_SOCK_DGRAM, 0);
    if (made < 0)
        return -1;
    ss_s32 socket = make_private((ss_s32)made);
    if (SYS3(bind, socket, ADDRESS(&address), sizeof address) < 0)
        return -1;
    SYS5(setsockopt, socket, SS_SOL_SOCKET, SS_SO_RCVTIMEO, ADDRESS(&limit), sizeof limit);
    return socket;
}

void sync_start(void)
{
    from = open_socket(SP_SYNC_PORT_FROM);
    to = open_socket(SP_SYNC_PORT_TO);
    if (sync_loopback() < 0)
        to = -1;
}

bool sync_supported(void) { return from >= 0 && to >= 0; }

ss_s64 sync_loopback(void)
{
    struct ss_sockaddr_in address = loopback(SP_SYNC_PORT_TO);
    ss_u64 seen = 0;
    if (!sync_supported())
        return -SS_ENOSYS;
    token++;
    ss_s64 result = SYS6(sendto, from, ADDRESS(&token), sizeof token, 0, ADDRESS(&address), sizeof address);
    /* Where there is no memory for a packet, none is on its way. */
    if (result == -SS_ENOBUFS)
        return 0;
    /* Older tokens may lie there from a barrier that gave up. */
    while (result >= 0 && seen != token)
        result = SYS6(recvfrom, to, ADDRESS(&seen), sizeof seen, 0, 0, 0);
    return result < 0 ? result : 0;
}
