/* Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit. */

#ifndef CALLS_H
#define CALLS_H

#include "sockspec.h"

/* A pointer of the program's, by what the call may do with the memory behind it. Looking there means to copy. */
struct user_in {
    ss_u64 at;
};
struct user_out {
    ss_u64 at;
};
struct user_inout {
    ss_u64 at;
};

/* fd accept(s32 fd, struct sockaddr *addr, socklen_t *addrlen): Take a connection from a listener. */
struct accept_args {
    ss_s32 fd;
    struct user_out addr;
    struct user_inout addrlen;
};
ss_s64 sys_accept(const struct accept_args *args);

/*
 * fd accept4(s32 fd, struct sockaddr *addr, socklen_t *addrlen, s32 flags): Take a connection from a listener, with
 * flags.
 */
struct accept4_args {
    ss_s32 fd;
    struct user_out addr;
    struct user_inout addrlen;
    ss_s32 flags;
};
ss_s64 sys_accept4(const struct accept4_args *args);

/* s32 bind(s32 fd, const struct sockaddr *addr, socklen_t addrlen): Give a socket a local address. */
struct bind_args {
    ss_s32 fd;
    struct user_in addr;
    ss_s32 addrlen;
};
ss_s64 sys_bind(const struct bind_args *args);

/* s32 close(s32 fd): Close a descriptor. */
struct close_args {
    ss_s32 fd;
};
ss_s64 sys_close(const struct close_args *args);

/* s32 connect(s32 fd, const struct sockaddr *addr, socklen_t addrlen): Connect a socket to a peer. */
struct connect_args {
    ss_s32 fd;
    struct user_in addr;
    ss_s32 addrlen;
};
ss_s64 sys_connect(const struct connect_args *args);

/* fd dup(s32 oldfd): Make a second descriptor for an open file. */
struct dup_args {
    ss_s32 oldfd;
};
ss_s64 sys_dup(const struct dup_args *args);

/* fd dup2(s32 oldfd, s32 newfd): Make a certain descriptor stand for an open file. */
struct dup2_args {
    ss_s32 oldfd;
    ss_s32 newfd;
};
ss_s64 sys_dup2(const struct dup2_args *args);

/* fd dup3(s32 oldfd, s32 newfd, s32 flags): Make a certain descriptor stand for an open file, with flags. */
struct dup3_args {
    ss_s32 oldfd;
    ss_s32 newfd;
    ss_s32 flags;
};
ss_s64 sys_dup3(const struct dup3_args *args);

/* s32 clock_control(s32 operation, u64 nanoseconds): Stop the clock, or move it. */
struct clock_control_args {
    ss_s32 operation;
    ss_u64 nanoseconds;
};
ss_s64 sys_clock_control(const struct clock_control_args *args);

/* s32 packets_withhold(u32 count): Make memory for packets short. */
struct packets_withhold_args {
    ss_u32 count;
};
ss_s64 sys_packets_withhold(const struct packets_withhold_args *args);

/* ssize_t thread_outcome(pid_t tid, void *buf, size_t size): How a thread's last call ended. */
struct thread_outcome_args {
    ss_s32 tid;
    struct user_out buf;
    ss_u64 size;
};
ss_s64 sys_thread_outcome(const struct thread_outcome_args *args);

/* s32 thread_state(pid_t tid): Whether a thread waits inside a call. */
struct thread_state_args {
    ss_s32 tid;
};
ss_s64 sys_thread_state(const struct thread_state_args *args);

/* s32 fcntl(s32 fd, s32 cmd, s64 arg): Copy a descriptor, or read and set its flags. */
struct fcntl_args {
    ss_s32 fd;
    ss_s32 cmd;
    ss_s64 arg;
};
ss_s64 sys_fcntl(const struct fcntl_args *args);

/* s32 getpeername(s32 fd, struct sockaddr *addr, socklen_t *addrlen): Report the address of a socket's peer. */
struct getpeername_args {
    ss_s32 fd;
    struct user_out addr;
    struct user_inout addrlen;
};
ss_s64 sys_getpeername(const struct getpeername_args *args);

/* s32 getsockname(s32 fd, struct sockaddr *addr, socklen_t *addrlen): Report the local address of a socket. */
struct getsockname_args {
    ss_s32 fd;
    struct user_out addr;
    struct user_inout addrlen;
};
ss_s64 sys_getsockname(const struct getsockname_args *args);

