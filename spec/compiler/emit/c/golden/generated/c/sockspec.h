/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#ifndef SS_SOCKSPEC_H
#define SS_SOCKSPEC_H

#include <stddef.h>
#include <stdint.h>

#define SS_SPEC_NAME "fixture"
#define SS_SPEC_VERSION "1.2.3"
#define SS_PROFILES "basic,udp"
/* Of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI. */
#define SS_ABI_HASH 0xde46ca1497aace41ull
/* A result from -4095 to -1 is a failure with that errno. */
#define SS_ERRNO_MAX 4095

#ifdef __cplusplus
#define SS_STATIC_ASSERT(condition, text) static_assert(condition, text)
#else
#define SS_STATIC_ASSERT(condition, text) _Static_assert(condition, text)
#endif

/* The ABI whose numbers and layouts hold: the compiler's own, or the one whose macro is defined before this header. */
#if !defined SS_ABI_X86_64 && !defined SS_ABI_AARCH64 && !defined SS_ABI_RISCV64
#if defined __x86_64__
#define SS_ABI_X86_64 1
#elif defined __aarch64__
#define SS_ABI_AARCH64 1
#elif defined __riscv && __riscv_xlen == 64
#define SS_ABI_RISCV64 1
#else
#error "no ABI for this architecture: define SS_ABI_X86_64 to use another's"
#endif
#endif

/* --- Types --- */

typedef uint8_t ss_u8;
typedef uint16_t ss_u16;
typedef uint32_t ss_u32;
typedef uint64_t ss_u64;
typedef int8_t ss_s8;
typedef int16_t ss_s16;
typedef int32_t ss_s32;
typedef int64_t ss_s64;
typedef uint64_t ss_uptr;

/* Size of a socket address in bytes. */
typedef ss_u32 ss_socklen_t;

/* --- System call numbers --- */

#if defined SS_ABI_X86_64
#define SS_NR_bind 49
#define SS_NR_recvfrom 45
#define SS_NR_epoll_wait 232
#define SS_NR_pipe 22
#elif defined SS_ABI_AARCH64
#define SS_NR_bind 200
#define SS_NR_recvfrom 207
#elif defined SS_ABI_RISCV64
#define SS_NR_bind 200
#endif

/* --- Errnos: a result of -EBADF is a failure with EBADF --- */

#define SS_EINTR 4                   /* A signal handler ran first. */
#define SS_EBADF 9                   /* The descriptor is not open. */
#define SS_EAGAIN 11                 /* It would have to wait. */
#define SS_EFAULT 14                 /* An address is not readable or not writable. */
#define SS_EINVAL 22                 /* An argument makes no sense. */
#define SS_ENOSYS 38                 /* There is no such call. */
#define SS_EADDRINUSE 98             /* The address is taken. */

/* --- Constants --- */

/* address_family: Families of addresses. */
#define SS_AF_UNSPEC 0               /* None. */
#define SS_AF_INET 2                 /* IPv4. */

/* file_flags: Flags of an open file. */
#define SS_O_NONBLOCK 0x800          /* Never wait. */
#define SS_O_TOP 0x80000000u         /* The highest bit. */
#if defined SS_ABI_X86_64
#define SS_O_DIRECT 0x4000           /* Past the cache. */
#elif defined SS_ABI_AARCH64
#define SS_O_DIRECT 0x10000          /* Past the cache. */
#elif defined SS_ABI_RISCV64
#define SS_O_DIRECT 0x4000           /* Past the cache. */
#endif

/* --- Structs --- */

/* An IPv4 address and a port. */
struct ss_sockaddr_in {
  ss_u16 sin_family; /* AF_INET. */
  ss_u16 sin_port; /* Big-endian. Port. */
  ss_u32 sin_addr; /* Big-endian. Address. */
  ss_u8 sin_zero[8];
};
SS_STATIC_ASSERT(sizeof(struct ss_sockaddr_in) == 16, "size of struct ss_sockaddr_in");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_family) == 0, "offset of sockaddr_in.sin_family");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_port) == 2, "offset of sockaddr_in.sin_port");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_addr) == 4, "offset of sockaddr_in.sin_addr");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_zero) == 8, "offset of sockaddr_in.sin_zero");

