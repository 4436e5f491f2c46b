/*
 * udp-client ADDRESS PORT TEXT: sends a datagram, waits two seconds for an answer, and prints it.
 *
 * What ../udp-client.c does, written for a C library, with nothing in it of this project:
 *
 *     musl-gcc -static reference/user/libc/udp-client.c -o udp-client
 */
#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

enum { LIMIT_MS = 2000 };

static int failed(const char *call)
{
    perror(call);
    return 1;
}

int main(int argc, char **argv)
{
    static char answer[65507];
    struct sockaddr_in to = { .sin_family = AF_INET };
    if (argc != 4 || inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) {
        fprintf(stderr, "usage: udp-client ADDRESS PORT TEXT\n");
        return 2;
    }
    to.sin_port = htons((in_port_t)atoi(argv[2]));
    int sock = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (sock < 0)
        return failed("socket");
    if (connect(sock, (const struct sockaddr *)&to, sizeof to) != 0)
        return failed("connect");
    if (send(sock, argv[3], strlen(argv[3]), 0) < 0)
        return failed("send");
    struct pollfd readable = { .fd = sock, .events = POLLIN };
    if (poll(&readable, 1, LIMIT_MS) == 0) {
        fprintf(stderr, "no answer within 2 seconds\n");
        return 1;
    }
    ssize_t received = recv(sock, answer, sizeof answer, 0);
    if (received < 0)
        return failed("recv");
    printf("%.*s\n", (int)received, answer);
    return 0;
}