/* s32 getsockopt(s32 fd, s32 level, s32 optname, void *optval, socklen_t *optlen): Read a socket option. */
struct getsockopt_args {
    ss_s32 fd;
    ss_s32 level;
    ss_s32 optname;
    struct user_out optval;
    struct user_inout optlen;
};
ss_s64 sys_getsockopt(const struct getsockopt_args *args);

/* s32 listen(s32 fd, s32 backlog): Let a socket take connections. */
struct listen_args {
    ss_s32 fd;
    ss_s32 backlog;
};
ss_s64 sys_listen(const struct listen_args *args);

/* s32 poll(struct pollfd *fds, nfds_t nfds, s32 timeout): Wait until one of several descriptors is ready. */
struct poll_args {
    struct user_inout fds;
    ss_u64 nfds;
    ss_s32 timeout;
};
ss_s64 sys_poll(const struct poll_args *args);

/*
 * s32 ppoll(struct pollfd *fds, nfds_t nfds, struct timespec *tmo_p, const struct sigset *sigmask, size_t sigsetsize):
 * Wait for descriptors, with a signal mask for that time.
 */
struct ppoll_args {
    struct user_inout fds;
    ss_u64 nfds;
    struct user_inout tmo_p;
    struct user_in sigmask;
    ss_u64 sigsetsize;
};
ss_s64 sys_ppoll(const struct ppoll_args *args);

/* s32 read(s32 fd, void *buf, size_t count): Read from a descriptor. */
struct read_args {
    ss_s32 fd;
    struct user_out buf;
    ss_u64 count;
};
ss_s64 sys_read(const struct read_args *args);

/* s32 readv(s32 fd, const struct iovec *iov, s32 iovcnt): Read from a descriptor into several buffers. */
struct readv_args {
    ss_s32 fd;
    struct user_in iov;
    ss_s32 iovcnt;
};
ss_s64 sys_readv(const struct readv_args *args);

/*
 * s32 recvfrom(s32 fd, void *buf, size_t len, s32 flags, struct sockaddr *addr, socklen_t *addrlen): Receive a message.
 */
struct recvfrom_args {
    ss_s32 fd;
    struct user_out buf;
    ss_u64 len;
    ss_s32 flags;
    struct user_out addr;
    struct user_inout addrlen;
};
ss_s64 sys_recvfrom(const struct recvfrom_args *args);

/* s32 recvmsg(s32 fd, struct msghdr *msg, s32 flags): Receive a message into several buffers. */
struct recvmsg_args {
    ss_s32 fd;
    struct user_inout msg;
    ss_s32 flags;
};
ss_s64 sys_recvmsg(const struct recvmsg_args *args);

/* s32 sendmsg(s32 fd, const struct msghdr *msg, s32 flags): Send a message out of several buffers. */
struct sendmsg_args {
    ss_s32 fd;
    struct user_in msg;
    ss_s32 flags;
};
ss_s64 sys_sendmsg(const struct sendmsg_args *args);

/*
 * s32 sendto(s32 fd, const void *buf, size_t len, s32 flags, const struct sockaddr *addr, socklen_t addrlen): Send a
 * message.
 */
struct sendto_args {
    ss_s32 fd;
    struct user_in buf;
    ss_u64 len;
    ss_s32 flags;
    struct user_in addr;
    ss_s32 addrlen;
};
ss_s64 sys_sendto(const struct sendto_args *args);

/* s32 setsockopt(s32 fd, s32 level, s32 optname, const void *optval, socklen_t optlen): Set a socket option. */
struct setsockopt_args {
    ss_s32 fd;
    ss_s32 level;
    ss_s32 optname;
    struct user_in optval;
    ss_s32 optlen;
};
ss_s64 sys_setsockopt(const struct setsockopt_args *args);

/* s32 shutdown(s32 fd, s32 how): End one or both directions of a socket. */
struct shutdown_args {
    ss_s32 fd;
    ss_s32 how;
};
ss_s64 sys_shutdown(const struct shutdown_args *args);

/* fd socket(s32 domain, s32 type, s32 protocol): Create a socket. */
struct socket_args {
    ss_s32 domain;
    ss_s32 type;
    ss_s32 protocol;
};
ss_s64 sys_socket(const struct socket_args *args);

