/*
 * udp-echo PORT [COUNT]: sends every datagram back to where it came from, for ever or COUNT times.
 *
 * Made from the generated header alone: numbers, structs and constants are those of the specification.
 */
#include "program.h"

#define ADDRESS(pointer) ((ss_s64)(ss_uptr)(pointer))

enum { LONGEST = 65507 };

static ss_u8 data[LONGEST];

/* One datagram there and back. A negative errno if it could not be. */
static ss_s64 echo(ss_s64 sock)
{
    struct ss_sockaddr_in from;
    ss_socklen_t length = sizeof from;
    ss_s64 received = ss_syscall6(SS_NR_recvfrom, sock, ADDRESS(data), sizeof data, 0, ADDRESS(&from), ADDRESS(&length));
    if (received < 0)
        return received;
    say_number((ss_u64)received);
    say(" bytes from ");
    say_address(&from);
    say("\n");
    return ss_syscall6(SS_NR_sendto, sock, ADDRESS(data), received, 0, ADDRESS(&from), sizeof from);
}

int run(int argc, char **argv)
{
    struct ss_sockaddr_in here;
    ss_s64 count = argc > 2 ? parse_number(argv[2], 1000000) : 0;
    if (argc < 2 || argc > 3 || count < 0 || !parse_address("0.0.0.0", argv[1], &here)) {
        say("usage: udp-echo PORT [COUNT]\n");
        return 2;
    }
    ss_s64 sock = ss_syscall3(SS_NR_socket, SS_AF_INET, SS_SOCK_DGRAM, 0);
    if (sock < 0)
        return failed("socket", sock);
    ss_s64 result = ss_syscall3(SS_NR_bind, sock, ADDRESS(&here), sizeof here);
    if (result < 0)
        return failed("bind", result);
    say("listening on ");
    say_address(&here);
    say("\n");
    for (ss_s64 done = 0; argc < 3 || done < count; done++) {
        result = echo(sock);
        if (result < 0)
            return failed("echo", result);
    }
    return 0;
}
