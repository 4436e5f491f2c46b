/* The socket calls from the program's side: one thread or two, and loopback. */
#include "../check.h"
#include "core/file.h"
#include "core/packet.h"
#include "host.h"
#include "machine.h"
#include "outcomes.h"

#include <string.h>

static struct thread *first, *second;

#define CALL(name, ...) host_call(first, SS_NR_##name, __VA_ARGS__)
#define CALL_SECOND(name, ...) host_call(second, SS_NR_##name, __VA_ARGS__)
#define ENDED(thread, expected) CHECK_EQUAL((thread)->last_outcome, (expected))

enum { LO = 0x7f000001 };

static struct ss_sockaddr_in at(u32 ip, u16 port)
{
    return (struct ss_sockaddr_in) {
        .sin_family = SS_AF_INET,
        .sin_port = (u16)(port << 8 | port >> 8),
        .sin_addr = { (u8)(ip >> 24), (u8)(ip >> 16), (u8)(ip >> 8), (u8)ip },
    };
}

static u16 port_of(const struct ss_sockaddr_in *address)
{
    return (u16)(address->sin_port << 8 | address->sin_port >> 8);
}

static u64 udp_socket(void)
{
    s64 descriptor = CALL(socket, SS_AF_INET, SS_SOCK_DGRAM, 0);
    CHECK(descriptor >= 0);
    return (u64)descriptor;
}

static u64 bound(u16 port)
{
    u64 descriptor = udp_socket();
    struct ss_sockaddr_in address = at(LO, port);
    CHECK_EQUAL(CALL(bind, descriptor, address_of(&address), sizeof(address)), 0);
    return descriptor;
}

static s64 connect_to(u64 descriptor, u32 ip, u16 port)
{
    struct ss_sockaddr_in address = at(ip, port);
    return CALL(connect, descriptor, address_of(&address), sizeof(address));
}

static s64 send_to(u64 descriptor, u16 port, const void *bytes, size_t count)
{
    struct ss_sockaddr_in address = at(LO, port);
    return CALL(sendto, descriptor, address_of(bytes), count, 0, address_of(&address), sizeof(address));
}

static s64 receive(u64 descriptor, void *bytes, size_t count, s32 flags)
{
    return CALL(recvfrom, descriptor, address_of(bytes), count, (u64)flags, 0, 0);
}

/* Every test ends without open descriptors and with all packets back in the pool. */
static void close_all(void)
{
    for (u64 descriptor = 0; descriptor < 100; descriptor++)
        CALL(close, descriptor);
    CHECK_EQUAL(packets_free(), PACKETS);
    host_fault(NULL, 0, 0);
}

static void test_socket(void)
{
    CHECK_EQUAL(CALL(socket, SS_AF_INET, SS_SOCK_DGRAM, 0), 0);
    CHECK_EQUAL(CALL(socket, SS_AF_INET, SS_SOCK_DGRAM | SS_SOCK_NONBLOCK, SS_IPPROTO_UDP), 1);
    CHECK_EQUAL(CALL(fcntl, 1, SS_F_GETFL), SS_O_RDWR | SS_O_NONBLOCK);
    CHECK_EQUAL(CALL(socket, SS_AF_INET, SS_SOCK_STREAM, 0), -SS_ESOCKTNOSUPPORT);
    ENDED(first, SOCKET_TYPE_UNSUPPORTED);
    CHECK_EQUAL(CALL(socket, SS_AF_INET, (u64)-1, 0), -SS_EINVAL);
    CHECK_EQUAL(CALL(socket, 1000, SS_SOCK_DGRAM, 0), -SS_EAFNOSUPPORT);
    ENDED(first, SOCKET_DOMAIN_RANGE);
    CHECK_EQUAL(CALL(socket, SS_AF_INET, SS_SOCK_DGRAM, SS_IPPROTO_TCP), -SS_EPROTONOSUPPORT);
    CHECK_EQUAL(CALL(dup2, 0, 7), 7);
    CHECK_EQUAL(CALL(fcntl, 7, SS_F_DUPFD_CLOEXEC, 7), 8);
    CHECK_EQUAL(CALL(fcntl, 8, SS_F_GETFD), SS_FD_CLOEXEC);
    close_all();
}