/* s32 socketpair(s32 domain, s32 type, s32 protocol, s32 sv[2]): Create two connected sockets. */
struct socketpair_args {
    ss_s32 domain;
    ss_s32 type;
    ss_s32 protocol;
    struct user_out sv;
};
ss_s64 sys_socketpair(const struct socketpair_args *args);

/* s32 arch_prctl(s32 code, uptr addr): Set or read the thread pointer. */
struct arch_prctl_args {
    ss_s32 code;
    ss_uptr addr;
};
ss_s64 sys_arch_prctl(const struct arch_prctl_args *args);

/* uptr brk(uptr addr): Move the end of the data segment. */
struct brk_args {
    ss_uptr addr;
};
ss_s64 sys_brk(const struct brk_args *args);

/* s32 clock_gettime(s32 clock, struct timespec *time): Read a clock. */
struct clock_gettime_args {
    ss_s32 clock;
    struct user_out time;
};
ss_s64 sys_clock_gettime(const struct clock_gettime_args *args);

/*
 * s32 clock_nanosleep(s32 clock, s32 flags, const struct timespec *time, struct timespec *remaining): Sleep by a clock,
 * for a time or until a time.
 */
struct clock_nanosleep_args {
    ss_s32 clock;
    ss_s32 flags;
    struct user_in time;
    struct user_out remaining;
};
ss_s64 sys_clock_nanosleep(const struct clock_nanosleep_args *args);

/* pid_t clone(u64 flags, uptr stack, s32 *parent_tid, s32 *child_tid, uptr tls): Start a thread. */
struct clone_args {
    ss_u64 flags;
    ss_uptr stack;
    struct user_out parent_tid;
    struct user_out child_tid;
    ss_uptr tls;
};
ss_s64 sys_clone(const struct clone_args *args);

/* s32 exit(s32 status): End the calling thread. */
struct exit_args {
    ss_s32 status;
};
ss_s64 sys_exit(const struct exit_args *args);

/* s32 exit_group(s32 status): End the process with all its threads. */
struct exit_group_args {
    ss_s32 status;
};
ss_s64 sys_exit_group(const struct exit_group_args *args);

/* s32 fstat(s32 fd, struct stat *buf): What is known of an open file. */
struct fstat_args {
    ss_s32 fd;
    struct user_out buf;
};
ss_s64 sys_fstat(const struct fstat_args *args);

/*
 * s32 futex(const u32 *uaddr, s32 op, u32 val, const struct timespec *timeout, const u32 *uaddr2, u32 val3): Sleep
 * until a word in memory changes, or wake sleepers.
 */
struct futex_args {
    struct user_in uaddr;
    ss_s32 op;
    ss_u32 val;
    struct user_in timeout;
    struct user_in uaddr2;
    ss_u32 val3;
};
ss_s64 sys_futex(const struct futex_args *args);

/* gid_t getegid(void): Effective group. */
struct getegid_args; /* it has none: its handler is given NULL */
ss_s64 sys_getegid(const struct getegid_args *args);

/* uid_t geteuid(void): Effective user. */
struct geteuid_args; /* it has none: its handler is given NULL */
ss_s64 sys_geteuid(const struct geteuid_args *args);

/* gid_t getgid(void): Real group. */
struct getgid_args; /* it has none: its handler is given NULL */
ss_s64 sys_getgid(const struct getgid_args *args);

/* pid_t getpid(void): Number of the process. */
struct getpid_args; /* it has none: its handler is given NULL */
ss_s64 sys_getpid(const struct getpid_args *args);

/* ssize_t getrandom(void *buf, size_t buflen, u32 flags): Get random bytes. */
struct getrandom_args {
    struct user_out buf;
    ss_u64 buflen;
    ss_u32 flags;
};
ss_s64 sys_getrandom(const struct getrandom_args *args);

/* pid_t gettid(void): Number of the thread. */
struct gettid_args; /* it has none: its handler is given NULL */
ss_s64 sys_gettid(const struct gettid_args *args);

/* s32 gettimeofday(struct timeval *time, struct timezone *zone): Read the time since 1970 in microseconds. */
struct gettimeofday_args {
    struct user_out time;
    struct user_out zone;
};
ss_s64 sys_gettimeofday(const struct gettimeofday_args *args);

/* uid_t getuid(void): Real user. */
struct getuid_args; /* it has none: its handler is given NULL */
ss_s64 sys_getuid(const struct getuid_args *args);