/* A struct in a struct, and an array of them. */
struct ss_wrapped {
  struct ss_sockaddr_in one;
  struct ss_sockaddr_in two[2]; /* Two more. */
  ss_uptr next; /* Address of the next. */
};
SS_STATIC_ASSERT(sizeof(struct ss_wrapped) == 56, "size of struct ss_wrapped");
SS_STATIC_ASSERT(offsetof(struct ss_wrapped, one) == 0, "offset of wrapped.one");
SS_STATIC_ASSERT(offsetof(struct ss_wrapped, two) == 16, "offset of wrapped.two");
SS_STATIC_ASSERT(offsetof(struct ss_wrapped, next) == 48, "offset of wrapped.next");

/* One event; packed on x86_64 alone. */
#if defined SS_ABI_X86_64
struct ss_epoll_event {
  ss_u32 events; /* What happened. */
  ss_u64 data; /* Returned as given. */
} __attribute__((packed));
SS_STATIC_ASSERT(sizeof(struct ss_epoll_event) == 12, "size of struct ss_epoll_event");
SS_STATIC_ASSERT(offsetof(struct ss_epoll_event, events) == 0, "offset of epoll_event.events");
SS_STATIC_ASSERT(offsetof(struct ss_epoll_event, data) == 4, "offset of epoll_event.data");
#elif defined SS_ABI_AARCH64 || defined SS_ABI_RISCV64
struct ss_epoll_event {
  ss_u32 events; /* What happened. */
  ss_u64 data; /* Returned as given. */
};
SS_STATIC_ASSERT(sizeof(struct ss_epoll_event) == 16, "size of struct ss_epoll_event");
SS_STATIC_ASSERT(offsetof(struct ss_epoll_event, events) == 0, "offset of epoll_event.events");
SS_STATIC_ASSERT(offsetof(struct ss_epoll_event, data) == 8, "offset of epoll_event.data");
#endif

/* Fields that differ in width and order, and one that is not everywhere. */
#if defined SS_ABI_X86_64 || defined SS_ABI_RISCV64
struct ss_status {
  ss_u64 links; /* Names. */
  ss_s32 mode;
  ss_u64 class_; /* Named as C++ names something else. */
};
SS_STATIC_ASSERT(sizeof(struct ss_status) == 24, "size of struct ss_status");
SS_STATIC_ASSERT(offsetof(struct ss_status, links) == 0, "offset of status.links");
SS_STATIC_ASSERT(offsetof(struct ss_status, mode) == 8, "offset of status.mode");
SS_STATIC_ASSERT(offsetof(struct ss_status, class_) == 16, "offset of status.class");
#elif defined SS_ABI_AARCH64
struct ss_status {
  ss_s32 mode;
  ss_u32 links; /* Names. */
};
SS_STATIC_ASSERT(sizeof(struct ss_status) == 8, "size of struct ss_status");
SS_STATIC_ASSERT(offsetof(struct ss_status, mode) == 0, "offset of status.mode");
SS_STATIC_ASSERT(offsetof(struct ss_status, links) == 4, "offset of status.links");
#endif

/* Any address. */
struct ss_sockaddr {
  ss_u16 sa_family; /* Says which kind. */
  ss_u8 sa_data[14];
};
SS_STATIC_ASSERT(sizeof(struct ss_sockaddr) == 16, "size of struct ss_sockaddr");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr, sa_family) == 0, "offset of sockaddr.sa_family");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr, sa_data) == 2, "offset of sockaddr.sa_data");

/* --- Entering the kernel --- */

/*
 * Enter the kernel: the number, up to six arguments, the raw result (-errno on failure). Who defines SS_SYSCALL(nr, a,
 * b, c, d, e, f) before this header enters it in a way of their own.
 */