static void test_names(void)
{
    struct ss_sockaddr_in name;
    s32 length = sizeof(name);
    u64 fd = bound(5001);
    CHECK_EQUAL(CALL(getsockname, fd, address_of(&name), address_of(&length)), 0);
    CHECK_EQUAL(port_of(&name), 5001);
    CHECK_EQUAL(length, 16);
    CHECK_EQUAL(CALL(getpeername, fd, address_of(&name), address_of(&length)), -SS_ENOTCONN);
    CHECK_EQUAL(connect_to(fd, LO, 5002), 0);
    CHECK_EQUAL(CALL(getpeername, fd, address_of(&name), address_of(&length)), 0);
    CHECK_EQUAL(port_of(&name), 5002);
    name.sin_family = SS_AF_UNSPEC;
    CHECK_EQUAL(CALL(connect, fd, address_of(&name), sizeof(name)), 0);
    ENDED(first, CONNECT_DISSOLVED);
    CHECK_EQUAL(CALL(getsockname, fd, address_of(&name), address_of(&length)), 0);
    CHECK_EQUAL(port_of(&name), 5001);
    u64 other = udp_socket();
    name = at(0, 5001);
    CHECK_EQUAL(CALL(bind, other, address_of(&name), sizeof(name)), -SS_EADDRINUSE);
    CHECK_EQUAL(connect_to(other, LO, 5001), 0);
    CHECK_EQUAL(CALL(getsockname, other, address_of(&name), address_of(&length)), 0);
    CHECK(port_of(&name) >= 32768 && name.sin_addr[0] == 127);
    name.sin_family = SS_AF_UNSPEC;
    CHECK_EQUAL(CALL(connect, other, address_of(&name), 2), 0);
    CHECK_EQUAL(CALL(getsockname, other, address_of(&name), address_of(&length)), 0);
    CHECK(port_of(&name) == 0 && name.sin_addr[0] == 0);
    close_all();
}

static void test_data(void)
{
    static u8 large[65507], got[65507];
    for (size_t i = 0; i < sizeof(large); i++)
        large[i] = (u8)(i * 7 + i / 256);
    u64 receiver = bound(5005);
    u64 sender = udp_socket();
    CHECK_EQUAL(send_to(sender, 5005, large, sizeof(large)), sizeof(large));
    CHECK_EQUAL(receive(receiver, got, sizeof(got), 0), sizeof(large));
    CHECK(memcmp(large, got, sizeof(large)) == 0);
    CHECK_EQUAL(send_to(sender, 5005, large, sizeof(large) + 1), -SS_EMSGSIZE);
    ENDED(first, SENDTO_TOO_LONG);
    CHECK_EQUAL(CALL(sendto, sender, address_of(large), (u64)-1, 0, 0, 0), -SS_EMSGSIZE);
    ENDED(first, SENDTO_OVERSIZED);
    CHECK_EQUAL(send_to(sender, 5005, "abcd", 4), 4);
    CHECK_EQUAL(receive(receiver, got, 2, SS_MSG_PEEK | SS_MSG_TRUNC), 4);
    CHECK_EQUAL(receive(receiver, got, 2, 0), 2);
    CHECK_EQUAL(receive(receiver, got, 2, SS_MSG_DONTWAIT), -SS_EAGAIN);
    CHECK_EQUAL(send_to(sender, 5005, "", 0), 0);
    CHECK_EQUAL(CALL(read, receiver, address_of(got), 0), 0);
    ENDED(first, READ_NOTHING_ASKED);
    CHECK_EQUAL(CALL(read, receiver, address_of(got), 1), 0);
    ENDED(first, READ_OK);
    close_all();
}

/* Odd pieces, so that bytes change their place in the words of the checksum. */
static void test_pieces(void)
{
    static u8 bytes[4000], got[4000];
    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (u8)(i * 13 + i / 256);
    u64 receiver = bound(5005);
    u64 sender = udp_socket();
    CHECK_EQUAL(connect_to(sender, LO, 5005), 0);
    const struct ss_iovec out[] = {
        { address_of(bytes), 3 }, { 8, 0 }, { address_of(bytes) + 3, 1471 }, { address_of(bytes) + 1474, 2526 },
    };
    CHECK_EQUAL(CALL(writev, sender, address_of(out), 4), 4000);
    const struct ss_iovec in[] = { { address_of(got), 1475 }, { 8, 0 }, { address_of(got) + 1475, 2525 } };
    CHECK_EQUAL(CALL(readv, receiver, address_of(in), 3), 4000);
    CHECK(memcmp(bytes, got, sizeof(bytes)) == 0);
    CHECK_EQUAL(CALL(writev, sender, address_of(out), (u64)-1), -SS_EINVAL);
    const struct ss_iovec negative[] = { { USER_END, 0 }, { 0, (u64)-1 } };
    CHECK_EQUAL(CALL(writev, sender, address_of(negative), 2), -SS_EINVAL);
    CHECK_EQUAL(CALL(writev, sender, address_of(negative), 1), -SS_EFAULT);
    ENDED(first, WRITEV_IOV_RANGE);
    close_all();
}

