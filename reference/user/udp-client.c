/*
 * udp-client ADDRESS PORT TEXT: sends a datagram, waits two seconds for an answer, and prints it.
 *
 * Made from the generated header alone. The socket is connected, so that the error of a host that refuses is heard.
 */
#include "program.h"

#define ADDRESS(pointer) ((ss_s64)(ss_uptr)(pointer))

static char answer[65507];

static ss_u64 length_of(const char *text)
{
    ss_u64 length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

int run(int argc, char **argv)
{
    struct ss_sockaddr_in to;
    if (argc != 4 || !parse_address(argv[1], argv[2], &to)) {
        say("usage: udp-client ADDRESS PORT TEXT\n");
        return 2;
    }
    ss_s64 sock = ss_syscall3(SS_NR_socket, SS_AF_INET, SS_SOCK_DGRAM, 0);
    if (sock < 0)
        return failed("socket", sock);
    struct ss_timeval limit = { .tv_sec = 2 };
    ss_s64 result = ss_syscall5(SS_NR_setsockopt, sock, SS_SOL_SOCKET, SS_SO_RCVTIMEO, ADDRESS(&limit), sizeof limit);
    if (result < 0)
        return failed("setsockopt", result);
    result = ss_syscall3(SS_NR_connect, sock, ADDRESS(&to), sizeof to);
    if (result < 0)
        return failed("connect", result);
    result = ss_syscall3(SS_NR_write, sock, ADDRESS(argv[3]), (ss_s64)length_of(argv[3]));
    if (result < 0)
        return failed("write", result);
    result = ss_syscall3(SS_NR_read, sock, ADDRESS(answer), sizeof answer);
    if (result == -SS_EAGAIN) {
        say("no answer within 2 seconds\n");
        return 1;
    }
    if (result < 0)
        return failed("read", result);
    say_bytes(answer, (ss_u64)result);
    say("\n");
    return 0;
}