#if defined SS_SYSCALL
static inline ss_s64 ss_syscall0(ss_s64 nr) {
  return SS_SYSCALL(nr, 0, 0, 0, 0, 0, 0);
}
static inline ss_s64 ss_syscall1(ss_s64 nr, ss_s64 a) {
  return SS_SYSCALL(nr, a, 0, 0, 0, 0, 0);
}
static inline ss_s64 ss_syscall2(ss_s64 nr, ss_s64 a, ss_s64 b) {
  return SS_SYSCALL(nr, a, b, 0, 0, 0, 0);
}
static inline ss_s64 ss_syscall3(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c) {
  return SS_SYSCALL(nr, a, b, c, 0, 0, 0);
}
static inline ss_s64 ss_syscall4(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d) {
  return SS_SYSCALL(nr, a, b, c, d, 0, 0);
}
static inline ss_s64 ss_syscall5(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e) {
  return SS_SYSCALL(nr, a, b, c, d, e, 0);
}
static inline ss_s64 ss_syscall6(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e, ss_s64 f) {
  return SS_SYSCALL(nr, a, b, c, d, e, f);
}
#elif defined __x86_64__
static inline ss_s64 ss_syscall0(ss_s64 nr) {
  register ss_s64 in_rax __asm__("rax") = nr;
  __asm__ volatile("syscall" : "+r"(in_rax) : : "rcx", "r11", "memory");
  return in_rax;
}
static inline ss_s64 ss_syscall1(ss_s64 nr, ss_s64 a) {
  register ss_s64 in_rax __asm__("rax") = nr;
  register ss_s64 in_rdi __asm__("rdi") = a;
  __asm__ volatile("syscall" : "+r"(in_rax) : "r"(in_rdi) : "rcx", "r11", "memory");
  return in_rax;
}
static inline ss_s64 ss_syscall2(ss_s64 nr, ss_s64 a, ss_s64 b) {
  register ss_s64 in_rax __asm__("rax") = nr;
  register ss_s64 in_rdi __asm__("rdi") = a;
  register ss_s64 in_rsi __asm__("rsi") = b;
  __asm__ volatile("syscall" : "+r"(in_rax) : "r"(in_rdi), "r"(in_rsi) : "rcx", "r11", "memory");
  return in_rax;
}
static inline ss_s64 ss_syscall3(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c) {
  register ss_s64 in_rax __asm__("rax") = nr;
  register ss_s64 in_rdi __asm__("rdi") = a;
  register ss_s64 in_rsi __asm__("rsi") = b;
  register ss_s64 in_rdx __asm__("rdx") = c;
  __asm__ volatile("syscall" : "+r"(in_rax) : "r"(in_rdi), "r"(in_rsi), "r"(in_rdx) : "rcx", "r11", "memory");
  return in_rax;
}
static inline ss_s64 ss_syscall4(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d) {
  register ss_s64 in_rax __asm__("rax") = nr;
  register ss_s64 in_rdi __asm__("rdi") = a;
  register ss_s64 in_rsi __asm__("rsi") = b;
  register ss_s64 in_rdx __asm__("rdx") = c;
  register ss_s64 in_r10 __asm__("r10") = d;
  __asm__ volatile("syscall"
                   : "+r"(in_rax)
                   : "r"(in_rdi), "r"(in_rsi), "r"(in_rdx), "r"(in_r10)
                   : "rcx", "r11", "memory");
  return in_rax;
}
static inline ss_s64 ss_syscall5(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e) {
  register ss_s64 in_rax __asm__("rax") = nr;
  register ss_s64 in_rdi __asm__("rdi") = a;
  register ss_s64 in_rsi __asm__("rsi") = b;
  register ss_s64 in_rdx __asm__("rdx") = c;
  register ss_s64 in_r10 __asm__("r10") = d;
  register ss_s64 in_r8 __asm__("r8") = e;
  __asm__ volatile("syscall"
                   : "+r"(in_rax)
                   : "r"(in_rdi), "r"(in_rsi), "r"(in_rdx), "r"(in_r10), "r"(in_r8)
                   : "rcx", "r11", "memory");
  return in_rax;
}
static inline ss_s64 ss_syscall6(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e, ss_s64 f) {
  register ss_s64 in_rax __asm__("rax") = nr;
  register ss_s64 in_rdi __asm__("rdi") = a;
  register ss_s64 in_rsi __asm__("rsi") = b;
  register ss_s64 in_rdx __asm__("rdx") = c;
  register ss_s64 in_r10 __asm__("r10") = d;
  register ss_s64 in_r8 __asm__("r8") = e;
  register ss_s64 in_r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "+r"(in_rax)
                   : "r"(in_rdi), "r"(in_rsi), "r"(in_rdx), "r"(in_r10), "r"(in_r8), "r"(in_r9)
                   : "rcx", "r11", "memory");
  return in_rax;
}
#elif defined __aarch64__
static inline ss_s64 ss_syscall0(ss_s64 nr) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 out __asm__("x0");
  __asm__ volatile("svc #0" : "=r"(out) : "r"(in_x8) : "memory");
  return out;
}
static inline ss_s64 ss_syscall1(ss_s64 nr, ss_s64 a) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 in_x0 __asm__("x0") = a;
  __asm__ volatile("svc #0" : "+r"(in_x0) : "r"(in_x8) : "memory");
  return in_x0;
}
static inline ss_s64 ss_syscall2(ss_s64 nr, ss_s64 a, ss_s64 b) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 in_x0 __asm__("x0") = a;
  register ss_s64 in_x1 __asm__("x1") = b;
  __asm__ volatile("svc #0" : "+r"(in_x0) : "r"(in_x8), "r"(in_x1) : "memory");
  return in_x0;
}
static inline ss_s64 ss_syscall3(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 in_x0 __asm__("x0") = a;
  register ss_s64 in_x1 __asm__("x1") = b;
  register ss_s64 in_x2 __asm__("x2") = c;
  __asm__ volatile("svc #0" : "+r"(in_x0) : "r"(in_x8), "r"(in_x1), "r"(in_x2) : "memory");
  return in_x0;
}
static inline ss_s64 ss_syscall4(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 in_x0 __asm__("x0") = a;
  register ss_s64 in_x1 __asm__("x1") = b;
  register ss_s64 in_x2 __asm__("x2") = c;
  register ss_s64 in_x3 __asm__("x3") = d;
  __asm__ volatile("svc #0" : "+r"(in_x0) : "r"(in_x8), "r"(in_x1), "r"(in_x2), "r"(in_x3) : "memory");
  return in_x0;
}
static inline ss_s64 ss_syscall5(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 in_x0 __asm__("x0") = a;
  register ss_s64 in_x1 __asm__("x1") = b;
  register ss_s64 in_x2 __asm__("x2") = c;
  register ss_s64 in_x3 __asm__("x3") = d;
  register ss_s64 in_x4 __asm__("x4") = e;
  __asm__ volatile("svc #0"
                   : "+r"(in_x0)
                   : "r"(in_x8), "r"(in_x1), "r"(in_x2), "r"(in_x3), "r"(in_x4)
                   : "memory");
  return in_x0;
}
static inline ss_s64 ss_syscall6(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e, ss_s64 f) {
  register ss_s64 in_x8 __asm__("x8") = nr;
  register ss_s64 in_x0 __asm__("x0") = a;
  register ss_s64 in_x1 __asm__("x1") = b;
  register ss_s64 in_x2 __asm__("x2") = c;
  register ss_s64 in_x3 __asm__("x3") = d;
  register ss_s64 in_x4 __asm__("x4") = e;
  register ss_s64 in_x5 __asm__("x5") = f;
  __asm__ volatile("svc #0"
                   : "+r"(in_x0)
                   : "r"(in_x8), "r"(in_x1), "r"(in_x2), "r"(in_x3), "r"(in_x4), "r"(in_x5)
                   : "memory");
  return in_x0;
}
#elif defined __riscv
static inline ss_s64 ss_syscall0(ss_s64 nr) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 out __asm__("a0");
  __asm__ volatile("ecall" : "=r"(out) : "r"(in_a7) : "memory");
  return out;
}
static inline ss_s64 ss_syscall1(ss_s64 nr, ss_s64 a) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 in_a0 __asm__("a0") = a;
  __asm__ volatile("ecall" : "+r"(in_a0) : "r"(in_a7) : "memory");
  return in_a0;
}
static inline ss_s64 ss_syscall2(ss_s64 nr, ss_s64 a, ss_s64 b) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 in_a0 __asm__("a0") = a;
  register ss_s64 in_a1 __asm__("a1") = b;
  __asm__ volatile("ecall" : "+r"(in_a0) : "r"(in_a7), "r"(in_a1) : "memory");
  return in_a0;
}
static inline ss_s64 ss_syscall3(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 in_a0 __asm__("a0") = a;
  register ss_s64 in_a1 __asm__("a1") = b;
  register ss_s64 in_a2 __asm__("a2") = c;
  __asm__ volatile("ecall" : "+r"(in_a0) : "r"(in_a7), "r"(in_a1), "r"(in_a2) : "memory");
  return in_a0;
}
static inline ss_s64 ss_syscall4(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 in_a0 __asm__("a0") = a;
  register ss_s64 in_a1 __asm__("a1") = b;
  register ss_s64 in_a2 __asm__("a2") = c;
  register ss_s64 in_a3 __asm__("a3") = d;
  __asm__ volatile("ecall" : "+r"(in_a0) : "r"(in_a7), "r"(in_a1), "r"(in_a2), "r"(in_a3) : "memory");
  return in_a0;
}
static inline ss_s64 ss_syscall5(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 in_a0 __asm__("a0") = a;
  register ss_s64 in_a1 __asm__("a1") = b;
  register ss_s64 in_a2 __asm__("a2") = c;
  register ss_s64 in_a3 __asm__("a3") = d;
  register ss_s64 in_a4 __asm__("a4") = e;
  __asm__ volatile("ecall"
                   : "+r"(in_a0)
                   : "r"(in_a7), "r"(in_a1), "r"(in_a2), "r"(in_a3), "r"(in_a4)
                   : "memory");
  return in_a0;
}
static inline ss_s64 ss_syscall6(ss_s64 nr, ss_s64 a, ss_s64 b, ss_s64 c, ss_s64 d, ss_s64 e, ss_s64 f) {
  register ss_s64 in_a7 __asm__("a7") = nr;
  register ss_s64 in_a0 __asm__("a0") = a;
  register ss_s64 in_a1 __asm__("a1") = b;
  register ss_s64 in_a2 __asm__("a2") = c;
  register ss_s64 in_a3 __asm__("a3") = d;
  register ss_s64 in_a4 __asm__("a4") = e;
  register ss_s64 in_a5 __asm__("a5") = f;
  __asm__ volatile("ecall"
                   : "+r"(in_a0)
                   : "r"(in_a7), "r"(in_a1), "r"(in_a2), "r"(in_a3), "r"(in_a4), "r"(in_a5)
                   : "memory");
  return in_a0;
}
#else
#error "no way into the kernel is known here: define SS_SYSCALL(nr, a, b, c, d, e, f)"
#endif