static void test_faults(void)
{
    u8 got[8] = { 0 };
    struct ss_sockaddr_in source;
    s32 length = sizeof(source);
    u64 receiver = bound(5005);
    u64 sender = udp_socket();
    CHECK_EQUAL(send_to(sender, 5005, "abcd", 4), 4);
    host_fault(got, sizeof(got), 0);
    CHECK_EQUAL(receive(receiver, got, 4, 0), -SS_EFAULT);
    ENDED(first, RECVFROM_BUF_FAULT);
    CHECK_EQUAL(CALL(sendto, sender, address_of(got), 4, 0, 0, 0), -SS_EDESTADDRREQ);
    CHECK_EQUAL(send_to(sender, 5005, got, 4), -SS_EFAULT);
    ENDED(first, SENDTO_BUF_FAULT);
    CHECK_EQUAL(CALL(recvfrom, USER_END, USER_END, 0, 0, 0, 0), -SS_EFAULT);
    ENDED(first, RECVFROM_BUF_RANGE);
    host_fault(&length, sizeof(length), PROTECT_READ);
    CHECK_EQUAL(CALL(recvfrom, receiver, address_of(got), 4, 0, address_of(&source), address_of(&length)), -SS_EFAULT);
    ENDED(first, RECVFROM_SOURCE_LENGTH_READONLY);
    host_fault(&source, sizeof(source), 0);
    CHECK_EQUAL(CALL(recvfrom, receiver, address_of(got), 4, 0, address_of(&source), address_of(&length)), -SS_EFAULT);
    ENDED(first, RECVFROM_SOURCE_FAULT);
    host_fault(NULL, 0, 0);
    CHECK_EQUAL(CALL(recvfrom, receiver, address_of(got), 4, 0, address_of(&source), address_of(&length)), 4);
    CHECK(memcmp(got, "abcd", 4) == 0 && port_of(&source) >= 32768);
    close_all();
}

static void test_messages(void)
{
    u8 got[4] = { 0 };
    struct ss_sockaddr_in name = at(LO, 5005);
    struct ss_cmsghdr control = { .cmsg_len = 16, .cmsg_level = 99 };
    struct ss_iovec piece = { address_of("abcdef"), 6 };
    struct ss_msghdr message = {
        .msg_name = address_of(&name), .msg_namelen = sizeof(name), .msg_iov = address_of(&piece), .msg_iovlen = 1,
        .msg_control = address_of(&control), .msg_controllen = sizeof(control),
    };
    u64 receiver = bound(5005);
    u64 sender = bound(5006);
    CHECK_EQUAL(CALL(sendmsg, sender, address_of(&message), 0), 6);
    control.cmsg_level = SS_SOL_SOCKET;
    CHECK_EQUAL(CALL(sendmsg, sender, address_of(&message), 0), -SS_EINVAL);
    ENDED(first, SENDMSG_CONTROL_UNKNOWN);
    control.cmsg_len = 17;
    CHECK_EQUAL(CALL(sendmsg, sender, address_of(&message), 0), -SS_EINVAL);
    ENDED(first, SENDMSG_CONTROL_MALFORMED);
    message.msg_controllen = 0x80000000;
    CHECK_EQUAL(CALL(sendmsg, sender, address_of(&message), 0), -SS_ENOBUFS);
    piece = (struct ss_iovec) { address_of(got), sizeof(got) };
    CHECK_EQUAL(CALL(recvmsg, receiver, address_of(&message), 0), 4);
    CHECK_EQUAL(message.msg_flags, SS_MSG_TRUNC);
    CHECK_EQUAL(message.msg_controllen, 0);
    CHECK_EQUAL(port_of(&name), 5006);
    message.msg_namelen = (u32)-1;
    CHECK_EQUAL(CALL(recvmsg, receiver, address_of(&message), 0), -SS_EINVAL);
    close_all();
}