/* s32 ioctl(s32 fd, u32 request, uptr arg): Whatever only some descriptors can do. */
struct ioctl_args {
    ss_s32 fd;
    ss_u32 request;
    ss_uptr arg;
};
ss_s64 sys_ioctl(const struct ioctl_args *args);

/* s32 kill(pid_t pid, s32 sig): Send a signal to a process. */
struct kill_args {
    ss_s32 pid;
    ss_s32 sig;
};
ss_s64 sys_kill(const struct kill_args *args);

/* off_t lseek(s32 fd, off_t offset, s32 whence): Move the position in a file. */
struct lseek_args {
    ss_s32 fd;
    ss_s64 offset;
    ss_s32 whence;
};
ss_s64 sys_lseek(const struct lseek_args *args);

/* uptr mmap(uptr addr, size_t length, s32 prot, s32 flags, s32 fd, off_t offset): Map memory. */
struct mmap_args {
    ss_uptr addr;
    ss_u64 length;
    ss_s32 prot;
    ss_s32 flags;
    ss_s32 fd;
    ss_s64 offset;
};
ss_s64 sys_mmap(const struct mmap_args *args);

/* s32 mprotect(uptr addr, size_t length, s32 prot): Change what may be done with mapped memory. */
struct mprotect_args {
    ss_uptr addr;
    ss_u64 length;
    ss_s32 prot;
};
ss_s64 sys_mprotect(const struct mprotect_args *args);

/* s32 munmap(uptr addr, size_t length): Give mapped memory back. */
struct munmap_args {
    ss_uptr addr;
    ss_u64 length;
};
ss_s64 sys_munmap(const struct munmap_args *args);

/* s32 nanosleep(const struct timespec *duration, struct timespec *remaining): Sleep for a time. */
struct nanosleep_args {
    struct user_in duration;
    struct user_out remaining;
};
ss_s64 sys_nanosleep(const struct nanosleep_args *args);

/* s32 newfstatat(s32 dirfd, const u8 *path, struct stat *buf, s32 flags): What is known of a file. */
struct newfstatat_args {
    ss_s32 dirfd;
    struct user_in path;
    struct user_out buf;
    ss_s32 flags;
};
ss_s64 sys_newfstatat(const struct newfstatat_args *args);

/* fd open(const u8 *path, s32 flags, u32 mode): Open a file by its path from the working directory. */
struct open_args {
    struct user_in path;
    ss_s32 flags;
    ss_u32 mode;
};
ss_s64 sys_open(const struct open_args *args);

/* fd openat(s32 dirfd, const u8 *path, s32 flags, u32 mode): Open a file. */
struct openat_args {
    ss_s32 dirfd;
    struct user_in path;
    ss_s32 flags;
    ss_u32 mode;
};
ss_s64 sys_openat(const struct openat_args *args);

/* s32 pipe(s32 pipefd[2]): Make a pipe. */
struct pipe_args {
    struct user_out pipefd;
};
ss_s64 sys_pipe(const struct pipe_args *args);

/* s32 pipe2(s32 pipefd[2], s32 flags): Make a pipe. */
struct pipe2_args {
    struct user_out pipefd;
    ss_s32 flags;
};
ss_s64 sys_pipe2(const struct pipe2_args *args);

/* s32 prctl(s32 option, u64 arg2, u64 arg3, u64 arg4, u64 arg5): Settings of a thread. */
struct prctl_args {
    ss_s32 option;
    ss_u64 arg2;
    ss_u64 arg3;
    ss_u64 arg4;
    ss_u64 arg5;
};
ss_s64 sys_prctl(const struct prctl_args *args);

/*
 * s32 prlimit64(pid_t pid, s32 resource, const struct rlimit64 *new_limit, struct rlimit64 *old_limit): Read or set the
 * limit of a resource.
 */
struct prlimit64_args {
    ss_s32 pid;
    ss_s32 resource;
    struct user_in new_limit;
    struct user_out old_limit;
};
ss_s64 sys_prlimit64(const struct prlimit64_args *args);

/* s32 readlink(const u8 *path, void *buf, s32 bufsize): Read where a symbolic link leads. */
struct readlink_args {
    struct user_in path;
    struct user_out buf;
    ss_s32 bufsize;
};
ss_s64 sys_readlink(const struct readlink_args *args);