/* --- Calls --- */

/*
 * bind: Give a socket a local address.
 * Fails with, in the order of checking: EBADF, EINVAL, EADDRINUSE.
 */
static inline ss_s64 ss_bind(ss_s32 fd, const struct ss_sockaddr *addr, ss_socklen_t addrlen) {
  return ss_syscall3(SS_NR_bind, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)addrlen);
}

/*
 * recvfrom: Receive a datagram.
 * Fails with, in the order of checking: EBADF, EAGAIN, EINTR, or an error that was pending.
 * May wait.
 */
#ifdef SS_NR_recvfrom
static inline ss_s64 ss_recvfrom(ss_s32 fd, void *buf, ss_u64 len, struct ss_sockaddr *addr, ss_socklen_t *addrlen) {
  #if defined SS_ABI_X86_64
  return ss_syscall5(SS_NR_recvfrom, (ss_s64)fd, (ss_s64)(uintptr_t)buf, (ss_s64)len, (ss_s64)(uintptr_t)addr, (ss_s64)(uintptr_t)addrlen);
  #elif defined SS_ABI_AARCH64
  return ss_syscall5(SS_NR_recvfrom, (ss_s64)fd, (ss_s64)(uintptr_t)buf, (ss_s64)len, (ss_s64)(uintptr_t)addrlen, (ss_s64)(uintptr_t)addr);
  #endif
}
#endif