static void test_waiting(void)
{
    static const struct ss_timeval limit = { 0, 50000 };
    u8 got[8];
    u64 receiver = bound(5005);
    u64 sender = udp_socket();
    CHECK_EQUAL(receive(receiver, got, sizeof(got), 0), HOST_WAITS);
    CHECK_EQUAL(CALL_SECOND(close, receiver), 0); /* the wait goes on */
    struct ss_sockaddr_in to = at(LO, 5005);
    CHECK_EQUAL(CALL_SECOND(sendto, sender, address_of("ab"), 2, 0, address_of(&to), sizeof(to)), 2);
    CHECK_EQUAL(host_result(first), 2);
    receiver = bound(5005); /* free again */
    CHECK_EQUAL(CALL(setsockopt, receiver, SS_SOL_SOCKET, SS_SO_RCVTIMEO, address_of(&limit), sizeof(limit)), 0);
    CHECK_EQUAL(receive(receiver, got, sizeof(got), 0), HOST_WAITS);
    host_advance(49999999);
    CHECK_EQUAL(host_result(first), HOST_WAITS);
    host_advance(1);
    CHECK_EQUAL(host_result(first), -SS_EAGAIN);
    ENDED(first, RECVFROM_EMPTY_WAIT);
    CHECK_EQUAL(receive(receiver, got, sizeof(got), 0), HOST_WAITS);
    host_signal(first);
    CHECK_EQUAL(host_result(first), -SS_EINTR);
    CHECK(!first->call.restarts);
    CHECK_EQUAL(receive(sender, got, sizeof(got), 0), HOST_WAITS);
    host_signal(first);
    CHECK(first->call.restarts);
    close_all();
}

static void test_refused(void)
{
    s32 error = 0, length = sizeof(error);
    u64 fd = udp_socket();
    CHECK_EQUAL(connect_to(fd, LO, 5009), 0);
    CHECK_EQUAL(CALL(write, fd, address_of("abcd"), 4), 4);
    CHECK_EQUAL(CALL(write, fd, address_of("abcd"), 4), -SS_ECONNREFUSED);
    ENDED(first, WRITE_PENDING_ERROR);
    CHECK_EQUAL(CALL(write, fd, address_of("abcd"), 4), 4);
    CHECK_EQUAL(CALL(getsockopt, fd, SS_SOL_SOCKET, SS_SO_ERROR, address_of(&error), address_of(&length)), 0);
    CHECK_EQUAL(error, SS_ECONNREFUSED);
    CHECK_EQUAL(CALL(getsockopt, fd, SS_SOL_SOCKET, SS_SO_ERROR, address_of(&error), address_of(&length)), 0);
    CHECK_EQUAL(error, 0);
    CHECK_EQUAL(connect_to(fd, LO, 0), 0); /* port 0 is nobody's */
    CHECK_EQUAL(CALL(write, fd, address_of("abcd"), 4), 4);
    CHECK_EQUAL(CALL(write, fd, address_of("abcd"), 4), -SS_ECONNREFUSED);
    u64 open = udp_socket();
    CHECK_EQUAL(send_to(open, 5009, "abcd", 4), 4); /* not connected: it hears of nothing */
    CHECK_EQUAL(send_to(open, 5009, "abcd", 4), 4);
    close_all();
}

static void test_shutdown(void)
{
    u8 got[4];
    u64 fd = bound(5005);
    CHECK_EQUAL(CALL(shutdown, fd, SS_SHUT_RDWR), -SS_ENOTCONN);
    CHECK_EQUAL(connect_to(fd, LO, 5005), 0);
    CHECK_EQUAL(CALL(write, fd, address_of("ab"), 2), 2);
    CHECK_EQUAL(CALL(shutdown, fd, 3), -SS_EINVAL);
    CHECK_EQUAL(CALL(shutdown, fd, SS_SHUT_RDWR), 0);
    CHECK_EQUAL(CALL(write, fd, address_of("ab"), 2), -SS_EPIPE);
    CHECK_EQUAL(receive(fd, got, 4, 0), 2);
    CHECK_EQUAL(receive(fd, got, 4, 0), 0);
    ENDED(first, RECVFROM_EMPTY_SHUT_ANONYMOUS);
    CHECK_EQUAL(receive(fd, got, 4, SS_MSG_DONTWAIT), -SS_EAGAIN);
    close_all();
}

