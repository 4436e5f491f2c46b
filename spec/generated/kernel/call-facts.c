/* Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit. */

#include "call-facts.h"

const struct call_fact call_facts[] = {
    {SS_NR_accept, "accept", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 2},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
    }},
    {SS_NR_accept4, "accept4", 4, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 2},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_bind, "bind", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_IN, COUNT_VALUE, 1, 2},
        {"addrlen", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_close, "close", 1, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_connect, "connect", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_IN, COUNT_VALUE, 1, 2},
        {"addrlen", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_dup, "dup", 1, {
        {"oldfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #ifdef SS_NR_dup2
    {SS_NR_dup2, "dup2", 2, {
        {"oldfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"newfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #endif
    {SS_NR_dup3, "dup3", 3, {
        {"oldfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"newfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_clock_control, "clock_control", 2, {
        {"operation", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"nanoseconds", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_packets_withhold, "packets_withhold", 1, {
        {"count", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_thread_outcome, "thread_outcome", 3, {
        {"tid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},
        {"size", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_thread_state, "thread_state", 1, {
        {"tid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_fcntl, "fcntl", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"cmd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"arg", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_getpeername, "getpeername", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 2},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
    }},
    {SS_NR_getsockname, "getsockname", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 2},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
    }},
    {SS_NR_getsockopt, "getsockopt", 5, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"level", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"optname", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"optval", ARGUMENT_OUT, COUNT_POINTED, 1, 4},
        {"optlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
    }},
    {SS_NR_listen, "listen", 2, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"backlog", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #ifdef SS_NR_poll
    {SS_NR_poll, "poll", 3, {
        {"fds", ARGUMENT_INOUT, COUNT_VALUE, sizeof(struct ss_pollfd), 1},
        {"nfds", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"timeout", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #endif
    {SS_NR_ppoll, "ppoll", 5, {
        {"fds", ARGUMENT_INOUT, COUNT_VALUE, sizeof(struct ss_pollfd), 1},
        {"nfds", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"tmo_p", ARGUMENT_INOUT, COUNT_ONE, sizeof(struct ss_timespec), 0},
        {"sigmask", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_sigset), 0},
        {"sigsetsize", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_read, "read", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},
        {"count", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_readv, "readv", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"iov", ARGUMENT_IN, COUNT_VALUE, sizeof(struct ss_iovec), 2},
        {"iovcnt", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_recvfrom, "recvfrom", 6, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},
        {"len", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 5},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
    }},
    {SS_NR_recvmsg, "recvmsg", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"msg", ARGUMENT_INOUT, COUNT_ONE, sizeof(struct ss_msghdr), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_sendmsg, "sendmsg", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"msg", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_msghdr), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_sendto, "sendto", 6, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_IN, COUNT_VALUE, 1, 2},
        {"len", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_IN, COUNT_VALUE, 1, 5},
        {"addrlen", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_setsockopt, "setsockopt", 5, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"level", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"optname", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"optval", ARGUMENT_IN, COUNT_VALUE, 1, 4},
        {"optlen", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_shutdown, "shutdown", 2, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"how", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_socket, "socket", 3, {
        {"domain", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"type", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"protocol", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_socketpair, "socketpair", 4, {
        {"domain", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"type", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"protocol", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"sv", ARGUMENT_OUT, COUNT_ONE, 2 * sizeof(ss_s32), 0},
    }},
    #ifdef SS_NR_arch_prctl
    {SS_NR_arch_prctl, "arch_prctl", 2, {
        {"code", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #endif
    {SS_NR_brk, "brk", 1, {
        {"addr", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_clock_gettime, "clock_gettime", 2, {
        {"clock", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"time", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_timespec), 0},
    }},
    {SS_NR_clock_nanosleep, "clock_nanosleep", 4, {
        {"clock", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"time", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_timespec), 0},
        {"remaining", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_timespec), 0},
    }},
    {SS_NR_clone, "clone", 5, {
        #if defined SS_ABI_X86_64
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"stack", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"parent_tid", ARGUMENT_OUT, COUNT_ONE, sizeof(ss_s32), 0},
        {"child_tid", ARGUMENT_OUT, COUNT_ONE, sizeof(ss_s32), 0},
        {"tls", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        #elif defined SS_ABI_AARCH64 || defined SS_ABI_RISCV64
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"stack", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"parent_tid", ARGUMENT_OUT, COUNT_ONE, sizeof(ss_s32), 0},
        {"tls", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"child_tid", ARGUMENT_OUT, COUNT_ONE, sizeof(ss_s32), 0},
        #endif
    }},
    {SS_NR_exit, "exit", 1, {
        {"status", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_exit_group, "exit_group", 1, {
        {"status", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_fstat, "fstat", 2, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_stat), 0},
    }},
    {SS_NR_futex, "futex", 6, {
        {"uaddr", ARGUMENT_IN, COUNT_ONE, sizeof(ss_u32), 0},
        {"op", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"val", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"timeout", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_timespec), 0},
        {"uaddr2", ARGUMENT_IN, COUNT_ONE, sizeof(ss_u32), 0},
        {"val3", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_getegid, "getegid", 0, {{0}}},
    {SS_NR_geteuid, "geteuid", 0, {{0}}},
    {SS_NR_getgid, "getgid", 0, {{0}}},
    {SS_NR_getpid, "getpid", 0, {{0}}},
    {SS_NR_getrandom, "getrandom", 3, {
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 1},
        {"buflen", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_gettid, "gettid", 0, {{0}}},
    {SS_NR_gettimeofday, "gettimeofday", 2, {
        {"time", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_timeval), 0},
        {"zone", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_timezone), 0},
    }},
    {SS_NR_getuid, "getuid", 0, {{0}}},
    {SS_NR_ioctl, "ioctl", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"request", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"arg", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_kill, "kill", 2, {
        {"pid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"sig", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_lseek, "lseek", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"offset", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"whence", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_mmap, "mmap", 6, {
        {"addr", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"length", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"prot", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"offset", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_mprotect, "mprotect", 3, {
        {"addr", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"length", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"prot", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_munmap, "munmap", 2, {
        {"addr", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"length", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_nanosleep, "nanosleep", 2, {
        {"duration", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_timespec), 0},
        {"remaining", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_timespec), 0},
    }},
    {SS_NR_newfstatat, "newfstatat", 4, {
        {"dirfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"path", ARGUMENT_IN, COUNT_TEXT, sizeof(ss_u8), 0},
        {"buf", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_stat), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #ifdef SS_NR_open
    {SS_NR_open, "open", 3, {
        {"path", ARGUMENT_IN, COUNT_TEXT, sizeof(ss_u8), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"mode", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #endif
    {SS_NR_openat, "openat", 4, {
        {"dirfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"path", ARGUMENT_IN, COUNT_TEXT, sizeof(ss_u8), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"mode", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #ifdef SS_NR_pipe
    {SS_NR_pipe, "pipe", 1, {
        {"pipefd", ARGUMENT_OUT, COUNT_ONE, 2 * sizeof(ss_s32), 0},
    }},
    #endif
    {SS_NR_pipe2, "pipe2", 2, {
        {"pipefd", ARGUMENT_OUT, COUNT_ONE, 2 * sizeof(ss_s32), 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_prctl, "prctl", 5, {
        {"option", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"arg2", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"arg3", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"arg4", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"arg5", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_prlimit64, "prlimit64", 4, {
        {"pid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"resource", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"new_limit", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_rlimit64), 0},
        {"old_limit", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_rlimit64), 0},
    }},
    #ifdef SS_NR_readlink
    {SS_NR_readlink, "readlink", 3, {
        {"path", ARGUMENT_IN, COUNT_TEXT, sizeof(ss_u8), 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},
        {"bufsize", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #endif
    {SS_NR_readlinkat, "readlinkat", 4, {
        {"dirfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"path", ARGUMENT_IN, COUNT_TEXT, sizeof(ss_u8), 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 3},
        {"bufsize", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_rseq, "rseq", 4, {
        {"area", ARGUMENT_INOUT, COUNT_ONE, sizeof(struct ss_rseq), 0},
        {"len", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"flags", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"sig", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_rt_sigaction, "rt_sigaction", 4, {
        {"sig", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"act", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_sigaction), 0},
        {"oldact", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_sigaction), 0},
        {"sigsetsize", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_rt_sigprocmask, "rt_sigprocmask", 4, {
        {"how", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"set", ARGUMENT_IN, COUNT_ONE, sizeof(struct ss_sigset), 0},
        {"oldset", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_sigset), 0},
        {"sigsetsize", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_rt_sigreturn, "rt_sigreturn", 0, {{0}}},
    {SS_NR_sched_yield, "sched_yield", 0, {{0}}},
    {SS_NR_set_robust_list, "set_robust_list", 2, {
        {"head", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"len", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_set_tid_address, "set_tid_address", 1, {
        {"tidptr", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_setresuid, "setresuid", 3, {
        {"ruid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"euid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"suid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_tgkill, "tgkill", 3, {
        {"tgid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"tid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"sig", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #ifdef SS_NR_time
    {SS_NR_time, "time", 1, {
        {"seconds", ARGUMENT_OUT, COUNT_ONE, sizeof(ss_s64), 0},
    }},
    #endif
    {SS_NR_tkill, "tkill", 2, {
        {"tid", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"sig", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_uname, "uname", 1, {
        {"buf", ARGUMENT_OUT, COUNT_ONE, sizeof(struct ss_utsname), 0},
    }},
    {SS_NR_write, "write", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_IN, COUNT_VALUE, 1, 2},
        {"count", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    {SS_NR_writev, "writev", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"iov", ARGUMENT_IN, COUNT_VALUE, sizeof(struct ss_iovec), 2},
        {"iovcnt", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
};

const ss_u32 call_fact_count = sizeof(call_facts) / sizeof(call_facts[0]);