/*
 * s32 readlinkat(s32 dirfd, const u8 *path, void *buf, s32 bufsize): Read where a symbolic link leads, from a
 * directory.
 */
struct readlinkat_args {
    ss_s32 dirfd;
    struct user_in path;
    struct user_out buf;
    ss_s32 bufsize;
};
ss_s64 sys_readlinkat(const struct readlinkat_args *args);

/* s32 rseq(struct rseq *area, u32 len, s32 flags, u32 sig): Register the thread for restartable sequences. */
struct rseq_args {
    struct user_inout area;
    ss_u32 len;
    ss_s32 flags;
    ss_u32 sig;
};
ss_s64 sys_rseq(const struct rseq_args *args);

/*
 * s32 rt_sigaction(s32 sig, const struct sigaction *act, struct sigaction *oldact, size_t sigsetsize): Say what a
 * signal does.
 */
struct rt_sigaction_args {
    ss_s32 sig;
    struct user_in act;
    struct user_out oldact;
    ss_u64 sigsetsize;
};
ss_s64 sys_rt_sigaction(const struct rt_sigaction_args *args);

/*
 * s32 rt_sigprocmask(s32 how, const struct sigset *set, struct sigset *oldset, size_t sigsetsize): Block or unblock
 * signals in the calling thread.
 */
struct rt_sigprocmask_args {
    ss_s32 how;
    struct user_in set;
    struct user_out oldset;
    ss_u64 sigsetsize;
};
ss_s64 sys_rt_sigprocmask(const struct rt_sigprocmask_args *args);

/* s64 rt_sigreturn(void): Go back from a signal handler. */
struct rt_sigreturn_args; /* it has none: its handler is given NULL */
ss_s64 sys_rt_sigreturn(const struct rt_sigreturn_args *args);

/* s32 sched_yield(void): Let other threads run. */
struct sched_yield_args; /* it has none: its handler is given NULL */
ss_s64 sys_sched_yield(const struct sched_yield_args *args);

/* s32 set_robust_list(uptr head, size_t len): Say where the thread's list of held locks is. */
struct set_robust_list_args {
    ss_uptr head;
    ss_u64 len;
};
ss_s64 sys_set_robust_list(const struct set_robust_list_args *args);

/* pid_t set_tid_address(uptr tidptr): Say where to store 0 when the thread ends. */
struct set_tid_address_args {
    ss_uptr tidptr;
};
ss_s64 sys_set_tid_address(const struct set_tid_address_args *args);

/* s32 setresuid(uid_t ruid, uid_t euid, uid_t suid): Set the real, the effective and the saved user. */
struct setresuid_args {
    ss_u32 ruid;
    ss_u32 euid;
    ss_u32 suid;
};
ss_s64 sys_setresuid(const struct setresuid_args *args);

/* s32 tgkill(pid_t tgid, pid_t tid, s32 sig): Send a signal to a thread. */
struct tgkill_args {
    ss_s32 tgid;
    ss_s32 tid;
    ss_s32 sig;
};
ss_s64 sys_tgkill(const struct tgkill_args *args);

/* s64 time(s64 *seconds): Read the seconds since 1970. */
struct time_args {
    struct user_out seconds;
};
ss_s64 sys_time(const struct time_args *args);

/* s32 tkill(pid_t tid, s32 sig): Send a signal to a thread by its number alone. */
struct tkill_args {
    ss_s32 tid;
    ss_s32 sig;
};
ss_s64 sys_tkill(const struct tkill_args *args);

/* s32 uname(struct utsname *buf): Names of the system. */
struct uname_args {
    struct user_out buf;
};
ss_s64 sys_uname(const struct uname_args *args);

/* s32 write(s32 fd, const void *buf, size_t count): Write to a descriptor. */
struct write_args {
    ss_s32 fd;
    struct user_in buf;
    ss_u64 count;
};
ss_s64 sys_write(const struct write_args *args);

/* s32 writev(s32 fd, const struct iovec *iov, s32 iovcnt): Write to a descriptor out of several buffers. */
struct writev_args {
    ss_s32 fd;
    struct user_in iov;
    ss_s32 iovcnt;
};
ss_s64 sys_writev(const struct writev_args *args);

/*
 * Decodes the arguments of a call and hands them to its handler; its result is that of the handler, or -ENOSYS where
 * there is no call with that number.
 */
ss_s64 call_dispatch(ss_u64 number, const ss_u64 arguments[6]);

#endif