static s64 get_option(u64 fd, s32 name)
{
    s32 value = 0, length = sizeof(value);
    s64 result = CALL(getsockopt, fd, SS_SOL_SOCKET, (u64)name, address_of(&value), address_of(&length));
    return result == 0 ? value : result;
}

static s64 set_option(u64 fd, s32 name, s32 value)
{
    return CALL(setsockopt, fd, SS_SOL_SOCKET, (u64)name, address_of(&value), sizeof(value));
}

static void test_options(void)
{
    u64 fd = udp_socket();
    CHECK_EQUAL(get_option(fd, SS_SO_TYPE), SS_SOCK_DGRAM);
    CHECK_EQUAL(get_option(fd, SS_SO_PROTOCOL), SS_IPPROTO_UDP);
    CHECK_EQUAL(get_option(fd, SS_SO_OOBINLINE), -SS_ENOPROTOOPT);
    CHECK_EQUAL(set_option(fd, SS_SO_TYPE, 1), -SS_ENOPROTOOPT);
    ENDED(first, SETSOCKOPT_READ_ONLY);
    CHECK_EQUAL(set_option(fd, SS_SO_BROADCAST, -1), 0);
    CHECK_EQUAL(get_option(fd, SS_SO_BROADCAST), 1);
    CHECK_EQUAL(get_option(fd, SS_SO_KEEPALIVE), 0);
    CHECK_EQUAL(set_option(fd, SS_SO_RCVBUF, 5000), 0);
    CHECK_EQUAL(get_option(fd, SS_SO_RCVBUF), 10000);
    CHECK_EQUAL(set_option(fd, SS_SO_SNDBUF, -1), 0);
    CHECK_EQUAL(get_option(fd, SS_SO_SNDBUF), 2 * 212992);
    CHECK_EQUAL(set_option(fd, SS_SO_LINGER, 1), -SS_EINVAL);
    ENDED(first, SETSOCKOPT_LINGER_SHORT);
    struct ss_timeval time = { 1, 1000000 };
    CHECK_EQUAL(CALL(setsockopt, fd, SS_SOL_SOCKET, SS_SO_SNDTIMEO, address_of(&time), sizeof(time)), -SS_EDOM);
    time = (struct ss_timeval) { 4611686018427387904, 0 };
    CHECK_EQUAL(CALL(setsockopt, fd, SS_SOL_SOCKET, SS_SO_RCVTIMEO, address_of(&time), sizeof(time)), 0);
    ENDED(first, SETSOCKOPT_TIMEOUT_RECEIVE_FOREVER);
    close_all();
}

static void test_poll(void)
{
    u64 fd = bound(5005);
    u64 sender = udp_socket();
    struct ss_sockaddr_in to = at(LO, 5005);
    struct ss_pollfd entries[2] = { { .fd = (s32)fd, .events = SS_POLLIN }, { .fd = -1, .revents = 1 } };
    CHECK_EQUAL(CALL(poll, address_of(entries), 2, 0), 0);
    CHECK_EQUAL(entries[1].revents, 0);
    CHECK_EQUAL(CALL(poll, address_of(entries), 2, 50), HOST_WAITS);
    host_advance(50000000);
    CHECK_EQUAL(host_result(first), 0);
    ENDED(first, POLL_WAIT);
    CHECK_EQUAL(CALL(poll, address_of(entries), 2, (u64)-1), HOST_WAITS);
    CHECK_EQUAL(CALL_SECOND(sendto, sender, address_of("ab"), 2, 0, address_of(&to), sizeof(to)), 2);
    CHECK_EQUAL(host_result(first), 1);
    CHECK_EQUAL(entries[0].revents, SS_POLLIN);
    entries[0].fd = 77;
    CHECK_EQUAL(CALL(poll, address_of(entries), 1, (u64)-1), 1);
    CHECK_EQUAL(entries[0].revents, SS_POLLNVAL);
    CHECK_EQUAL(CALL(poll, address_of(entries), 4294967295, 0), -SS_EINVAL);
    host_fault(entries, sizeof(entries), PROTECT_READ);
    entries[0].fd = (s32)sender;
    CHECK_EQUAL(CALL(poll, address_of(entries), 1, (u64)-1), HOST_WAITS);
    host_signal(first);
    CHECK_EQUAL(host_result(first), -SS_EFAULT);
    ENDED(first, POLL_WAIT_UNWRITABLE);
    close_all();
}