/*
 * epoll_wait: Wait for events.
 * Fails with, in the order of checking: EBADF.
 */
#ifdef SS_NR_epoll_wait
static inline ss_s64 ss_epoll_wait(ss_s32 epfd, struct ss_epoll_event *events, ss_s32 maxevents, ss_s32 timeout) {
  return ss_syscall4(SS_NR_epoll_wait, (ss_s64)epfd, (ss_s64)(uintptr_t)events, (ss_s64)maxevents, (ss_s64)timeout);
}
#endif

/*
 * pipe: Make a pipe.
 * Fails with, in the order of checking: EFAULT.
 */
#ifdef SS_NR_pipe
static inline ss_s64 ss_pipe(ss_s32 pipefd[2]) {
  return ss_syscall1(SS_NR_pipe, (ss_s64)(uintptr_t)pipefd);
}
#endif

/* --- Library functions that are names over calls --- */

/*
 * recv: Receive without asking who sent it.
 * recvfrom with fd, buf, len, NULL, 0.
 */
#ifdef SS_NR_recvfrom
static inline ss_s64 ss_recv(ss_s32 fd, void *buf, ss_u64 len) {
  return ss_recvfrom(fd, buf, len, 0, 0);
}
#endif

#endif /* SS_SOCKSPEC_H */
