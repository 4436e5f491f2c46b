/* Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit. */

#include "calls.h"

ss_s64 call_dispatch(ss_u64 number, const ss_u64 arguments[6])
{
    switch (number) {
    case SS_NR_accept: {
        const struct accept_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = {arguments[2]},
        };
        return sys_accept(&args);
    }
    case SS_NR_accept4: {
        const struct accept4_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = {arguments[2]},
            .flags = (ss_s32)arguments[3],
        };
        return sys_accept4(&args);
    }
    case SS_NR_bind: {
        const struct bind_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = (ss_s32)arguments[2],
        };
        return sys_bind(&args);
    }
    case SS_NR_close: {
        const struct close_args args = {
            .fd = (ss_s32)arguments[0],
        };
        return sys_close(&args);
    }
    case SS_NR_connect: {
        const struct connect_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = (ss_s32)arguments[2],
        };
        return sys_connect(&args);
    }
    case SS_NR_dup: {
        const struct dup_args args = {
            .oldfd = (ss_s32)arguments[0],
        };
        return sys_dup(&args);
    }
    #ifdef SS_NR_dup2
    case SS_NR_dup2: {
        const struct dup2_args args = {
            .oldfd = (ss_s32)arguments[0],
            .newfd = (ss_s32)arguments[1],
        };
        return sys_dup2(&args);
    }
    #endif
    case SS_NR_dup3: {
        const struct dup3_args args = {
            .oldfd = (ss_s32)arguments[0],
            .newfd = (ss_s32)arguments[1],
            .flags = (ss_s32)arguments[2],
        };
        return sys_dup3(&args);
    }
    case SS_NR_clock_control: {
        const struct clock_control_args args = {
            .operation = (ss_s32)arguments[0],
            .nanoseconds = (ss_u64)arguments[1],
        };
        return sys_clock_control(&args);
    }
    case SS_NR_packets_withhold: {
        const struct packets_withhold_args args = {
            .count = (ss_u32)arguments[0],
        };
        return sys_packets_withhold(&args);
    }
    case SS_NR_thread_outcome: {
        const struct thread_outcome_args args = {
            .tid = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .size = (ss_u64)arguments[2],
        };
        return sys_thread_outcome(&args);
    }
    case SS_NR_thread_state: {
        const struct thread_state_args args = {
            .tid = (ss_s32)arguments[0],
        };
        return sys_thread_state(&args);
    }
    case SS_NR_fcntl: {
        const struct fcntl_args args = {
            .fd = (ss_s32)arguments[0],
            .cmd = (ss_s32)arguments[1],
            .arg = (ss_s64)arguments[2],
        };
        return sys_fcntl(&args);
    }
    case SS_NR_getpeername: {
        const struct getpeername_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = {arguments[2]},
        };
        return sys_getpeername(&args);
    }
    case SS_NR_getsockname: {
        const struct getsockname_args args = {
            .fd = (ss_s32)arguments[0],
            .addr = {arguments[1]},
            .addrlen = {arguments[2]},
        };
        return sys_getsockname(&args);
    }
    case SS_NR_getsockopt: {
        const struct getsockopt_args args = {
            .fd = (ss_s32)arguments[0],
            .level = (ss_s32)arguments[1],
            .optname = (ss_s32)arguments[2],
            .optval = {arguments[3]},
            .optlen = {arguments[4]},
        };
        return sys_getsockopt(&args);
    }
    case SS_NR_listen: {
        const struct listen_args args = {
            .fd = (ss_s32)arguments[0],
            .backlog = (ss_s32)arguments[1],
        };
        return sys_listen(&args);
    }
    #ifdef SS_NR_poll
    case SS_NR_poll: {
        const struct poll_args args = {
            .fds = {arguments[0]},
            .nfds = (ss_u64)arguments[1],
            .timeout = (ss_s32)arguments[2],
        };
        return sys_poll(&args);
    }
    #endif
    case SS_NR_ppoll: {
        const struct ppoll_args args = {
            .fds = {arguments[0]},
            .nfds = (ss_u64)arguments[1],
            .tmo_p = {arguments[2]},
            .sigmask = {arguments[3]},
            .sigsetsize = (ss_u64)arguments[4],
        };
        return sys_ppoll(&args);
    }
    case SS_NR_read: {
        const struct read_args args = {
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .count = (ss_u64)arguments[2],
        };
        return sys_read(&args);
    }
    case SS_NR_readv: {
        const struct readv_args args = {
            .fd = (ss_s32)arguments[0],
            .iov = {arguments[1]},
            .iovcnt = (ss_s32)arguments[2],
        };
        return sys_readv(&args);
    }
    case SS_NR_recvfrom: {
        const struct recvfrom_args args = {
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .len = (ss_u64)arguments[2],
            .flags = (ss_s32)arguments[3],
            .addr = {arguments[4]},
            .addrlen = {arguments[5]},
        };
        return sys_recvfrom(&args);
    }
    case SS_NR_recvmsg: {
        const struct recvmsg_args args = {
            .fd = (ss_s32)arguments[0],
            .msg = {arguments[1]},
            .flags = (ss_s32)arguments[2],
        };
        return sys_recvmsg(&args);
    }
    case SS_NR_sendmsg: {
        const struct sendmsg_args args = {
            .fd = (ss_s32)arguments[0],
            .msg = {arguments[1]},
            .flags = (ss_s32)arguments[2],
        };
        return sys_sendmsg(&args);
    }
    case SS_NR_sendto: {
        const struct sendto_args args = {
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .len = (ss_u64)arguments[2],
            .flags = (ss_s32)arguments[3],
            .addr = {arguments[4]},
            .addrlen = (ss_s32)arguments[5],
        };
        return sys_sendto(&args);
    }
    case SS_NR_setsockopt: {
        const struct setsockopt_args args = {
            .fd = (ss_s32)arguments[0],
            .level = (ss_s32)arguments[1],
            .optname = (ss_s32)arguments[2],
            .optval = {arguments[3]},
            .optlen = (ss_s32)arguments[4],
        };
        return sys_setsockopt(&args);
    }
    case SS_NR_shutdown: {
        const struct shutdown_args args = {
            .fd = (ss_s32)arguments[0],
            .how = (ss_s32)arguments[1],
        };
        return sys_shutdown(&args);
    }
    case SS_NR_socket: {
        const struct socket_args args = {
            .domain = (ss_s32)arguments[0],
            .type = (ss_s32)arguments[1],
            .protocol = (ss_s32)arguments[2],
        };
        return sys_socket(&args);
    }
    case SS_NR_socketpair: {
        const struct socketpair_args args = {
            .domain = (ss_s32)arguments[0],
            .type = (ss_s32)arguments[1],
            .protocol = (ss_s32)arguments[2],
            .sv = {arguments[3]},
        };
        return sys_socketpair(&args);
    }
    #ifdef SS_NR_arch_prctl
    case SS_NR_arch_prctl: {
        const struct arch_prctl_args args = {
            .code = (ss_s32)arguments[0],
            .addr = (ss_uptr)arguments[1],
        };
        return sys_arch_prctl(&args);
    }
    #endif
    case SS_NR_brk: {
        const struct brk_args args = {
            .addr = (ss_uptr)arguments[0],
        };
        return sys_brk(&args);
    }
    case SS_NR_clock_gettime: {
        const struct clock_gettime_args args = {
            .clock = (ss_s32)arguments[0],
            .time = {arguments[1]},
        };
        return sys_clock_gettime(&args);
    }
    case SS_NR_clock_nanosleep: {
        const struct clock_nanosleep_args args = {
            .clock = (ss_s32)arguments[0],
            .flags = (ss_s32)arguments[1],
            .time = {arguments[2]},
            .remaining = {arguments[3]},
        };
        return sys_clock_nanosleep(&args);
    }
    case SS_NR_clone: {
        const struct clone_args args = {
            #if defined SS_ABI_X86_64
            .flags = (ss_u64)arguments[0],
            .stack = (ss_uptr)arguments[1],
            .parent_tid = {arguments[2]},
            .child_tid = {arguments[3]},
            .tls = (ss_uptr)arguments[4],
            #elif defined SS_ABI_AARCH64 || defined SS_ABI_RISCV64
            .flags = (ss_u64)arguments[0],
            .stack = (ss_uptr)arguments[1],
            .parent_tid = {arguments[2]},
            .tls = (ss_uptr)arguments[3],
            .child_tid = {arguments[4]},
            #endif
        };
        return sys_clone(&args);
    }
    case SS_NR_exit: {
        const struct exit_args args = {
            .status = (ss_s32)arguments[0],
        };
        return sys_exit(&args);
    }
    case SS_NR_exit_group: {
        const struct exit_group_args args = {
            .status = (ss_s32)arguments[0],
        };
        return sys_exit_group(&args);
    }
    case SS_NR_fstat: {
        const struct fstat_args args = {
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
        };
        return sys_fstat(&args);
    }
    case SS_NR_futex: {
        const struct futex_args args = {
            .uaddr = {arguments[0]},
            .op = (ss_s32)arguments[1],
            .val = (ss_u32)arguments[2],
            .timeout = {arguments[3]},
            .uaddr2 = {arguments[4]},
            .val3 = (ss_u32)arguments[5],
        };
        return sys_futex(&args);
    }
    case SS_NR_getegid:
        return sys_getegid(NULL);
    case SS_NR_geteuid:
        return sys_geteuid(NULL);
    case SS_NR_getgid:
        return sys_getgid(NULL);
    case SS_NR_getpid:
        return sys_getpid(NULL);
    case SS_NR_getrandom: {
        const struct getrandom_args args = {
            .buf = {arguments[0]},
            .buflen = (ss_u64)arguments[1],
            .flags = (ss_u32)arguments[2],
        };
        return sys_getrandom(&args);
    }
    case SS_NR_gettid:
        return sys_gettid(NULL);
    case SS_NR_gettimeofday: {
        const struct gettimeofday_args args = {
            .time = {arguments[0]},
            .zone = {arguments[1]},
        };
        return sys_gettimeofday(&args);
    }
    case SS_NR_getuid:
        return sys_getuid(NULL);
    case SS_NR_ioctl: {
        const struct ioctl_args args = {
            .fd = (ss_s32)arguments[0],
            .request = (ss_u32)arguments[1],
            .arg = (ss_uptr)arguments[2],
        };
        return sys_ioctl(&args);
    }
    case SS_NR_kill: {
        const struct kill_args args = {
            .pid = (ss_s32)arguments[0],
            .sig = (ss_s32)arguments[1],
        };
        return sys_kill(&args);
    }
    case SS_NR_lseek: {
        const struct lseek_args args = {
            .fd = (ss_s32)arguments[0],
            .offset = (ss_s64)arguments[1],
            .whence = (ss_s32)arguments[2],
        };
        return sys_lseek(&args);
    }
    case SS_NR_mmap: {
        const struct mmap_args args = {
            .addr = (ss_uptr)arguments[0],
            .length = (ss_u64)arguments[1],
            .prot = (ss_s32)arguments[2],
            .flags = (ss_s32)arguments[3],
            .fd = (ss_s32)arguments[4],
            .offset = (ss_s64)arguments[5],
        };
        return sys_mmap(&args);
    }
    case SS_NR_mprotect: {
        const struct mprotect_args args = {
            .addr = (ss_uptr)arguments[0],
            .length = (ss_u64)arguments[1],
            .prot = (ss_s32)arguments[2],
        };
        return sys_mprotect(&args);
    }
    case SS_NR_munmap: {
        const struct munmap_args args = {
            .addr = (ss_uptr)arguments[0],
            .length = (ss_u64)arguments[1],
        };
        return sys_munmap(&args);
    }
    case SS_NR_nanosleep: {
        const struct nanosleep_args args = {
            .duration = {arguments[0]},
            .remaining = {arguments[1]},
        };
        return sys_nanosleep(&args);
    }
    case SS_NR_newfstatat: {
        const struct newfstatat_args args = {
            .dirfd = (ss_s32)arguments[0],
            .path = {arguments[1]},
            .buf = {arguments[2]},
            .flags = (ss_s32)arguments[3],
        };
        return sys_newfstatat(&args);
    }
    #ifdef SS_NR_open
    case SS_NR_open: {
        const struct open_args args = {
            .path = {arguments[0]},
            .flags = (ss_s32)arguments[1],
            .mode = (ss_u32)arguments[2],
        };
        return sys_open(&args);
    }
    #endif
    case SS_NR_openat: {
        const struct openat_args args = {
            .dirfd = (ss_s32)arguments[0],
            .path = {arguments[1]},
            .flags = (ss_s32)arguments[2],
            .mode = (ss_u32)arguments[3],
        };
        return sys_openat(&args);
    }
    #ifdef SS_NR_pipe
    case SS_NR_pipe: {
        const struct pipe_args args = {
            .pipefd = {arguments[0]},
        };
        return sys_pipe(&args);
    }
    #endif
    case SS_NR_pipe2: {
        const struct pipe2_args args = {
            .pipefd = {arguments[0]},
            .flags = (ss_s32)arguments[1],
        };
        return sys_pipe2(&args);
    }
    case SS_NR_prctl: {
        const struct prctl_args args = {
            .option = (ss_s32)arguments[0],
            .arg2 = (ss_u64)arguments[1],
            .arg3 = (ss_u64)arguments[2],
            .arg4 = (ss_u64)arguments[3],
            .arg5 = (ss_u64)arguments[4],
        };
        return sys_prctl(&args);
    }
    case SS_NR_prlimit64: {
        const struct prlimit64_args args = {
            .pid = (ss_s32)arguments[0],
            .resource = (ss_s32)arguments[1],
            .new_limit = {arguments[2]},
            .old_limit = {arguments[3]},
        };
        return sys_prlimit64(&args);
    }
    #ifdef SS_NR_readlink
    case SS_NR_readlink: {
        const struct readlink_args args = {
            .path = {arguments[0]},
            .buf = {arguments[1]},
            .bufsize = (ss_s32)arguments[2],
        };
        return sys_readlink(&args);
    }
    #endif
    case SS_NR_readlinkat: {
        const struct readlinkat_args args = {
            .dirfd = (ss_s32)arguments[0],
            .path = {arguments[1]},
            .buf = {arguments[2]},
            .bufsize = (ss_s32)arguments[3],
        };
        return sys_readlinkat(&args);
    }
    case SS_NR_rseq: {
        const struct rseq_args args = {
            .area = {arguments[0]},
            .len = (ss_u32)arguments[1],
            .flags = (ss_s32)arguments[2],
            .sig = (ss_u32)arguments[3],
        };
        return sys_rseq(&args);
    }
    case SS_NR_rt_sigaction: {
        const struct rt_sigaction_args args = {
            .sig = (ss_s32)arguments[0],
            .act = {arguments[1]},
            .oldact = {arguments[2]},
            .sigsetsize = (ss_u64)arguments[3],
        };
        return sys_rt_sigaction(&args);
    }
    case SS_NR_rt_sigprocmask: {
        const struct rt_sigprocmask_args args = {
            .how = (ss_s32)arguments[0],
            .set = {arguments[1]},
            .oldset = {arguments[2]},
            .sigsetsize = (ss_u64)arguments[3],
        };
        return sys_rt_sigprocmask(&args);
    }
    case SS_NR_rt_sigreturn:
        return sys_rt_sigreturn(NULL);
    case SS_NR_sched_yield:
        return sys_sched_yield(NULL);
    case SS_NR_set_robust_list: {
        const struct set_robust_list_args args = {
            .head = (ss_uptr)arguments[0],
            .len = (ss_u64)arguments[1],
        };
        return sys_set_robust_list(&args);
    }
    case SS_NR_set_tid_address: {
        const struct set_tid_address_args args = {
            .tidptr = (ss_uptr)arguments[0],
        };
        return sys_set_tid_address(&args);
    }
    case SS_NR_setresuid: {
        const struct setresuid_args args = {
            .ruid = (ss_u32)arguments[0],
            .euid = (ss_u32)arguments[1],
            .suid = (ss_u32)arguments[2],
        };
        return sys_setresuid(&args);
    }
    case SS_NR_tgkill: {
        const struct tgkill_args args = {
            .tgid = (ss_s32)arguments[0],
            .tid = (ss_s32)arguments[1],
            .sig = (ss_s32)arguments[2],
        };
        return sys_tgkill(&args);
    }
    #ifdef SS_NR_time
    case SS_NR_time: {
        const struct time_args args = {
            .seconds = {arguments[0]},
        };
        return sys_time(&args);
    }
    #endif
    case SS_NR_tkill: {
        const struct tkill_args args = {
            .tid = (ss_s32)arguments[0],
            .sig = (ss_s32)arguments[1],
        };
        return sys_tkill(&args);
    }
    case SS_NR_uname: {
        const struct uname_args args = {
            .buf = {arguments[0]},
        };
        return sys_uname(&args);
    }
    case SS_NR_write: {
        const struct write_args args = {
            .fd = (ss_s32)arguments[0],
            .buf = {arguments[1]},
            .count = (ss_u64)arguments[2],
        };
        return sys_write(&args);
    }
    case SS_NR_writev: {
        const struct writev_args args = {
            .fd = (ss_s32)arguments[0],
            .iov = {arguments[1]},
            .iovcnt = (ss_s32)arguments[2],
        };
        return sys_writev(&args);
    }
    default:
        return -SS_ENOSYS;
    }
}