/* Closing what is polled does not wake, and keeps the socket alive; what comes for it does, and then it is not there. */
static void test_poll_and_close(void)
{
    u64 fd = bound(5005);
    u64 sender = udp_socket();
    struct ss_sockaddr_in to = at(LO, 5005);
    struct ss_pollfd entry = { .fd = (s32)fd, .events = SS_POLLIN };
    CHECK_EQUAL(CALL(poll, address_of(&entry), 1, (u64)-1), HOST_WAITS);
    CHECK_EQUAL(CALL_SECOND(close, fd), 0);
    to = at(LO, 5006);
    u64 other = (u64)CALL_SECOND(socket, SS_AF_INET, SS_SOCK_DGRAM, 0);
    CHECK_EQUAL(other, fd);
    CHECK_EQUAL(CALL_SECOND(close, other), 0);
    CHECK_EQUAL(CALL_SECOND(connect, sender, address_of(&to), sizeof(to)), 0);
    CHECK_EQUAL(CALL_SECOND(write, sender, address_of("ab"), 2), 2); /* refused: wakes poll, for nothing */
    CHECK_EQUAL(host_result(first), HOST_WAITS);
    to = at(LO, 5005);
    CHECK_EQUAL(CALL_SECOND(connect, sender, address_of(&to), sizeof(to)), 0);
    CHECK_EQUAL(CALL_SECOND(write, sender, address_of("ab"), 2), -SS_ECONNREFUSED);
    CHECK_EQUAL(CALL_SECOND(write, sender, address_of("ab"), 2), 2);
    CHECK_EQUAL(host_result(first), 1);
    CHECK_EQUAL(entry.revents, SS_POLLNVAL);
    close_all();
}

static void test_ppoll(void)
{
    u64 fd = bound(5005);
    struct ss_pollfd entry = { .fd = (s32)fd, .events = SS_POLLIN };
    struct ss_timespec limit = { 2, 500000000 };
    const u64 mask = 0;
    first->signal_mask = 1u << (SS_SIGUSR1 - 1);
    CHECK_EQUAL(CALL(ppoll, address_of(&entry), 1, address_of(&limit), address_of(&mask), 8), HOST_WAITS);
    CHECK_EQUAL(first->signal_mask, 0);
    host_advance(1000000000);
    host_signal(first);
    CHECK_EQUAL(host_result(first), -SS_EINTR);
    CHECK(first->mask_is_temporary);
    CHECK(limit.tv_sec == 1 && limit.tv_nsec == 500000000);
    first->mask_is_temporary = false;
    CHECK_EQUAL(CALL(ppoll, address_of(&entry), 1, address_of(&limit), 0, 0), HOST_WAITS);
    host_advance(1500000000);
    CHECK_EQUAL(host_result(first), 0);
    CHECK(limit.tv_sec == 0 && limit.tv_nsec == 0);
    CHECK_EQUAL(CALL(ppoll, address_of(&entry), 1, 0, address_of(&mask), 4), -SS_EINVAL);
    limit.tv_nsec = 1000000000;
    CHECK_EQUAL(CALL(ppoll, address_of(&entry), 1, address_of(&limit), 0, 0), -SS_EINVAL);
    close_all();
}

/* An empty pool is a failure that the program is told of, and nothing is lost or kept by it. */
static void test_shortage(void)
{
    static u8 bytes[65507];
    u64 fd = bound(5005);
    packets_withhold(PACKETS - 10);
    CHECK_EQUAL(send_to(fd, 5005, bytes, sizeof(bytes)), -SS_ENOBUFS);
    CHECK_EQUAL(send_to(fd, 5005, bytes, 1), 1);
    packets_withhold(0);
    CHECK_EQUAL(receive(fd, bytes, 4, 0), 1);
    close_all();
}

int main(void)
{
    host_start();
    first = host_thread();
    second = host_thread();
    test_socket();
    test_names();
    test_data();
    test_pieces();
    test_faults();
    test_messages();
    test_waiting();
    test_refused();
    test_shutdown();
    test_options();
    test_poll();
    test_poll_and_close();
    test_ppoll();
    test_shortage();
    return 0;
}
