/* Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit. */

#ifndef SS_SOCKSPEC_H
#define SS_SOCKSPEC_H

#include <stddef.h>
#include <stdint.h>

#define SS_SPEC_NAME "sockspec"
#define SS_SPEC_VERSION "0.1.0"
#define SS_PROFILES "inspection,socket-basic,substrate,tcp-basic,udp-basic"
/* Of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI. */
#define SS_ABI_HASH 0x2d8677e2d35bd3b7ull
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

/*
 * Length of a socket address or an option. The kernel takes it as a signed 32-bit number: a value with the top bit set
 * is a negative length.
 */
typedef ss_u32 ss_socklen_t;

/* Size of an object in bytes. */
typedef ss_u64 ss_size_t;

/* Number of bytes moved. */
typedef ss_s64 ss_ssize_t;

/* Position in a file. */
typedef ss_s64 ss_off_t;

/* Number of a process or of a thread. */
typedef ss_s32 ss_pid_t;

/* Number of a user. */
typedef ss_u32 ss_uid_t;

/* Number of a group. */
typedef ss_u32 ss_gid_t;

/* Number of entries given to poll. */
typedef ss_u64 ss_nfds_t;

/* Address family as it stands in a socket address. */
typedef ss_u16 ss_sa_family_t;

/* Port, most significant byte first. */
typedef ss_u16 ss_in_port_t;

/* --- System call numbers --- */

#define SS_NR_clock_control 1042
#define SS_NR_packets_withhold 1043
#define SS_NR_thread_outcome 1041
#define SS_NR_thread_state 1040
#if defined SS_ABI_X86_64
#define SS_NR_accept 43
#define SS_NR_accept4 288
#define SS_NR_bind 49
#define SS_NR_close 3
#define SS_NR_connect 42
#define SS_NR_dup 32
#define SS_NR_dup2 33
#define SS_NR_dup3 292
#define SS_NR_fcntl 72
#define SS_NR_getpeername 52
#define SS_NR_getsockname 51
#define SS_NR_getsockopt 55
#define SS_NR_listen 50
#define SS_NR_poll 7
#define SS_NR_ppoll 271
#define SS_NR_read 0
#define SS_NR_readv 19
#define SS_NR_recvfrom 45
#define SS_NR_recvmsg 47
#define SS_NR_sendmsg 46
#define SS_NR_sendto 44
#define SS_NR_setsockopt 54
#define SS_NR_shutdown 48
#define SS_NR_socket 41
#define SS_NR_socketpair 53
#define SS_NR_arch_prctl 158
#define SS_NR_brk 12
#define SS_NR_clock_gettime 228
#define SS_NR_clock_nanosleep 230
#define SS_NR_clone 56
#define SS_NR_exit 60
#define SS_NR_exit_group 231
#define SS_NR_fstat 5
#define SS_NR_futex 202
#define SS_NR_getegid 108
#define SS_NR_geteuid 107
#define SS_NR_getgid 104
#define SS_NR_getpid 39
#define SS_NR_getrandom 318
#define SS_NR_gettid 186
#define SS_NR_gettimeofday 96
#define SS_NR_getuid 102
#define SS_NR_ioctl 16
#define SS_NR_kill 62
#define SS_NR_lseek 8
#define SS_NR_mmap 9
#define SS_NR_mprotect 10
#define SS_NR_munmap 11
#define SS_NR_nanosleep 35
#define SS_NR_newfstatat 262
#define SS_NR_open 2
#define SS_NR_openat 257
#define SS_NR_pipe 22
#define SS_NR_pipe2 293
#define SS_NR_prctl 157
#define SS_NR_prlimit64 302
#define SS_NR_readlink 89
#define SS_NR_readlinkat 267
#define SS_NR_rseq 334
#define SS_NR_rt_sigaction 13
#define SS_NR_rt_sigprocmask 14
#define SS_NR_rt_sigreturn 15
#define SS_NR_sched_yield 24
#define SS_NR_set_robust_list 273
#define SS_NR_set_tid_address 218
#define SS_NR_setresuid 117
#define SS_NR_tgkill 234
#define SS_NR_time 201
#define SS_NR_tkill 200
#define SS_NR_uname 63
#define SS_NR_write 1
#define SS_NR_writev 20
#elif defined SS_ABI_AARCH64
#define SS_NR_accept 202
#define SS_NR_accept4 242
#define SS_NR_bind 200
#define SS_NR_close 57
#define SS_NR_connect 203
#define SS_NR_dup 23
#define SS_NR_dup3 24
#define SS_NR_fcntl 25
#define SS_NR_getpeername 205
#define SS_NR_getsockname 204
#define SS_NR_getsockopt 209
#define SS_NR_listen 201
#define SS_NR_ppoll 73
#define SS_NR_read 63
#define SS_NR_readv 65
#define SS_NR_recvfrom 207
#define SS_NR_recvmsg 212
#define SS_NR_sendmsg 211
#define SS_NR_sendto 206
#define SS_NR_setsockopt 208
#define SS_NR_shutdown 210
#define SS_NR_socket 198
#define SS_NR_socketpair 199
#define SS_NR_brk 214
#define SS_NR_clock_gettime 113
#define SS_NR_clock_nanosleep 115
#define SS_NR_clone 220
#define SS_NR_exit 93
#define SS_NR_exit_group 94
#define SS_NR_fstat 80
#define SS_NR_futex 98
#define SS_NR_getegid 177
#define SS_NR_geteuid 175
#define SS_NR_getgid 176
#define SS_NR_getpid 172
#define SS_NR_getrandom 278
#define SS_NR_gettid 178
#define SS_NR_gettimeofday 169
#define SS_NR_getuid 174
#define SS_NR_ioctl 29
#define SS_NR_kill 129
#define SS_NR_lseek 62
#define SS_NR_mmap 222
#define SS_NR_mprotect 226
#define SS_NR_munmap 215
#define SS_NR_nanosleep 101
#define SS_NR_newfstatat 79
#define SS_NR_openat 56
#define SS_NR_pipe2 59
#define SS_NR_prctl 167
#define SS_NR_prlimit64 261
#define SS_NR_readlinkat 78
#define SS_NR_rseq 293
#define SS_NR_rt_sigaction 134
#define SS_NR_rt_sigprocmask 135
#define SS_NR_rt_sigreturn 139
#define SS_NR_sched_yield 124
#define SS_NR_set_robust_list 99
#define SS_NR_set_tid_address 96
#define SS_NR_setresuid 147
#define SS_NR_tgkill 131
#define SS_NR_tkill 130
#define SS_NR_uname 160
#define SS_NR_write 64
#define SS_NR_writev 66
#elif defined SS_ABI_RISCV64
#define SS_NR_accept 202
#define SS_NR_accept4 242
#define SS_NR_bind 200
#define SS_NR_close 57
#define SS_NR_connect 203
#define SS_NR_dup 23
#define SS_NR_dup3 24
#define SS_NR_fcntl 25
#define SS_NR_getpeername 205
#define SS_NR_getsockname 204
#define SS_NR_getsockopt 209
#define SS_NR_listen 201
#define SS_NR_ppoll 73
#define SS_NR_read 63
#define SS_NR_readv 65
#define SS_NR_recvfrom 207
#define SS_NR_recvmsg 212
#define SS_NR_sendmsg 211
#define SS_NR_sendto 206
#define SS_NR_setsockopt 208
#define SS_NR_shutdown 210
#define SS_NR_socket 198
#define SS_NR_socketpair 199
#define SS_NR_brk 214
#define SS_NR_clock_gettime 113
#define SS_NR_clock_nanosleep 115
#define SS_NR_clone 220
#define SS_NR_exit 93
#define SS_NR_exit_group 94
#define SS_NR_fstat 80
#define SS_NR_futex 98
#define SS_NR_getegid 177
#define SS_NR_geteuid 175
#define SS_NR_getgid 176
#define SS_NR_getpid 172
#define SS_NR_getrandom 278
#define SS_NR_gettid 178
#define SS_NR_gettimeofday 169
#define SS_NR_getuid 174
#define SS_NR_ioctl 29
#define SS_NR_kill 129
#define SS_NR_lseek 62
#define SS_NR_mmap 222
#define SS_NR_mprotect 226
#define SS_NR_munmap 215
#define SS_NR_nanosleep 101
#define SS_NR_newfstatat 79
#define SS_NR_openat 56
#define SS_NR_pipe2 59
#define SS_NR_prctl 167
#define SS_NR_prlimit64 261
#define SS_NR_readlinkat 78
#define SS_NR_rseq 293
#define SS_NR_rt_sigaction 134
#define SS_NR_rt_sigprocmask 135
#define SS_NR_rt_sigreturn 139
#define SS_NR_sched_yield 124
#define SS_NR_set_robust_list 99
#define SS_NR_set_tid_address 96
#define SS_NR_setresuid 147
#define SS_NR_tgkill 131
#define SS_NR_tkill 130
#define SS_NR_uname 160
#define SS_NR_write 64
#define SS_NR_writev 66
#endif

/* --- Errnos: a result of -EBADF is a failure with EBADF --- */

#define SS_EPERM 1                   /* The caller lacks the right to do this. */
#define SS_ENOENT 2                  /* Nothing has this name. */
#define SS_ESRCH 3                   /* No such process or thread. */
#define SS_EINTR 4                   /* A signal handler ran before the call was done. */
#define SS_EIO 5                     /* A device failed. */
#define SS_ENXIO 6                   /* No such device or position. */
#define SS_E2BIG 7                   /* Too many arguments. */
#define SS_ENOEXEC 8                 /* The file is not a program that can be run. */
#define SS_EBADF 9                   /* The descriptor is not open or not open for this. */
#define SS_ECHILD 10                 /* There is no child process to wait for. */
#define SS_EAGAIN 11                 /* The call would have to wait and may not. EWOULDBLOCK is the same number. */
#define SS_ENOMEM 12                 /* Memory is short. */
#define SS_EACCES 13                 /* Access is denied. */
#define SS_EFAULT 14                 /* A pointer leads to memory that cannot be read or written. */
#define SS_ENOTBLK 15                /* A block device is needed. */
#define SS_EBUSY 16                  /* The thing is in use. */
#define SS_EEXIST 17                 /* It exists already. */
#define SS_EXDEV 18                  /* The two names lie on different file systems. */
#define SS_ENODEV 19                 /* No such device or the device cannot do this. */
#define SS_ENOTDIR 20                /* A part of the path is no directory. */
#define SS_EISDIR 21                 /* It is a directory. */
#define SS_EINVAL 22                 /* An argument is out of range or does not fit the state. */
#define SS_ENFILE 23                 /* The whole system has too many open files. */
#define SS_EMFILE 24                 /* The process has no free descriptor. */
#define SS_ENOTTY 25                 /* The descriptor does not know this ioctl request. */
#define SS_ETXTBSY 26                /* The program file is being run. */
#define SS_EFBIG 27                  /* The file would become too large. */
#define SS_ENOSPC 28                 /* The device is full. */
#define SS_ESPIPE 29                 /* The descriptor has no position. */
#define SS_EROFS 30                  /* The file system is read-only. */
#define SS_EMLINK 31                 /* Too many links. */
#define SS_EPIPE 32                  /* Nobody can read what is written here. */
#define SS_EDOM 33                   /* A number is outside the domain. */
#define SS_ERANGE 34                 /* A result does not fit. */
#define SS_EDEADLK 35                /* Waiting would never end. */
#define SS_ENAMETOOLONG 36           /* A name is too long. */
#define SS_ENOLCK 37                 /* No lock is free. */
#define SS_ENOSYS 38                 /* The system has no such call. */
#define SS_ENOTEMPTY 39              /* The directory is not empty. */
#define SS_ELOOP 40                  /* Too many symbolic links on the path. */
#define SS_ENOMSG 42                 /* No message of this type. */
#define SS_EIDRM 43                  /* The identifier was removed. */
#define SS_ENOSTR 60                 /* The device is no stream. */
#define SS_ENODATA 61                /* No data is there. */
#define SS_ETIME 62                  /* A timer ran out. */
#define SS_ENOSR 63                  /* Stream resources are used up. */
#define SS_EREMOTE 66                /* The object is remote. */
#define SS_ENOLINK 67                /* The link is cut. */
#define SS_ECOMM 70                  /* Sending failed. */
#define SS_EPROTO 71                 /* The protocol was broken. */
#define SS_EBADMSG 74                /* The message is damaged. */
#define SS_EOVERFLOW 75              /* The value is too large for its type. */
#define SS_ENOTUNIQ 76               /* The name is not unique on the network. */
#define SS_EBADFD 77                 /* The descriptor is in a bad state. */
#define SS_EILSEQ 84                 /* The byte sequence is not valid. */
#define SS_ERESTART 85               /* The call should be made again. Never seen by a program. */
#define SS_EUSERS 87                 /* Too many users. */
#define SS_ENOTSOCK 88               /* The descriptor is no socket. */
#define SS_EDESTADDRREQ 89           /* There is no destination. */
#define SS_EMSGSIZE 90               /* The message is too long. */
#define SS_EPROTOTYPE 91             /* The protocol does not fit the socket's type. */
#define SS_ENOPROTOOPT 92            /* The option is unknown at this level. */
#define SS_EPROTONOSUPPORT 93        /* The protocol is not supported. */
#define SS_ESOCKTNOSUPPORT 94        /* The socket type is not supported in this family. */
#define SS_EOPNOTSUPP 95             /* The socket cannot do this. ENOTSUP is the same number. */
#define SS_EPFNOSUPPORT 96           /* The protocol family is not supported. */
#define SS_EAFNOSUPPORT 97           /* The address family is not supported here. */
#define SS_EADDRINUSE 98             /* The address is in use. */
#define SS_EADDRNOTAVAIL 99          /* The address cannot be used here. */
#define SS_ENETDOWN 100              /* The network is down. */
#define SS_ENETUNREACH 101           /* No route leads there. */
#define SS_ENETRESET 102             /* The network dropped the connection. */
#define SS_ECONNABORTED 103          /* The connection was dropped on this side. */
#define SS_ECONNRESET 104            /* The peer reset the connection. */
#define SS_ENOBUFS 105               /* Buffers are short. */
#define SS_EISCONN 106               /* The socket is connected. */
#define SS_ENOTCONN 107              /* The socket is not connected. */
#define SS_ESHUTDOWN 108             /* The socket was shut down. */
#define SS_ETOOMANYREFS 109          /* Too many references. */
#define SS_ETIMEDOUT 110             /* The time limit passed. */
#define SS_ECONNREFUSED 111          /* Nobody listens at the destination. */
#define SS_EHOSTDOWN 112             /* The host is down. */
#define SS_EHOSTUNREACH 113          /* The host cannot be reached. */
#define SS_EALREADY 114              /* It is already under way. */
#define SS_EINPROGRESS 115           /* It has begun and goes on. */
#define SS_ESTALE 116                /* The file handle is stale. */
#define SS_EREMOTEIO 121             /* A remote device failed. */
#define SS_EDQUOT 122                /* The quota is used up. */
#define SS_ECANCELED 125             /* The operation was cancelled. */
#define SS_EOWNERDEAD 130            /* The owner of the lock died. */
#define SS_ENOTRECOVERABLE 131       /* The lock's state cannot be restored. */
#define SS_ERFKILL 132               /* A switch has turned the radio off. */
#define SS_EHWPOISON 133             /* The memory page is broken. */

/* --- Constants --- */

/*
 * address_family: What kind of address a socket uses. Only AF_INET can be opened; the others are here because calls
 * must tell them apart.
 */
#define SS_AF_UNSPEC 0               /* No family. In connect it dissolves the connection. */
#define SS_AF_UNIX 1                 /* Sockets within one machine. */
#define SS_AF_INET 2                 /* IPv4. */
#define SS_AF_AX25 3                 /* Amateur radio. */
#define SS_AF_INET6 10               /* IPv6. */
#define SS_AF_NETLINK 16             /* Linux's own channel to routing and interfaces. */
#define SS_AF_PACKET 17              /* Frames of a link. */
#define SS_AF_MAX 46                 /* One more than the last family. What lies outside 0..AF_MAX-1 is refused by range. */

/* arch_prctl_code: Operations of arch_prctl. x86_64 only. */
#if defined SS_ABI_X86_64
#define SS_ARCH_SET_GS 4097          /* Set the base of gs. */
#define SS_ARCH_SET_FS 4098          /* Set the base of fs, the thread pointer. */
#define SS_ARCH_GET_FS 4099          /* Store the base of fs. */
#define SS_ARCH_GET_GS 4100          /* Store the base of gs. */
#elif defined SS_ABI_AARCH64
#elif defined SS_ABI_RISCV64
#endif

/* at_directory: Values that stand in the place of a directory descriptor. */
#define SS_AT_FDCWD (-100)           /* The working directory. */

/* at_flags: Flags of calls that take a directory and a path. */
#define SS_AT_SYMLINK_NOFOLLOW 0x100 /* Take a symbolic link itself. */
#define SS_AT_SYMLINK_FOLLOW 0x400   /* Follow a symbolic link. */
#define SS_AT_NO_AUTOMOUNT 0x800     /* Ignored. */
#define SS_AT_EMPTY_PATH 0x1000      /* An empty path means the descriptor itself. */

/* auxv_type: Entries of the auxiliary vector that a program finds on its stack when it starts. */
#define SS_AT_NULL 0                 /* End of the vector. */
#define SS_AT_PHDR 3                 /* Address of the program headers. */
#define SS_AT_PHENT 4                /* Bytes of one program header. */
#define SS_AT_PHNUM 5                /* Number of program headers. */
#define SS_AT_PAGESZ 6               /* Bytes of a page. */
#define SS_AT_BASE 7                 /* Address of the interpreter, 0 for a static program. */
#define SS_AT_FLAGS 8                /* Always 0. */
#define SS_AT_ENTRY 9                /* Address where the program starts. */
#define SS_AT_UID 11                 /* Real user. */
#define SS_AT_EUID 12                /* Effective user. */
#define SS_AT_GID 13                 /* Real group. */
#define SS_AT_EGID 14                /* Effective group. */
#define SS_AT_PLATFORM 15            /* Name of the machine. */
#define SS_AT_HWCAP 16               /* What the processor can do. */
#define SS_AT_CLKTCK 17              /* Ticks in a second that times() counts. */
#define SS_AT_SECURE 23              /* 1 if the program runs with rights of another user. */
#define SS_AT_RANDOM 25              /* Address of 16 random bytes. */
#define SS_AT_HWCAP2 26              /* What else the processor can do. */
#define SS_AT_EXECFN 31              /* Address of the program's path. */
#define SS_AT_SYSINFO_EHDR 33        /* Address of the code that the kernel lends. */
#define SS_AT_MINSIGSTKSZ 51         /* Smallest stack for a signal handler. */

/* clock_id: Clocks. */
#define SS_CLOCK_REALTIME 0          /* Time since 1970. It can be set. */
#define SS_CLOCK_MONOTONIC 1         /* Time since some start. It never goes back. */
#define SS_CLOCK_PROCESS_CPUTIME_ID 2 /* Processor time of the process. */
#define SS_CLOCK_THREAD_CPUTIME_ID 3 /* Processor time of the thread. */
#define SS_CLOCK_MONOTONIC_RAW 4     /* CLOCK_MONOTONIC without correction of its rate. */
#define SS_CLOCK_REALTIME_COARSE 5   /* CLOCK_REALTIME, quicker to read and less exact. */
#define SS_CLOCK_MONOTONIC_COARSE 6  /* CLOCK_MONOTONIC, quicker to read and less exact. */
#define SS_CLOCK_BOOTTIME 7          /* CLOCK_MONOTONIC with the time spent asleep. */

/* clock_operation: What clock_control does. */
#define SS_CLOCK_CONTROL_REAL 0      /* The clock runs by itself. */
#define SS_CLOCK_CONTROL_MANUAL 1    /* The clock stands still. */
#define SS_CLOCK_CONTROL_ADVANCE 2   /* A manual clock moves forward. */

/* clone_flags: What a new task shares with the caller. The low 8 bits are the signal sent to the parent at the end. */
#define SS_CLONE_VM 0x100            /* The same memory. */
#define SS_CLONE_FS 0x200            /* The same root, working directory and umask. */
#define SS_CLONE_FILES 0x400         /* The same descriptors. */
#define SS_CLONE_SIGHAND 0x800       /* The same signal handlers. Needs CLONE_VM. */
#define SS_CLONE_VFORK 0x4000        /* The parent waits until the child execs or ends. */
#define SS_CLONE_THREAD 0x10000      /* A thread of the caller's process. Needs CLONE_SIGHAND. */
#define SS_CLONE_SYSVSEM 0x40000     /* The same undo values of System V semaphores. */
#define SS_CLONE_SETTLS 0x80000      /* The argument tls becomes the new thread pointer. */
#define SS_CLONE_PARENT_SETTID 0x100000 /* Store the new number at parent_tid. */
#define SS_CLONE_CHILD_CLEARTID 0x200000 /* At the end of the thread, store 0 at child_tid and wake a futex there. */
#define SS_CLONE_DETACHED 0x400000   /* Ignored. */
#define SS_CLONE_CHILD_SETTID 0x1000000 /* Store the new number at child_tid. */

/* descriptor_flags: Flags of one descriptor. Descriptors of the same open file have their own. */
#define SS_FD_CLOEXEC 0x1            /* Close the descriptor on exec. */

/* fcntl_command: What fcntl does. */
#define SS_F_DUPFD 0                 /* Copy the descriptor to the lowest free number that is at least the argument. */
#define SS_F_GETFD 1                 /* Read the descriptor flags. */
#define SS_F_SETFD 2                 /* Set the descriptor flags. */
#define SS_F_GETFL 3                 /* Read the access mode and the status flags. */
#define SS_F_SETFL 4                 /* Set the status flags. */
#define SS_F_GETLK 5                 /* Look for a lock. */
#define SS_F_SETLK 6                 /* Set or drop a lock. */
#define SS_F_SETLKW 7                /* Set or drop a lock, waiting for it. */
#define SS_F_SETOWN 8                /* Set who gets SIGIO and SIGURG. */
#define SS_F_GETOWN 9                /* Read who gets SIGIO and SIGURG. */
#define SS_F_DUPFD_CLOEXEC 1030      /* As F_DUPFD, and the copy is closed on exec. */

/* file_type: File type in st_mode, under S_IFMT. */
#define SS_S_IFMT 61440              /* Mask of the file type. */
#define SS_S_IFIFO 4096              /* Pipe. */
#define SS_S_IFCHR 8192              /* Character device. */
#define SS_S_IFDIR 16384             /* Directory. */
#define SS_S_IFBLK 24576             /* Block device. */
#define SS_S_IFREG 32768             /* Regular file. */
#define SS_S_IFLNK 40960             /* Symbolic link. */
#define SS_S_IFSOCK 49152            /* Socket. */

/* futex_bitset: Sets of bits for FUTEX_WAIT_BITSET and FUTEX_WAKE_BITSET. */
#define SS_FUTEX_BITSET_MATCH_ANY 0xffffffffu /* Every bit. */

/* futex_flags: Flags added to a futex operation. */
#define SS_FUTEX_PRIVATE_FLAG 0x80   /* The word is used by one process only. */
#define SS_FUTEX_CLOCK_REALTIME 0x100 /* The time limit is read by CLOCK_REALTIME, not by CLOCK_MONOTONIC. */

/* futex_op: What futex does. Flags are added to it. */
#define SS_FUTEX_WAIT 0              /* Sleep while the word holds val. */
#define SS_FUTEX_WAKE 1              /* Wake up to val sleepers. */
#define SS_FUTEX_REQUEUE 3           /* Wake up to val sleepers, move up to val2 others to uaddr2. */
#define SS_FUTEX_CMP_REQUEUE 4       /* As FUTEX_REQUEUE, if the word holds val3. */
#define SS_FUTEX_WAKE_OP 5           /* Change the second word and wake at both. */
#define SS_FUTEX_LOCK_PI 6           /* Take a lock with priority inheritance. */
#define SS_FUTEX_UNLOCK_PI 7         /* Give up a lock with priority inheritance. */
#define SS_FUTEX_TRYLOCK_PI 8        /* Try to take a lock with priority inheritance. */
#define SS_FUTEX_WAIT_BITSET 9       /* As FUTEX_WAIT, with a set of bits and an absolute time limit. */
#define SS_FUTEX_WAKE_BITSET 10      /* As FUTEX_WAKE, for sleepers whose bits meet val3. */

/* getrandom_flags: Flags of getrandom. */
#define SS_GRND_NONBLOCK 0x1         /* Do not wait until the generator is ready. */
#define SS_GRND_RANDOM 0x2           /* Without effect since Linux 5.6. */
#define SS_GRND_INSECURE 0x4         /* Give bytes even if the generator is not ready. */

/* ioctl_request: Requests of ioctl that are specified. */
#define SS_TCGETS 21505              /* Read the modes of a terminal. */
#define SS_TIOCGWINSZ 21523          /* Read the size of a terminal window. */
#define SS_FIONREAD 21531            /* How many bytes can be read? */
#define SS_FIONBIO 21537             /* Set or clear O_NONBLOCK. */
#define SS_FIONCLEX 21584            /* Clear FD_CLOEXEC. */
#define SS_FIOCLEX 21585             /* Set FD_CLOEXEC. */
#define SS_SIOCGIFNAME 35088         /* Name of the interface with this index. */
#define SS_SIOCGIFINDEX 35123        /* Index of the interface with this name. */

/* ip_protocol: Protocols on top of IPv4. */
#define SS_IPPROTO_IP 0              /* As an argument: the usual protocol of the socket type. */
#define SS_IPPROTO_ICMP 1            /* Control messages. */
#define SS_IPPROTO_IGMP 2            /* Group membership. */
#define SS_IPPROTO_TCP 6             /* TCP. */
#define SS_IPPROTO_UDP 17            /* UDP. */
#define SS_IPPROTO_RAW 255           /* The caller writes the IP header. */
#define SS_IPPROTO_MPTCP 262         /* TCP over several paths. The largest protocol number. */

/*
 * ipv4_address: IPv4 addresses with a meaning of their own. As numbers; in memory the most significant byte comes
 * first.
 */
#define SS_INADDR_ANY 0              /* 0.0.0.0: bound to, every local address. */
#define SS_INADDR_LOOPBACK 2130706433 /* 127.0.0.1: this machine. */
#define SS_INADDR_BROADCAST 4294967295u /* 255.255.255.255: everyone on the link. */

/* mmap_flags: How memory is mapped. MAP_SHARED and MAP_PRIVATE exclude each other. */
#define SS_MAP_SHARED 0x1            /* Others see the changes. */
#define SS_MAP_PRIVATE 0x2           /* Changes stay with the caller. */
#define SS_MAP_FIXED 0x10            /* At this address exactly, in place of what is there. */
#define SS_MAP_ANONYMOUS 0x20        /* Memory of zeros and no file. */
#define SS_MAP_GROWSDOWN 0x100       /* A stack. */
#define SS_MAP_DENYWRITE 0x800       /* Ignored. */
#define SS_MAP_LOCKED 0x2000         /* Keep the pages in memory. */
#define SS_MAP_NORESERVE 0x4000      /* Reserve no swap space. */
#define SS_MAP_POPULATE 0x8000       /* Bring the pages in now. */
#define SS_MAP_STACK 0x20000         /* A hint, ignored: this is a stack. */
#define SS_MAP_FIXED_NOREPLACE 0x100000 /* At this address exactly, or fail if something is there. */

/* mmap_prot: What may be done with mapped memory. */
#define SS_PROT_NONE 0x0             /* Nothing. */
#define SS_PROT_READ 0x1             /* Read. */
#define SS_PROT_WRITE 0x2            /* Write. */
#define SS_PROT_EXEC 0x4             /* Run code. */
#define SS_PROT_GROWSDOWN 0x1000000  /* mprotect: down to the start of a mapping that grows down. */
#define SS_PROT_GROWSUP 0x2000000    /* mprotect: up to the end of a mapping that grows up. */

/* msg_flags: Flags of the send and receive calls. Unknown ones are ignored. */
#define SS_MSG_OOB 0x1               /* Urgent data. */
#define SS_MSG_PEEK 0x2              /* Look at the data and leave it in the queue. */
#define SS_MSG_DONTROUTE 0x4         /* Use no gateway. */
#define SS_MSG_CTRUNC 0x8            /* In a result: control data did not fit. */
/* In a result: the datagram did not fit. As an argument: report the datagram's full length. */
#define SS_MSG_TRUNC 0x20
#define SS_MSG_DONTWAIT 0x40         /* Do not wait in this call. */
#define SS_MSG_EOR 0x80              /* End of a record. */
#define SS_MSG_WAITALL 0x100         /* Wait until the whole buffer is filled. */
#define SS_MSG_CONFIRM 0x800         /* The caller knows that the neighbour is alive. */
#define SS_MSG_ERRQUEUE 0x2000       /* Receive from the error queue. */
#define SS_MSG_NOSIGNAL 0x4000       /* EPIPE comes without SIGPIPE. */
#define SS_MSG_MORE 0x8000           /* More data follows. */
#define SS_MSG_ZEROCOPY 0x4000000    /* Send without copying. */
#define SS_MSG_FASTOPEN 0x20000000   /* Send data with the first TCP segment. */
#define SS_MSG_CMSG_CLOEXEC 0x40000000 /* Received descriptors are closed on exec. */

/* name_limits: Lengths of names. */
#define SS_IFNAMSIZ 16               /* Bytes of an interface's name, with the NUL. */
#define SS_NAME_MAX 255              /* Bytes of one name in a path, without the NUL. */
#define SS_PATH_MAX 4096             /* Bytes of a path, with the NUL. */

/* open_access_mode: Mask for the part of the open flags that says read or write. */
#define SS_O_ACCMODE 0x3             /* O_RDONLY, O_WRONLY and O_RDWR lie under this mask. */

/* open_flags: Flags of openat and pipe2; the file status flags among them are what fcntl reads and sets. */
#define SS_O_RDONLY 0x0              /* Read only. */
#define SS_O_WRONLY 0x1              /* Write only. */
#define SS_O_RDWR 0x2                /* Read and write. */
#define SS_O_CREAT 0x40              /* Create the file if it is missing. */
#define SS_O_EXCL 0x80               /* With O_CREAT: fail if it exists. */
#define SS_O_NOCTTY 0x100            /* Do not take a terminal as controlling terminal. */
#define SS_O_TRUNC 0x200             /* Empty the file. */
#define SS_O_APPEND 0x400            /* Write at the end. */
#define SS_O_NONBLOCK 0x800          /* Calls do not wait. */
#define SS_O_DSYNC 0x1000            /* A write returns when the data is stored. */
#define SS_O_ASYNC 0x2000            /* Send SIGIO when input or output is possible. In headers FASYNC. */
#define SS_O_NOATIME 0x40000         /* Leave the time of access alone. */
#define SS_O_CLOEXEC 0x80000         /* The descriptor is closed on exec. */
#define SS_O_PATH 0x200000           /* The descriptor only names the file. */
#if defined SS_ABI_X86_64
#define SS_O_DIRECT 0x4000           /* Bypass the cache; on a pipe: packets. */
#define SS_O_LARGEFILE 0x8000        /* Always in force on 64-bit machines. */
#define SS_O_DIRECTORY 0x10000       /* Fail if it is no directory. */
#define SS_O_NOFOLLOW 0x20000        /* Fail if it is a symbolic link. */
#define SS_O_TMPFILE 0x410000        /* Make a file without a name; O_DIRECTORY is in it. */
#elif defined SS_ABI_AARCH64
#define SS_O_DIRECT 0x10000          /* Bypass the cache; on a pipe: packets. */
#define SS_O_LARGEFILE 0x20000       /* Always in force on 64-bit machines. */
#define SS_O_DIRECTORY 0x4000        /* Fail if it is no directory. */
#define SS_O_NOFOLLOW 0x8000         /* Fail if it is a symbolic link. */
#define SS_O_TMPFILE 0x404000        /* Make a file without a name; O_DIRECTORY is in it. */
#elif defined SS_ABI_RISCV64
#define SS_O_DIRECT 0x4000           /* Bypass the cache; on a pipe: packets. */
#define SS_O_LARGEFILE 0x8000        /* Always in force on 64-bit machines. */
#define SS_O_DIRECTORY 0x10000       /* Fail if it is no directory. */
#define SS_O_NOFOLLOW 0x20000        /* Fail if it is a symbolic link. */
#define SS_O_TMPFILE 0x410000        /* Make a file without a name; O_DIRECTORY is in it. */
#endif

/* option_level: Which layer an option belongs to. Above SOL_SOCKET it is the protocol's number. */
#define SS_SOL_IP 0                  /* IPv4. */
#define SS_SOL_SOCKET 1              /* The socket itself. */
#define SS_SOL_TCP 6                 /* TCP. */
#define SS_SOL_UDP 17                /* UDP. */

/* poll_events: Conditions that poll reports. */
#define SS_POLLIN 0x1                /* A read does not wait. */
#define SS_POLLPRI 0x2               /* Something urgent is there. */
#define SS_POLLOUT 0x4               /* A write does not wait. */
#define SS_POLLERR 0x8               /* An error is pending. Reported without being asked for. */
#define SS_POLLHUP 0x10              /* Both directions have ended. Reported without being asked for. */
#define SS_POLLNVAL 0x20             /* The descriptor is not open. Reported without being asked for. */
#define SS_POLLRDNORM 0x40           /* As POLLIN. */
#define SS_POLLRDBAND 0x80           /* Data of a priority band can be read. */
#define SS_POLLWRNORM 0x100          /* As POLLOUT. */
#define SS_POLLWRBAND 0x200          /* Data of a priority band can be written. */
#define SS_POLLMSG 0x400             /* Unused. */
#define SS_POLLRDHUP 0x2000          /* The peer sends no more. */

/* prctl_option: Operations of prctl that are specified. */
#define SS_PR_SET_NAME 15            /* Name the thread. */
#define SS_PR_GET_NAME 16            /* Read the thread's name. */
#define SS_PR_SET_NO_NEW_PRIVS 38    /* No exec shall give new rights. */
#define SS_PR_GET_NO_NEW_PRIVS 39    /* Was PR_SET_NO_NEW_PRIVS made? */

/* resource: Resources that have a limit. */
#define SS_RLIMIT_CPU 0              /* Processor time, in seconds. */
#define SS_RLIMIT_FSIZE 1            /* Size of a file, in bytes. */
#define SS_RLIMIT_DATA 2             /* Data segment, in bytes. */
#define SS_RLIMIT_STACK 3            /* Stack, in bytes. */
#define SS_RLIMIT_CORE 4             /* Core file, in bytes. */
#define SS_RLIMIT_RSS 5              /* Unused. */
#define SS_RLIMIT_NPROC 6            /* Processes of the user. */
#define SS_RLIMIT_NOFILE 7           /* One more than the highest descriptor. */
#define SS_RLIMIT_MEMLOCK 8          /* Locked memory, in bytes. */
#define SS_RLIMIT_AS 9               /* Address space, in bytes. */
#define SS_RLIMIT_LOCKS 10           /* File locks. */
#define SS_RLIMIT_SIGPENDING 11      /* Queued signals. */
#define SS_RLIMIT_MSGQUEUE 12        /* Message queues, in bytes. */
#define SS_RLIMIT_NICE 13            /* Highest priority. */
#define SS_RLIMIT_RTPRIO 14          /* Highest real-time priority. */
#define SS_RLIMIT_RTTIME 15          /* Real-time processor time, in microseconds. */

/* robust_futex: Bits of a futex word on a robust list. */
#define SS_FUTEX_WAITERS 0x80000000u /* Someone sleeps on it. */
#define SS_FUTEX_OWNER_DIED 0x40000000 /* The owner ended without giving it up. */
#define SS_FUTEX_TID_MASK 0x3fffffff /* Number of the thread that owns it. */

/* rseq_flags: Flags of rseq. */
#define SS_RSEQ_FLAG_UNREGISTER 0x1  /* Take the registration back. */

/* seek_whence: From where lseek counts. */
#define SS_SEEK_SET 0                /* From the start. */
#define SS_SEEK_CUR 1                /* From the position now. */
#define SS_SEEK_END 2                /* From the end. */
#define SS_SEEK_DATA 3               /* To the next data, from the offset on. */
#define SS_SEEK_HOLE 4               /* To the next hole, from the offset on. */

/* shutdown_how: Which direction shutdown ends. */
#define SS_SHUT_RD 0                 /* Receiving. */
#define SS_SHUT_WR 1                 /* Sending. */
#define SS_SHUT_RDWR 2               /* Both. */

/* signal_action_flags: Flags of a signal's handler. Bits that are not known are cleared and not refused. */
#define SS_SA_NOCLDSTOP 0x1          /* No SIGCHLD when a child stops. */
#define SS_SA_NOCLDWAIT 0x2          /* Ended children are not kept. */
#define SS_SA_SIGINFO 0x4            /* The handler takes three arguments: number, siginfo, context. */
#define SS_SA_ONSTACK 0x8000000      /* Run on the alternate stack. */
#define SS_SA_RESTART 0x10000000     /* Calls that the handler interrupted are made again where the call allows it. */
#define SS_SA_NODEFER 0x40000000     /* The signal is not blocked in its own handler. */
#define SS_SA_RESETHAND 0x80000000u  /* Back to SIG_DFL when the handler is entered. */
#if defined SS_ABI_X86_64
#define SS_SA_RESTORER 0x4000000     /* sa_restorer is set. x86_64 delivers no signal to a handler without it. */
#elif defined SS_ABI_AARCH64
#define SS_SA_RESTORER 0x4000000     /* sa_restorer is set. x86_64 delivers no signal to a handler without it. */
#elif defined SS_ABI_RISCV64
#endif

/* signal_code: si_code of a siginfo, where a signal came from. */
#define SS_SI_USER 0                 /* kill. */
#define SS_SI_KERNEL 128             /* The kernel. */
#define SS_SI_TKILL (-6)             /* tgkill. */

/* signal_handler: Values of sa_handler that are no addresses of functions. */
#define SS_SIG_DFL 0                 /* Do what is usual for the signal. */
#define SS_SIG_IGN 1                 /* Ignore the signal. */

/* signal_limits: How many signals there are. */
#define SS_SIGNAL_MAX 64             /* The highest signal number. */
#define SS_SIGSET_SIZE 8             /* Bytes of a signal set. The rt_sig calls want it as sigsetsize. */

/* signals: Signal numbers. From 32 to 64 they are real-time signals without names. */
#define SS_SIGHUP 1                  /* The terminal hung up. */
#define SS_SIGINT 2                  /* Interrupt from the keyboard. */
#define SS_SIGQUIT 3                 /* Quit from the keyboard. */
#define SS_SIGILL 4                  /* The instruction is not valid. */
#define SS_SIGTRAP 5                 /* A breakpoint was reached. */
#define SS_SIGABRT 6                 /* The program gave up. */
#define SS_SIGBUS 7                  /* Memory is mapped but cannot be reached. */
#define SS_SIGFPE 8                  /* Arithmetic went wrong. */
#define SS_SIGKILL 9                 /* End at once. It cannot be caught, blocked or ignored. */
#define SS_SIGUSR1 10                /* Free for programs. */
#define SS_SIGSEGV 11                /* Memory is not mapped or not accessible. */
#define SS_SIGUSR2 12                /* Free for programs. */
#define SS_SIGPIPE 13                /* A write to where nobody can read. */
#define SS_SIGALRM 14                /* The alarm clock rang. */
#define SS_SIGTERM 15                /* Please end. */
#define SS_SIGSTKFLT 16              /* Unused. */
#define SS_SIGCHLD 17                /* A child changed its state. */
#define SS_SIGCONT 18                /* Go on if stopped. */
#define SS_SIGSTOP 19                /* Stop. It cannot be caught, blocked or ignored. */
#define SS_SIGTSTP 20                /* Stop from the keyboard. */
#define SS_SIGTTIN 21                /* A background process reads from the terminal. */
#define SS_SIGTTOU 22                /* A background process writes to the terminal. */
#define SS_SIGURG 23                 /* Urgent data has arrived. */
#define SS_SIGXCPU 24                /* The limit of processor time is passed. */
#define SS_SIGXFSZ 25                /* The limit of file size is passed. */
#define SS_SIGVTALRM 26              /* A timer of processor time ran out. */
#define SS_SIGPROF 27                /* A profiling timer ran out. */
#define SS_SIGWINCH 28               /* The terminal window changed its size. */
#define SS_SIGIO 29                  /* Input or output is possible. */
#define SS_SIGPWR 30                 /* Power fails. */
#define SS_SIGSYS 31                 /* A system call is forbidden. */

/* sigprocmask_how: How a set changes the mask of blocked signals. */
#define SS_SIG_BLOCK 0               /* Add the set. */
#define SS_SIG_UNBLOCK 1             /* Take the set away. */
#define SS_SIG_SETMASK 2             /* The set is the new mask. */

/* socket_flags: Flags that stand in the same argument as the socket type. */
#define SS_SOCK_CLOEXEC 0x80000      /* The new descriptor is closed on exec. */
#define SS_SOCK_NONBLOCK 0x800       /* Calls on the new socket do not wait. */

/* socket_limits: Numbers that the socket calls are bounded by. */
#define SS_SOCKADDR_MAX 128          /* Longest socket address. A longer one is refused. */
#define SS_UIO_MAXIOV 1024           /* Most buffers in one call. Programs know it as IOV_MAX. */
#define SS_SOMAXCONN 4096            /* Longest queue of connections that a listener can have. A larger backlog is cut to it. */
#define SS_UDP_PAYLOAD_MAX 65507     /* Longest UDP datagram over IPv4. */
#define SS_MAX_RW_COUNT 2147479552   /* Most bytes that one call moves. A longer request is cut to it. */

/* socket_option: Options of level SOL_SOCKET. Which of them are specified stands with each option. */
#define SS_SO_DEBUG 1                /* Trace the socket. */
#define SS_SO_REUSEADDR 2            /* An address in a state of waiting may be bound again. */
#define SS_SO_TYPE 3                 /* The socket's type. */
#define SS_SO_ERROR 4                /* The pending error. Reading clears it. */
#define SS_SO_DONTROUTE 5            /* Use no gateway. */
#define SS_SO_BROADCAST 6            /* Sending to a broadcast address is allowed. */
#define SS_SO_SNDBUF 7               /* Size of the send buffer. */
#define SS_SO_RCVBUF 8               /* Size of the receive buffer. */
#define SS_SO_KEEPALIVE 9            /* Probe an idle connection. */
#define SS_SO_OOBINLINE 10           /* Urgent data stays in the stream. */
#define SS_SO_PRIORITY 12            /* Priority of packets sent. */
#define SS_SO_LINGER 13              /* What close does with data not yet sent. */
#define SS_SO_REUSEPORT 15           /* Several sockets may share an address. */
#define SS_SO_RCVLOWAT 18            /* Bytes needed before a receive returns. */
#define SS_SO_SNDLOWAT 19            /* Space needed before a send goes on. Fixed. */
#define SS_SO_RCVTIMEO 20            /* Time limit of receive calls. The form with a timeval of two 64-bit numbers. */
#define SS_SO_SNDTIMEO 21            /* Time limit of send calls. The form with a timeval of two 64-bit numbers. */
#define SS_SO_BINDTODEVICE 25        /* Use one interface only. */
#define SS_SO_TIMESTAMP 29           /* Attach the time of arrival. */
#define SS_SO_ACCEPTCONN 30          /* Does the socket listen? */
#define SS_SO_SNDBUFFORCE 32         /* SO_SNDBUF without the upper bound. */
#define SS_SO_RCVBUFFORCE 33         /* SO_RCVBUF without the upper bound. */
#define SS_SO_MARK 36                /* Mark on packets sent. */
#define SS_SO_PROTOCOL 38            /* The socket's protocol. */
#define SS_SO_DOMAIN 39              /* The socket's address family. */
#define SS_SO_ZEROCOPY 60            /* MSG_ZEROCOPY is allowed. */

/* socket_type: How a socket moves data. */
#define SS_SOCK_STREAM 1             /* Bytes in order, over a connection. TCP. */
#define SS_SOCK_DGRAM 2              /* Messages, each on its own. UDP. */
#define SS_SOCK_RAW 3                /* Packets of an IP protocol. */
#define SS_SOCK_RDM 4                /* Messages that arrive, in any order. */
#define SS_SOCK_SEQPACKET 5          /* Messages in order, over a connection. */
#define SS_SOCK_DCCP 6               /* Datagrams with congestion control. */
#define SS_SOCK_PACKET 10            /* Old form of AF_PACKET. */

/* timer_flags: Flags of clock_nanosleep. */
#define SS_TIMER_ABSTIME 0x1         /* The time is one that the clock shows, not a span from now. */

/* --- Structs --- */

/* Head of one control message. The data follows; the next head starts at a multiple of 8. */
struct ss_cmsghdr {
  ss_u64 cmsg_len; /* Bytes of head and data. */
  ss_s32 cmsg_level; /* Layer that it belongs to. */
  ss_s32 cmsg_type; /* What it is; the level decides. */
};
SS_STATIC_ASSERT(sizeof(struct ss_cmsghdr) == 16, "size of struct ss_cmsghdr");
SS_STATIC_ASSERT(offsetof(struct ss_cmsghdr, cmsg_len) == 0, "offset of cmsghdr.cmsg_len");
SS_STATIC_ASSERT(offsetof(struct ss_cmsghdr, cmsg_level) == 8, "offset of cmsghdr.cmsg_level");
SS_STATIC_ASSERT(offsetof(struct ss_cmsghdr, cmsg_type) == 12, "offset of cmsghdr.cmsg_type");

/* An interface's name and one thing about it. Only the index is specified. */
struct ss_ifreq {
  ss_u8 ifr_name[16]; /* Name, ended by a NUL. */
  ss_s32 ifr_ifindex; /* Index. */
  ss_u8 ifr_rest[20]; /* Room for larger answers to other requests. */
} __attribute__((aligned(8)));
SS_STATIC_ASSERT(sizeof(struct ss_ifreq) == 40, "size of struct ss_ifreq");
SS_STATIC_ASSERT(offsetof(struct ss_ifreq, ifr_name) == 0, "offset of ifreq.ifr_name");
SS_STATIC_ASSERT(offsetof(struct ss_ifreq, ifr_ifindex) == 16, "offset of ifreq.ifr_ifindex");
SS_STATIC_ASSERT(offsetof(struct ss_ifreq, ifr_rest) == 20, "offset of ifreq.ifr_rest");

/* One buffer out of several. */
struct ss_iovec {
  ss_uptr iov_base; /* Address of the buffer. */
  ss_u64 iov_len; /* Its length in bytes. */
};
SS_STATIC_ASSERT(sizeof(struct ss_iovec) == 16, "size of struct ss_iovec");
SS_STATIC_ASSERT(offsetof(struct ss_iovec, iov_base) == 0, "offset of iovec.iov_base");
SS_STATIC_ASSERT(offsetof(struct ss_iovec, iov_len) == 8, "offset of iovec.iov_len");

/* Value of SO_LINGER. */
struct ss_linger {
  ss_s32 l_onoff; /* 0 is off; anything else is on. */
  ss_s32 l_linger; /* Seconds that close waits. */
};
SS_STATIC_ASSERT(sizeof(struct ss_linger) == 8, "size of struct ss_linger");
SS_STATIC_ASSERT(offsetof(struct ss_linger, l_onoff) == 0, "offset of linger.l_onoff");
SS_STATIC_ASSERT(offsetof(struct ss_linger, l_linger) == 4, "offset of linger.l_linger");

/* All that sendmsg and recvmsg take. Bytes between the fields are padding. */
struct ss_msghdr {
  ss_uptr msg_name; /* Address of a socket address, or 0. */
  ss_u32 msg_namelen; /* Length of that address. The kernel takes it as a signed number. */
  ss_uptr msg_iov; /* Address of the array of buffers. */
  ss_u64 msg_iovlen; /* Number of buffers. */
  ss_uptr msg_control; /* Address of the control data, or 0. */
  ss_u64 msg_controllen; /* Bytes of control data. */
  ss_s32 msg_flags; /* Written by recvmsg, ignored by sendmsg. */
};
SS_STATIC_ASSERT(sizeof(struct ss_msghdr) == 56, "size of struct ss_msghdr");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_name) == 0, "offset of msghdr.msg_name");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_namelen) == 8, "offset of msghdr.msg_namelen");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_iov) == 16, "offset of msghdr.msg_iov");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_iovlen) == 24, "offset of msghdr.msg_iovlen");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_control) == 32, "offset of msghdr.msg_control");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_controllen) == 40, "offset of msghdr.msg_controllen");
SS_STATIC_ASSERT(offsetof(struct ss_msghdr, msg_flags) == 48, "offset of msghdr.msg_flags");

/* One descriptor that poll watches. */
struct ss_pollfd {
  ss_s32 fd; /* The descriptor. A negative one is passed over and revents becomes 0. */
  ss_s16 events; /* Conditions asked for. */
  ss_s16 revents; /* Conditions found. */
};
SS_STATIC_ASSERT(sizeof(struct ss_pollfd) == 8, "size of struct ss_pollfd");
SS_STATIC_ASSERT(offsetof(struct ss_pollfd, fd) == 0, "offset of pollfd.fd");
SS_STATIC_ASSERT(offsetof(struct ss_pollfd, events) == 4, "offset of pollfd.events");
SS_STATIC_ASSERT(offsetof(struct ss_pollfd, revents) == 6, "offset of pollfd.revents");

/* Limit of a resource. All bits set means no limit. */
struct ss_rlimit64 {
  ss_u64 rlim_cur; /* The limit in force. */
  ss_u64 rlim_max; /* How far the limit in force may be raised. */
};
SS_STATIC_ASSERT(sizeof(struct ss_rlimit64) == 16, "size of struct ss_rlimit64");
SS_STATIC_ASSERT(offsetof(struct ss_rlimit64, rlim_cur) == 0, "offset of rlimit64.rlim_cur");
SS_STATIC_ASSERT(offsetof(struct ss_rlimit64, rlim_max) == 8, "offset of rlimit64.rlim_max");

/* The locks that a thread holds, so that they are given up when it ends. */
struct ss_robust_list_head {
  ss_uptr next; /* Address of the first entry; the last one points back here. */
  ss_s64 futex_offset; /* From an entry to its futex word. */
  ss_uptr list_op_pending; /* Entry that is just being added or removed, or 0. */
};
SS_STATIC_ASSERT(sizeof(struct ss_robust_list_head) == 24, "size of struct ss_robust_list_head");
SS_STATIC_ASSERT(offsetof(struct ss_robust_list_head, next) == 0, "offset of robust_list_head.next");
SS_STATIC_ASSERT(offsetof(struct ss_robust_list_head, futex_offset) == 8, "offset of robust_list_head.futex_offset");
SS_STATIC_ASSERT(offsetof(struct ss_robust_list_head, list_op_pending) == 16, "offset of robust_list_head.list_op_pending");

/* State of restartable sequences, one per thread. Bytes after the fields belong to the kernel. */
struct ss_rseq {
  ss_u32 cpu_id_start; /* A processor that exists, to start a sequence with. */
  ss_u32 cpu_id; /* The processor that the thread runs on. */
  ss_u64 rseq_cs; /* Address of the sequence that runs now, or 0. */
  ss_u32 flags; /* Always 0. */
  ss_u8 pad_20[12];
} __attribute__((aligned(32)));
SS_STATIC_ASSERT(sizeof(struct ss_rseq) == 32, "size of struct ss_rseq");
SS_STATIC_ASSERT(offsetof(struct ss_rseq, cpu_id_start) == 0, "offset of rseq.cpu_id_start");
SS_STATIC_ASSERT(offsetof(struct ss_rseq, cpu_id) == 4, "offset of rseq.cpu_id");
SS_STATIC_ASSERT(offsetof(struct ss_rseq, rseq_cs) == 8, "offset of rseq.rseq_cs");
SS_STATIC_ASSERT(offsetof(struct ss_rseq, flags) == 16, "offset of rseq.flags");

/* What a signal does, in the kernel's form. A libc has another form of the same name. */
#if defined SS_ABI_X86_64 || defined SS_ABI_AARCH64
struct ss_sigaction {
  ss_uptr sa_handler; /* Address of the handler, or SIG_DFL or SIG_IGN. */
  ss_u64 sa_flags; /* Flags. */
  ss_uptr sa_restorer; /* Where the handler returns to; there rt_sigreturn is called. */
  ss_u64 sa_mask; /* Signals blocked while the handler runs, as in sigset. */
};
SS_STATIC_ASSERT(sizeof(struct ss_sigaction) == 32, "size of struct ss_sigaction");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_handler) == 0, "offset of sigaction.sa_handler");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_flags) == 8, "offset of sigaction.sa_flags");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_restorer) == 16, "offset of sigaction.sa_restorer");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_mask) == 24, "offset of sigaction.sa_mask");
#elif defined SS_ABI_RISCV64
struct ss_sigaction {
  ss_uptr sa_handler; /* Address of the handler, or SIG_DFL or SIG_IGN. */
  ss_u64 sa_flags; /* Flags. */
  ss_u64 sa_mask; /* Signals blocked while the handler runs, as in sigset. */
};
SS_STATIC_ASSERT(sizeof(struct ss_sigaction) == 24, "size of struct ss_sigaction");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_handler) == 0, "offset of sigaction.sa_handler");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_flags) == 8, "offset of sigaction.sa_flags");
SS_STATIC_ASSERT(offsetof(struct ss_sigaction, sa_mask) == 16, "offset of sigaction.sa_mask");
#endif

/* What a handler with SA_SIGINFO is told. */
struct ss_siginfo {
  ss_s32 si_signo; /* The signal. */
  ss_s32 si_errno; /* Usually 0. */
  ss_s32 si_code; /* Where it came from. */
  ss_s32 si_pad; /* Padding. */
  /*
   * By si_code. From kill and tgkill: process (s32) and user (u32) of the sender. From a fault: the address (u64) that
   * was used.
   */
  ss_u8 si_fields[112];
} __attribute__((aligned(8)));
SS_STATIC_ASSERT(sizeof(struct ss_siginfo) == 128, "size of struct ss_siginfo");
SS_STATIC_ASSERT(offsetof(struct ss_siginfo, si_signo) == 0, "offset of siginfo.si_signo");
SS_STATIC_ASSERT(offsetof(struct ss_siginfo, si_errno) == 4, "offset of siginfo.si_errno");
SS_STATIC_ASSERT(offsetof(struct ss_siginfo, si_code) == 8, "offset of siginfo.si_code");
SS_STATIC_ASSERT(offsetof(struct ss_siginfo, si_pad) == 12, "offset of siginfo.si_pad");
SS_STATIC_ASSERT(offsetof(struct ss_siginfo, si_fields) == 16, "offset of siginfo.si_fields");

/* A set of signals. Signal n is bit n-1. */
struct ss_sigset {
  ss_u64 bits; /* The 64 bits. */
};
SS_STATIC_ASSERT(sizeof(struct ss_sigset) == 8, "size of struct ss_sigset");
SS_STATIC_ASSERT(offsetof(struct ss_sigset, bits) == 0, "offset of sigset.bits");

/* A socket address of any family. The family says what the rest is. */
struct ss_sockaddr {
  ss_u16 sa_family; /* Address family. */
  ss_u8 sa_data[14]; /* What the family makes of it. */
};
SS_STATIC_ASSERT(sizeof(struct ss_sockaddr) == 16, "size of struct ss_sockaddr");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr, sa_family) == 0, "offset of sockaddr.sa_family");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr, sa_data) == 2, "offset of sockaddr.sa_data");

/* An IPv4 address and a port. */
struct ss_sockaddr_in {
  ss_u16 sin_family; /* AF_INET. */
  ss_u16 sin_port; /* Big-endian. Port, most significant byte first. */
  ss_u8 sin_addr[4]; /* The address, in the order in which it is written: 127.0.0.1 is 127, 0, 0, 1. */
  ss_u8 sin_zero[8]; /* Padding. Ignored on the way in, zero on the way out. */
} __attribute__((aligned(4)));
SS_STATIC_ASSERT(sizeof(struct ss_sockaddr_in) == 16, "size of struct ss_sockaddr_in");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_family) == 0, "offset of sockaddr_in.sin_family");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_port) == 2, "offset of sockaddr_in.sin_port");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_addr) == 4, "offset of sockaddr_in.sin_addr");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_in, sin_zero) == 8, "offset of sockaddr_in.sin_zero");

/* Room for a socket address of any family. */
struct ss_sockaddr_storage {
  ss_u16 ss_family; /* Address family. */
  ss_u8 ss_data[126]; /* What the family makes of it. */
} __attribute__((aligned(8)));
SS_STATIC_ASSERT(sizeof(struct ss_sockaddr_storage) == 128, "size of struct ss_sockaddr_storage");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_storage, ss_family) == 0, "offset of sockaddr_storage.ss_family");
SS_STATIC_ASSERT(offsetof(struct ss_sockaddr_storage, ss_data) == 2, "offset of sockaddr_storage.ss_data");

/* What is known of a file. The layout stands for x86_64; the other two share one. */
#if defined SS_ABI_X86_64
struct ss_stat {
  ss_u64 st_dev; /* Device that holds the file. */
  ss_u64 st_ino; /* Number of the file there. */
  ss_u64 st_nlink; /* Number of names. */
  ss_u32 st_mode; /* File type and permissions. */
  ss_u32 st_uid; /* User who owns it. */
  ss_u32 st_gid; /* Group that owns it. */
  ss_u64 st_rdev; /* Device that the file is. */
  ss_s64 st_size; /* Size in bytes. */
  ss_s64 st_blksize; /* Good size for reads and writes. */
  ss_s64 st_blocks; /* Blocks of 512 bytes in use. */
  ss_u64 st_atime; /* Last access, seconds. */
  ss_u64 st_atime_nsec; /* Last access, nanoseconds. */
  ss_u64 st_mtime; /* Last change of the content, seconds. */
  ss_u64 st_mtime_nsec; /* Last change of the content, nanoseconds. */
  ss_u64 st_ctime; /* Last change of the file, seconds. */
  ss_u64 st_ctime_nsec; /* Last change of the file, nanoseconds. */
  ss_u8 st_reserved[24]; /* Always 0. */
};
SS_STATIC_ASSERT(sizeof(struct ss_stat) == 144, "size of struct ss_stat");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_dev) == 0, "offset of stat.st_dev");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_ino) == 8, "offset of stat.st_ino");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_nlink) == 16, "offset of stat.st_nlink");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_mode) == 24, "offset of stat.st_mode");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_uid) == 28, "offset of stat.st_uid");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_gid) == 32, "offset of stat.st_gid");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_rdev) == 40, "offset of stat.st_rdev");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_size) == 48, "offset of stat.st_size");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_blksize) == 56, "offset of stat.st_blksize");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_blocks) == 64, "offset of stat.st_blocks");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_atime) == 72, "offset of stat.st_atime");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_atime_nsec) == 80, "offset of stat.st_atime_nsec");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_mtime) == 88, "offset of stat.st_mtime");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_mtime_nsec) == 96, "offset of stat.st_mtime_nsec");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_ctime) == 104, "offset of stat.st_ctime");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_ctime_nsec) == 112, "offset of stat.st_ctime_nsec");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_reserved) == 120, "offset of stat.st_reserved");
#elif defined SS_ABI_AARCH64 || defined SS_ABI_RISCV64
struct ss_stat {
  ss_u64 st_dev; /* Device that holds the file. */
  ss_u64 st_ino; /* Number of the file there. */
  ss_u32 st_mode; /* File type and permissions. */
  ss_u32 st_nlink; /* Number of names. */
  ss_u32 st_uid; /* User who owns it. */
  ss_u32 st_gid; /* Group that owns it. */
  ss_u64 st_rdev; /* Device that the file is. */
  ss_u64 st_pad; /* Always 0. */
  ss_s64 st_size; /* Size in bytes. */
  ss_s32 st_blksize; /* Good size for reads and writes. */
  ss_s64 st_blocks; /* Blocks of 512 bytes in use. */
  ss_s64 st_atime; /* Last access, seconds. */
  ss_u64 st_atime_nsec; /* Last access, nanoseconds. */
  ss_s64 st_mtime; /* Last change of the content, seconds. */
  ss_u64 st_mtime_nsec; /* Last change of the content, nanoseconds. */
  ss_s64 st_ctime; /* Last change of the file, seconds. */
  ss_u64 st_ctime_nsec; /* Last change of the file, nanoseconds. */
  ss_u8 st_reserved[8]; /* Always 0. */
};
SS_STATIC_ASSERT(sizeof(struct ss_stat) == 128, "size of struct ss_stat");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_dev) == 0, "offset of stat.st_dev");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_ino) == 8, "offset of stat.st_ino");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_mode) == 16, "offset of stat.st_mode");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_nlink) == 20, "offset of stat.st_nlink");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_uid) == 24, "offset of stat.st_uid");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_gid) == 28, "offset of stat.st_gid");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_rdev) == 32, "offset of stat.st_rdev");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_pad) == 40, "offset of stat.st_pad");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_size) == 48, "offset of stat.st_size");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_blksize) == 56, "offset of stat.st_blksize");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_blocks) == 64, "offset of stat.st_blocks");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_atime) == 72, "offset of stat.st_atime");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_atime_nsec) == 80, "offset of stat.st_atime_nsec");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_mtime) == 88, "offset of stat.st_mtime");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_mtime_nsec) == 96, "offset of stat.st_mtime_nsec");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_ctime) == 104, "offset of stat.st_ctime");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_ctime_nsec) == 112, "offset of stat.st_ctime_nsec");
SS_STATIC_ASSERT(offsetof(struct ss_stat, st_reserved) == 120, "offset of stat.st_reserved");
#endif

/* Modes of a terminal, in the kernel's form. A libc has another form of the same name. */
struct ss_termios {
  ss_u32 c_iflag; /* Input modes. */
  ss_u32 c_oflag; /* Output modes. */
  ss_u32 c_cflag; /* Control modes. */
  ss_u32 c_lflag; /* Local modes. */
  ss_u8 c_line; /* Line discipline. */
  ss_u8 c_cc[19]; /* Special characters. */
};
SS_STATIC_ASSERT(sizeof(struct ss_termios) == 36, "size of struct ss_termios");
SS_STATIC_ASSERT(offsetof(struct ss_termios, c_iflag) == 0, "offset of termios.c_iflag");
SS_STATIC_ASSERT(offsetof(struct ss_termios, c_oflag) == 4, "offset of termios.c_oflag");
SS_STATIC_ASSERT(offsetof(struct ss_termios, c_cflag) == 8, "offset of termios.c_cflag");
SS_STATIC_ASSERT(offsetof(struct ss_termios, c_lflag) == 12, "offset of termios.c_lflag");
SS_STATIC_ASSERT(offsetof(struct ss_termios, c_line) == 16, "offset of termios.c_line");
SS_STATIC_ASSERT(offsetof(struct ss_termios, c_cc) == 17, "offset of termios.c_cc");

/* A time in seconds and nanoseconds. */
struct ss_timespec {
  ss_s64 tv_sec; /* Seconds. */
  ss_s64 tv_nsec; /* Nanoseconds, 0 to 999999999. */
};
SS_STATIC_ASSERT(sizeof(struct ss_timespec) == 16, "size of struct ss_timespec");
SS_STATIC_ASSERT(offsetof(struct ss_timespec, tv_sec) == 0, "offset of timespec.tv_sec");
SS_STATIC_ASSERT(offsetof(struct ss_timespec, tv_nsec) == 8, "offset of timespec.tv_nsec");

/* A time in seconds and microseconds. */
struct ss_timeval {
  ss_s64 tv_sec; /* Seconds. */
  ss_s64 tv_usec; /* Microseconds, 0 to 999999. */
};
SS_STATIC_ASSERT(sizeof(struct ss_timeval) == 16, "size of struct ss_timeval");
SS_STATIC_ASSERT(offsetof(struct ss_timeval, tv_sec) == 0, "offset of timeval.tv_sec");
SS_STATIC_ASSERT(offsetof(struct ss_timeval, tv_usec) == 8, "offset of timeval.tv_usec");

/* A time zone, as gettimeofday has it. */
struct ss_timezone {
  ss_s32 tz_minuteswest; /* Minutes west of Greenwich. */
  ss_s32 tz_dsttime; /* A kind of summer time. */
};
SS_STATIC_ASSERT(sizeof(struct ss_timezone) == 8, "size of struct ss_timezone");
SS_STATIC_ASSERT(offsetof(struct ss_timezone, tz_minuteswest) == 0, "offset of timezone.tz_minuteswest");
SS_STATIC_ASSERT(offsetof(struct ss_timezone, tz_dsttime) == 4, "offset of timezone.tz_dsttime");

/* Names of the system. Each ends with a NUL. */
struct ss_utsname {
  ss_u8 sysname[65]; /* Name of the operating system. */
  ss_u8 nodename[65]; /* Name of this machine. */
  ss_u8 release[65]; /* Release of the system. */
  ss_u8 version[65]; /* Version of the release. */
  ss_u8 machine[65]; /* Kind of machine. */
  ss_u8 domainname[65]; /* Domain. */
};
SS_STATIC_ASSERT(sizeof(struct ss_utsname) == 390, "size of struct ss_utsname");
SS_STATIC_ASSERT(offsetof(struct ss_utsname, sysname) == 0, "offset of utsname.sysname");
SS_STATIC_ASSERT(offsetof(struct ss_utsname, nodename) == 65, "offset of utsname.nodename");
SS_STATIC_ASSERT(offsetof(struct ss_utsname, release) == 130, "offset of utsname.release");
SS_STATIC_ASSERT(offsetof(struct ss_utsname, version) == 195, "offset of utsname.version");
SS_STATIC_ASSERT(offsetof(struct ss_utsname, machine) == 260, "offset of utsname.machine");
SS_STATIC_ASSERT(offsetof(struct ss_utsname, domainname) == 325, "offset of utsname.domainname");

/* Size of a terminal window. */
struct ss_winsize {
  ss_u16 ws_row; /* Rows of characters. */
  ss_u16 ws_col; /* Columns of characters. */
  ss_u16 ws_xpixel; /* Width in pixels. */
  ss_u16 ws_ypixel; /* Height in pixels. */
};
SS_STATIC_ASSERT(sizeof(struct ss_winsize) == 8, "size of struct ss_winsize");
SS_STATIC_ASSERT(offsetof(struct ss_winsize, ws_row) == 0, "offset of winsize.ws_row");
SS_STATIC_ASSERT(offsetof(struct ss_winsize, ws_col) == 2, "offset of winsize.ws_col");
SS_STATIC_ASSERT(offsetof(struct ss_winsize, ws_xpixel) == 4, "offset of winsize.ws_xpixel");
SS_STATIC_ASSERT(offsetof(struct ss_winsize, ws_ypixel) == 6, "offset of winsize.ws_ypixel");

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
 * accept: Take a connection from a listener.
 * Fails with, in the order of checking: EBADF, EMFILE, ENOTSOCK, EOPNOTSUPP, EINVAL, EAGAIN, EINTR, EFAULT.
 * May wait.
 */
static inline ss_s64 ss_accept(ss_s32 fd, struct ss_sockaddr *addr, ss_socklen_t *addrlen) {
  return ss_syscall3(SS_NR_accept, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)(uintptr_t)addrlen);
}

/*
 * accept4: Take a connection from a listener, with flags.
 * Fails with, in the order of checking: EBADF, EINVAL, EMFILE, ENOTSOCK, EOPNOTSUPP, EAGAIN, EINTR, EFAULT.
 * May wait.
 */
static inline ss_s64 ss_accept4(ss_s32 fd, struct ss_sockaddr *addr, ss_socklen_t *addrlen, ss_s32 flags) {
  return ss_syscall4(SS_NR_accept4, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)(uintptr_t)addrlen, (ss_s64)flags);
}

/*
 * bind: Give a socket a local address.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EINVAL, EFAULT, EAFNOSUPPORT, EADDRNOTAVAIL, EACCES,
 * EADDRINUSE.
 */
static inline ss_s64 ss_bind(ss_s32 fd, const struct ss_sockaddr *addr, ss_socklen_t addrlen) {
  return ss_syscall3(SS_NR_bind, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)addrlen);
}

/*
 * close: Close a descriptor.
 * Fails with, in the order of checking: EBADF.
 */
static inline ss_s64 ss_close(ss_s32 fd) {
  return ss_syscall1(SS_NR_close, (ss_s64)fd);
}

/*
 * connect: Connect a socket to a peer.
 * Fails with, in the order of checking: EBADF, EINVAL, EFAULT, ENOTSOCK, EAFNOSUPPORT, ENETUNREACH, EACCES, EISCONN,
 * EALREADY, EINTR, EPIPE, EADDRNOTAVAIL, EINPROGRESS, or an error that was pending.
 * May wait.
 */
static inline ss_s64 ss_connect(ss_s32 fd, const struct ss_sockaddr *addr, ss_socklen_t addrlen) {
  return ss_syscall3(SS_NR_connect, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)addrlen);
}

/*
 * dup: Make a second descriptor for an open file.
 * Fails with, in the order of checking: EBADF, EMFILE.
 */
static inline ss_s64 ss_dup(ss_s32 oldfd) {
  return ss_syscall1(SS_NR_dup, (ss_s64)oldfd);
}

/*
 * dup2: Make a certain descriptor stand for an open file.
 * Fails with, in the order of checking: EBADF, EBUSY.
 */
#ifdef SS_NR_dup2
static inline ss_s64 ss_dup2(ss_s32 oldfd, ss_s32 newfd) {
  return ss_syscall2(SS_NR_dup2, (ss_s64)oldfd, (ss_s64)newfd);
}
#endif

/*
 * dup3: Make a certain descriptor stand for an open file, with flags.
 * Fails with, in the order of checking: EINVAL, EBADF, EBUSY.
 */
static inline ss_s64 ss_dup3(ss_s32 oldfd, ss_s32 newfd, ss_s32 flags) {
  return ss_syscall3(SS_NR_dup3, (ss_s64)oldfd, (ss_s64)newfd, (ss_s64)flags);
}

/*
 * clock_control: Stop the clock, or move it.
 * Fails with, in the order of checking: EPERM, EINVAL.
 */
static inline ss_s64 ss_clock_control(ss_s32 operation, ss_u64 nanoseconds) {
  return ss_syscall2(SS_NR_clock_control, (ss_s64)operation, (ss_s64)nanoseconds);
}

/*
 * packets_withhold: Make memory for packets short.
 * Fails with, in the order of checking: EPERM.
 */
static inline ss_s64 ss_packets_withhold(ss_u32 count) {
  return ss_syscall1(SS_NR_packets_withhold, (ss_s64)count);
}

/*
 * thread_outcome: How a thread's last call ended.
 * Fails with, in the order of checking: ESRCH, ERANGE, EFAULT.
 */
static inline ss_s64 ss_thread_outcome(ss_pid_t tid, void *buf, ss_size_t size) {
  return ss_syscall3(SS_NR_thread_outcome, (ss_s64)tid, (ss_s64)(uintptr_t)buf, (ss_s64)size);
}

/*
 * thread_state: Whether a thread waits inside a call.
 * Fails with, in the order of checking: ESRCH.
 */
static inline ss_s64 ss_thread_state(ss_pid_t tid) {
  return ss_syscall1(SS_NR_thread_state, (ss_s64)tid);
}

/*
 * fcntl: Copy a descriptor, or read and set its flags.
 * Fails with, in the order of checking: EBADF, EINVAL, EMFILE.
 */
static inline ss_s64 ss_fcntl(ss_s32 fd, ss_s32 cmd, ss_s64 arg) {
  return ss_syscall3(SS_NR_fcntl, (ss_s64)fd, (ss_s64)cmd, (ss_s64)arg);
}

/*
 * getpeername: Report the address of a socket's peer.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, ENOTCONN, EFAULT, EINVAL.
 */
static inline ss_s64 ss_getpeername(ss_s32 fd, struct ss_sockaddr *addr, ss_socklen_t *addrlen) {
  return ss_syscall3(SS_NR_getpeername, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)(uintptr_t)addrlen);
}

/*
 * getsockname: Report the local address of a socket.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EFAULT, EINVAL.
 */
static inline ss_s64 ss_getsockname(ss_s32 fd, struct ss_sockaddr *addr, ss_socklen_t *addrlen) {
  return ss_syscall3(SS_NR_getsockname, (ss_s64)fd, (ss_s64)(uintptr_t)addr, (ss_s64)(uintptr_t)addrlen);
}

/*
 * getsockopt: Read a socket option.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EOPNOTSUPP, EFAULT, EINVAL, ENOPROTOOPT.
 */
static inline ss_s64 ss_getsockopt(ss_s32 fd, ss_s32 level, ss_s32 optname, void *optval, ss_socklen_t *optlen) {
  return ss_syscall5(SS_NR_getsockopt, (ss_s64)fd, (ss_s64)level, (ss_s64)optname, (ss_s64)(uintptr_t)optval, (ss_s64)(uintptr_t)optlen);
}

/*
 * listen: Let a socket take connections.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EOPNOTSUPP, EINVAL, EADDRINUSE.
 */
static inline ss_s64 ss_listen(ss_s32 fd, ss_s32 backlog) {
  return ss_syscall2(SS_NR_listen, (ss_s64)fd, (ss_s64)backlog);
}

/*
 * poll: Wait until one of several descriptors is ready.
 * Fails with, in the order of checking: EINVAL, EFAULT, EINTR.
 * May wait.
 */
#ifdef SS_NR_poll
static inline ss_s64 ss_poll(struct ss_pollfd *fds, ss_nfds_t nfds, ss_s32 timeout) {
  return ss_syscall3(SS_NR_poll, (ss_s64)(uintptr_t)fds, (ss_s64)nfds, (ss_s64)timeout);
}
#endif

/*
 * ppoll: Wait for descriptors, with a signal mask for that time.
 * Fails with, in the order of checking: EFAULT, EINVAL, EINTR.
 * May wait.
 */
static inline ss_s64 ss_ppoll(struct ss_pollfd *fds, ss_nfds_t nfds, struct ss_timespec *tmo_p, const struct ss_sigset *sigmask, ss_size_t sigsetsize) {
  return ss_syscall5(SS_NR_ppoll, (ss_s64)(uintptr_t)fds, (ss_s64)nfds, (ss_s64)(uintptr_t)tmo_p, (ss_s64)(uintptr_t)sigmask, (ss_s64)sigsetsize);
}

/*
 * read: Read from a descriptor.
 * Fails with, in the order of checking: EBADF, EFAULT, EAGAIN, EINTR, ENOTCONN, EPIPE, or an error that was pending.
 * May wait.
 */
static inline ss_s64 ss_read(ss_s32 fd, void *buf, ss_size_t count) {
  return ss_syscall3(SS_NR_read, (ss_s64)fd, (ss_s64)(uintptr_t)buf, (ss_s64)count);
}

/*
 * readv: Read from a descriptor into several buffers.
 * Fails with, in the order of checking: EBADF, EINVAL, EFAULT, EAGAIN, EINTR, ENOTCONN, EPIPE, or an error that was
 * pending.
 * May wait.
 */
static inline ss_s64 ss_readv(ss_s32 fd, const struct ss_iovec *iov, ss_s32 iovcnt) {
  return ss_syscall3(SS_NR_readv, (ss_s64)fd, (ss_s64)(uintptr_t)iov, (ss_s64)iovcnt);
}

/*
 * recvfrom: Receive a message.
 * Fails with, in the order of checking: EFAULT, EBADF, ENOTSOCK, EAGAIN, EINTR, EINVAL, ENOTCONN, EPIPE, or an error
 * that was pending.
 * May wait.
 */
static inline ss_s64 ss_recvfrom(ss_s32 fd, void *buf, ss_size_t len, ss_s32 flags, struct ss_sockaddr *addr, ss_socklen_t *addrlen) {
  return ss_syscall6(SS_NR_recvfrom, (ss_s64)fd, (ss_s64)(uintptr_t)buf, (ss_s64)len, (ss_s64)flags, (ss_s64)(uintptr_t)addr, (ss_s64)(uintptr_t)addrlen);
}

/*
 * recvmsg: Receive a message into several buffers.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EFAULT, EINVAL, EMSGSIZE, EAGAIN, EINTR, ENOTCONN, EPIPE, or
 * an error that was pending.
 * May wait.
 */
static inline ss_s64 ss_recvmsg(ss_s32 fd, struct ss_msghdr *msg, ss_s32 flags) {
  return ss_syscall3(SS_NR_recvmsg, (ss_s64)fd, (ss_s64)(uintptr_t)msg, (ss_s64)flags);
}

/*
 * sendmsg: Send a message out of several buffers.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EFAULT, EINVAL, EMSGSIZE, ENOBUFS, EOPNOTSUPP, EAFNOSUPPORT,
 * EDESTADDRREQ, ENETUNREACH, EACCES, EPIPE, EAGAIN, EINTR, or an error that was pending.
 * May wait.
 */
static inline ss_s64 ss_sendmsg(ss_s32 fd, const struct ss_msghdr *msg, ss_s32 flags) {
  return ss_syscall3(SS_NR_sendmsg, (ss_s64)fd, (ss_s64)(uintptr_t)msg, (ss_s64)flags);
}

/*
 * sendto: Send a message.
 * Fails with, in the order of checking: EFAULT, EBADF, ENOTSOCK, EINVAL, EMSGSIZE, EOPNOTSUPP, EAFNOSUPPORT,
 * EDESTADDRREQ, ENETUNREACH, EACCES, EPIPE, ENOBUFS, EAGAIN, EINTR, or an error that was pending.
 * May wait.
 */
static inline ss_s64 ss_sendto(ss_s32 fd, const void *buf, ss_size_t len, ss_s32 flags, const struct ss_sockaddr *addr, ss_socklen_t addrlen) {
  return ss_syscall6(SS_NR_sendto, (ss_s64)fd, (ss_s64)(uintptr_t)buf, (ss_s64)len, (ss_s64)flags, (ss_s64)(uintptr_t)addr, (ss_s64)addrlen);
}

/*
 * setsockopt: Set a socket option.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EINVAL, ENOPROTOOPT, EFAULT, EDOM.
 */
static inline ss_s64 ss_setsockopt(ss_s32 fd, ss_s32 level, ss_s32 optname, const void *optval, ss_socklen_t optlen) {
  return ss_syscall5(SS_NR_setsockopt, (ss_s64)fd, (ss_s64)level, (ss_s64)optname, (ss_s64)(uintptr_t)optval, (ss_s64)optlen);
}

/*
 * shutdown: End one or both directions of a socket.
 * Fails with, in the order of checking: EBADF, ENOTSOCK, EINVAL, ENOTCONN.
 */
static inline ss_s64 ss_shutdown(ss_s32 fd, ss_s32 how) {
  return ss_syscall2(SS_NR_shutdown, (ss_s64)fd, (ss_s64)how);
}

/*
 * socket: Create a socket.
 * Fails with, in the order of checking: EINVAL, EAFNOSUPPORT, ESOCKTNOSUPPORT, EPROTONOSUPPORT, EMFILE, ENOBUFS.
 */
static inline ss_s64 ss_socket(ss_s32 domain, ss_s32 type, ss_s32 protocol) {
  return ss_syscall3(SS_NR_socket, (ss_s64)domain, (ss_s64)type, (ss_s64)protocol);
}

/*
 * socketpair: Create two connected sockets.
 * Fails with, in the order of checking: EINVAL, EMFILE, EFAULT, EAFNOSUPPORT, ESOCKTNOSUPPORT, EPROTONOSUPPORT,
 * EOPNOTSUPP.
 */
static inline ss_s64 ss_socketpair(ss_s32 domain, ss_s32 type, ss_s32 protocol, ss_s32 sv[2]) {
  return ss_syscall4(SS_NR_socketpair, (ss_s64)domain, (ss_s64)type, (ss_s64)protocol, (ss_s64)(uintptr_t)sv);
}

/*
 * arch_prctl: Set or read the thread pointer.
 * Fails with, in the order of checking: EINVAL, EPERM, EFAULT.
 */
#ifdef SS_NR_arch_prctl
static inline ss_s64 ss_arch_prctl(ss_s32 code, ss_uptr addr) {
  return ss_syscall2(SS_NR_arch_prctl, (ss_s64)code, (ss_s64)addr);
}
#endif

/* brk: Move the end of the data segment. */
static inline ss_s64 ss_brk(ss_uptr addr) {
  return ss_syscall1(SS_NR_brk, (ss_s64)addr);
}

/*
 * clock_gettime: Read a clock.
 * Fails with, in the order of checking: EINVAL, EFAULT.
 */
static inline ss_s64 ss_clock_gettime(ss_s32 clock, struct ss_timespec *time) {
  return ss_syscall2(SS_NR_clock_gettime, (ss_s64)clock, (ss_s64)(uintptr_t)time);
}

/*
 * clock_nanosleep: Sleep by a clock, for a time or until a time.
 * Fails with, in the order of checking: EINVAL, EOPNOTSUPP, EFAULT, EINTR.
 */
static inline ss_s64 ss_clock_nanosleep(ss_s32 clock, ss_s32 flags, const struct ss_timespec *time, struct ss_timespec *remaining) {
  return ss_syscall4(SS_NR_clock_nanosleep, (ss_s64)clock, (ss_s64)flags, (ss_s64)(uintptr_t)time, (ss_s64)(uintptr_t)remaining);
}

/*
 * clone: Start a thread.
 * Fails with, in the order of checking: EINVAL, EAGAIN, ENOMEM, EPERM.
 */
static inline ss_s64 ss_clone(ss_u64 flags, ss_uptr stack, ss_s32 *parent_tid, ss_s32 *child_tid, ss_uptr tls) {
  #if defined SS_ABI_X86_64
  return ss_syscall5(SS_NR_clone, (ss_s64)flags, (ss_s64)stack, (ss_s64)(uintptr_t)parent_tid, (ss_s64)(uintptr_t)child_tid, (ss_s64)tls);
  #elif defined SS_ABI_AARCH64 || defined SS_ABI_RISCV64
  return ss_syscall5(SS_NR_clone, (ss_s64)flags, (ss_s64)stack, (ss_s64)(uintptr_t)parent_tid, (ss_s64)tls, (ss_s64)(uintptr_t)child_tid);
  #endif
}

/* exit: End the calling thread. */
static inline ss_s64 ss_exit(ss_s32 status) {
  return ss_syscall1(SS_NR_exit, (ss_s64)status);
}

/* exit_group: End the process with all its threads. */
static inline ss_s64 ss_exit_group(ss_s32 status) {
  return ss_syscall1(SS_NR_exit_group, (ss_s64)status);
}

/*
 * fstat: What is known of an open file.
 * Fails with, in the order of checking: EBADF, EFAULT.
 */
static inline ss_s64 ss_fstat(ss_s32 fd, struct ss_stat *buf) {
  return ss_syscall2(SS_NR_fstat, (ss_s64)fd, (ss_s64)(uintptr_t)buf);
}

/*
 * futex: Sleep until a word in memory changes, or wake sleepers.
 * Fails with, in the order of checking: EFAULT, EINVAL, ENOSYS, EAGAIN, ETIMEDOUT, EINTR.
 */
static inline ss_s64 ss_futex(const ss_u32 *uaddr, ss_s32 op, ss_u32 val, const struct ss_timespec *timeout, const ss_u32 *uaddr2, ss_u32 val3) {
  return ss_syscall6(SS_NR_futex, (ss_s64)(uintptr_t)uaddr, (ss_s64)op, (ss_s64)val, (ss_s64)(uintptr_t)timeout, (ss_s64)(uintptr_t)uaddr2, (ss_s64)val3);
}

/* getegid: Effective group. */
static inline ss_s64 ss_getegid(void) {
  return ss_syscall0(SS_NR_getegid);
}

/* geteuid: Effective user. */
static inline ss_s64 ss_geteuid(void) {
  return ss_syscall0(SS_NR_geteuid);
}

/* getgid: Real group. */
static inline ss_s64 ss_getgid(void) {
  return ss_syscall0(SS_NR_getgid);
}

/* getpid: Number of the process. */
static inline ss_s64 ss_getpid(void) {
  return ss_syscall0(SS_NR_getpid);
}

/*
 * getrandom: Get random bytes.
 * Fails with, in the order of checking: EINVAL, EAGAIN, EINTR, EFAULT.
 */
static inline ss_s64 ss_getrandom(void *buf, ss_size_t buflen, ss_u32 flags) {
  return ss_syscall3(SS_NR_getrandom, (ss_s64)(uintptr_t)buf, (ss_s64)buflen, (ss_s64)flags);
}

/* gettid: Number of the thread. */
static inline ss_s64 ss_gettid(void) {
  return ss_syscall0(SS_NR_gettid);
}

/*
 * gettimeofday: Read the time since 1970 in microseconds.
 * Fails with, in the order of checking: EFAULT.
 */
static inline ss_s64 ss_gettimeofday(struct ss_timeval *time, struct ss_timezone *zone) {
  return ss_syscall2(SS_NR_gettimeofday, (ss_s64)(uintptr_t)time, (ss_s64)(uintptr_t)zone);
}

/* getuid: Real user. */
static inline ss_s64 ss_getuid(void) {
  return ss_syscall0(SS_NR_getuid);
}

/*
 * ioctl: Whatever only some descriptors can do.
 * Fails with, in the order of checking: EBADF, ENOTTY, EINVAL, EFAULT, ENODEV.
 */
static inline ss_s64 ss_ioctl(ss_s32 fd, ss_u32 request, ss_uptr arg) {
  return ss_syscall3(SS_NR_ioctl, (ss_s64)fd, (ss_s64)request, (ss_s64)arg);
}

/*
 * kill: Send a signal to a process.
 * Fails with, in the order of checking: ESRCH, EINVAL, EPERM.
 */
static inline ss_s64 ss_kill(ss_pid_t pid, ss_s32 sig) {
  return ss_syscall2(SS_NR_kill, (ss_s64)pid, (ss_s64)sig);
}

/*
 * lseek: Move the position in a file.
 * Fails with, in the order of checking: EBADF, EINVAL, ESPIPE, ENXIO.
 */
static inline ss_s64 ss_lseek(ss_s32 fd, ss_off_t offset, ss_s32 whence) {
  return ss_syscall3(SS_NR_lseek, (ss_s64)fd, (ss_s64)offset, (ss_s64)whence);
}

/*
 * mmap: Map memory.
 * Fails with, in the order of checking: EINVAL, EBADF, ENOMEM, EPERM, EEXIST, EACCES, ENODEV.
 */
static inline ss_s64 ss_mmap(ss_uptr addr, ss_size_t length, ss_s32 prot, ss_s32 flags, ss_s32 fd, ss_off_t offset) {
  return ss_syscall6(SS_NR_mmap, (ss_s64)addr, (ss_s64)length, (ss_s64)prot, (ss_s64)flags, (ss_s64)fd, (ss_s64)offset);
}

/*
 * mprotect: Change what may be done with mapped memory.
 * Fails with, in the order of checking: EINVAL, ENOMEM, EACCES.
 */
static inline ss_s64 ss_mprotect(ss_uptr addr, ss_size_t length, ss_s32 prot) {
  return ss_syscall3(SS_NR_mprotect, (ss_s64)addr, (ss_s64)length, (ss_s64)prot);
}

/*
 * munmap: Give mapped memory back.
 * Fails with, in the order of checking: EINVAL, ENOMEM.
 */
static inline ss_s64 ss_munmap(ss_uptr addr, ss_size_t length) {
  return ss_syscall2(SS_NR_munmap, (ss_s64)addr, (ss_s64)length);
}

/*
 * nanosleep: Sleep for a time.
 * Fails with, in the order of checking: EFAULT, EINVAL, EINTR.
 */
static inline ss_s64 ss_nanosleep(const struct ss_timespec *duration, struct ss_timespec *remaining) {
  return ss_syscall2(SS_NR_nanosleep, (ss_s64)(uintptr_t)duration, (ss_s64)(uintptr_t)remaining);
}

/*
 * newfstatat: What is known of a file.
 * Fails with, in the order of checking: EINVAL, EFAULT, ENAMETOOLONG, ENOENT, EBADF, ENOTDIR, EACCES, ELOOP.
 */
static inline ss_s64 ss_newfstatat(ss_s32 dirfd, const ss_u8 *path, struct ss_stat *buf, ss_s32 flags) {
  return ss_syscall4(SS_NR_newfstatat, (ss_s64)dirfd, (ss_s64)(uintptr_t)path, (ss_s64)(uintptr_t)buf, (ss_s64)flags);
}

/*
 * open: Open a file by its path from the working directory.
 * Fails with, in the order of checking: EINVAL, EFAULT, ENAMETOOLONG, ENOENT, EMFILE, ENOTDIR, EACCES, ELOOP, EEXIST,
 * EISDIR.
 */
#ifdef SS_NR_open
static inline ss_s64 ss_open(const ss_u8 *path, ss_s32 flags, ss_u32 mode) {
  return ss_syscall3(SS_NR_open, (ss_s64)(uintptr_t)path, (ss_s64)flags, (ss_s64)mode);
}
#endif

/*
 * openat: Open a file.
 * Fails with, in the order of checking: EINVAL, EFAULT, ENAMETOOLONG, ENOENT, EMFILE, EBADF, ENOTDIR, EACCES, ELOOP,
 * EEXIST, EISDIR.
 */
static inline ss_s64 ss_openat(ss_s32 dirfd, const ss_u8 *path, ss_s32 flags, ss_u32 mode) {
  return ss_syscall4(SS_NR_openat, (ss_s64)dirfd, (ss_s64)(uintptr_t)path, (ss_s64)flags, (ss_s64)mode);
}

/*
 * pipe: Make a pipe.
 * Fails with, in the order of checking: ENFILE, EMFILE, EFAULT.
 */
#ifdef SS_NR_pipe
static inline ss_s64 ss_pipe(ss_s32 pipefd[2]) {
  return ss_syscall1(SS_NR_pipe, (ss_s64)(uintptr_t)pipefd);
}
#endif

/*
 * pipe2: Make a pipe.
 * Fails with, in the order of checking: EINVAL, ENFILE, EMFILE, EFAULT.
 */
static inline ss_s64 ss_pipe2(ss_s32 pipefd[2], ss_s32 flags) {
  return ss_syscall2(SS_NR_pipe2, (ss_s64)(uintptr_t)pipefd, (ss_s64)flags);
}

/*
 * prctl: Settings of a thread.
 * Fails with, in the order of checking: EINVAL, EFAULT.
 */
static inline ss_s64 ss_prctl(ss_s32 option, ss_u64 arg2, ss_u64 arg3, ss_u64 arg4, ss_u64 arg5) {
  return ss_syscall5(SS_NR_prctl, (ss_s64)option, (ss_s64)arg2, (ss_s64)arg3, (ss_s64)arg4, (ss_s64)arg5);
}

/*
 * prlimit64: Read or set the limit of a resource.
 * Fails with, in the order of checking: EFAULT, ESRCH, EPERM, EINVAL.
 */
static inline ss_s64 ss_prlimit64(ss_pid_t pid, ss_s32 resource, const struct ss_rlimit64 *new_limit, struct ss_rlimit64 *old_limit) {
  return ss_syscall4(SS_NR_prlimit64, (ss_s64)pid, (ss_s64)resource, (ss_s64)(uintptr_t)new_limit, (ss_s64)(uintptr_t)old_limit);
}

/*
 * readlink: Read where a symbolic link leads.
 * Fails with, in the order of checking: EINVAL, EFAULT, ENAMETOOLONG, ENOENT, ENOTDIR, EACCES, ELOOP.
 */
#ifdef SS_NR_readlink
static inline ss_s64 ss_readlink(const ss_u8 *path, void *buf, ss_s32 bufsize) {
  return ss_syscall3(SS_NR_readlink, (ss_s64)(uintptr_t)path, (ss_s64)(uintptr_t)buf, (ss_s64)bufsize);
}
#endif

/*
 * readlinkat: Read where a symbolic link leads, from a directory.
 * Fails with, in the order of checking: EINVAL, EFAULT, ENAMETOOLONG, ENOENT, EBADF, ENOTDIR, EACCES, ELOOP.
 */
static inline ss_s64 ss_readlinkat(ss_s32 dirfd, const ss_u8 *path, void *buf, ss_s32 bufsize) {
  return ss_syscall4(SS_NR_readlinkat, (ss_s64)dirfd, (ss_s64)(uintptr_t)path, (ss_s64)(uintptr_t)buf, (ss_s64)bufsize);
}

/*
 * rseq: Register the thread for restartable sequences.
 * Fails with, in the order of checking: ENOSYS, EINVAL, EPERM, EBUSY, EFAULT.
 */
static inline ss_s64 ss_rseq(struct ss_rseq *area, ss_u32 len, ss_s32 flags, ss_u32 sig) {
  return ss_syscall4(SS_NR_rseq, (ss_s64)(uintptr_t)area, (ss_s64)len, (ss_s64)flags, (ss_s64)sig);
}

/*
 * rt_sigaction: Say what a signal does.
 * Fails with, in the order of checking: EINVAL, EFAULT.
 */
static inline ss_s64 ss_rt_sigaction(ss_s32 sig, const struct ss_sigaction *act, struct ss_sigaction *oldact, ss_size_t sigsetsize) {
  return ss_syscall4(SS_NR_rt_sigaction, (ss_s64)sig, (ss_s64)(uintptr_t)act, (ss_s64)(uintptr_t)oldact, (ss_s64)sigsetsize);
}

/*
 * rt_sigprocmask: Block or unblock signals in the calling thread.
 * Fails with, in the order of checking: EINVAL, EFAULT.
 */
static inline ss_s64 ss_rt_sigprocmask(ss_s32 how, const struct ss_sigset *set, struct ss_sigset *oldset, ss_size_t sigsetsize) {
  return ss_syscall4(SS_NR_rt_sigprocmask, (ss_s64)how, (ss_s64)(uintptr_t)set, (ss_s64)(uintptr_t)oldset, (ss_s64)sigsetsize);
}

/* rt_sigreturn: Go back from a signal handler. */
static inline ss_s64 ss_rt_sigreturn(void) {
  return ss_syscall0(SS_NR_rt_sigreturn);
}

/* sched_yield: Let other threads run. */
static inline ss_s64 ss_sched_yield(void) {
  return ss_syscall0(SS_NR_sched_yield);
}

/*
 * set_robust_list: Say where the thread's list of held locks is.
 * Fails with, in the order of checking: EINVAL.
 */
static inline ss_s64 ss_set_robust_list(ss_uptr head, ss_size_t len) {
  return ss_syscall2(SS_NR_set_robust_list, (ss_s64)head, (ss_s64)len);
}

/* set_tid_address: Say where to store 0 when the thread ends. */
static inline ss_s64 ss_set_tid_address(ss_uptr tidptr) {
  return ss_syscall1(SS_NR_set_tid_address, (ss_s64)tidptr);
}

/*
 * setresuid: Set the real, the effective and the saved user.
 * Fails with, in the order of checking: EPERM.
 */
static inline ss_s64 ss_setresuid(ss_uid_t ruid, ss_uid_t euid, ss_uid_t suid) {
  return ss_syscall3(SS_NR_setresuid, (ss_s64)ruid, (ss_s64)euid, (ss_s64)suid);
}

/*
 * tgkill: Send a signal to a thread.
 * Fails with, in the order of checking: EINVAL, ESRCH, EPERM.
 */
static inline ss_s64 ss_tgkill(ss_pid_t tgid, ss_pid_t tid, ss_s32 sig) {
  return ss_syscall3(SS_NR_tgkill, (ss_s64)tgid, (ss_s64)tid, (ss_s64)sig);
}

/*
 * time: Read the seconds since 1970.
 * Fails with, in the order of checking: EFAULT.
 */
#ifdef SS_NR_time
static inline ss_s64 ss_time(ss_s64 *seconds) {
  return ss_syscall1(SS_NR_time, (ss_s64)(uintptr_t)seconds);
}
#endif

/*
 * tkill: Send a signal to a thread by its number alone.
 * Fails with, in the order of checking: EINVAL, ESRCH, EPERM.
 */
static inline ss_s64 ss_tkill(ss_pid_t tid, ss_s32 sig) {
  return ss_syscall2(SS_NR_tkill, (ss_s64)tid, (ss_s64)sig);
}

/*
 * uname: Names of the system.
 * Fails with, in the order of checking: EFAULT.
 */
static inline ss_s64 ss_uname(struct ss_utsname *buf) {
  return ss_syscall1(SS_NR_uname, (ss_s64)(uintptr_t)buf);
}

/*
 * write: Write to a descriptor.
 * Fails with, in the order of checking: EBADF, EFAULT, EMSGSIZE, EDESTADDRREQ, EPIPE, ENOBUFS, EAGAIN, EINTR, or an
 * error that was pending.
 * May wait.
 */
static inline ss_s64 ss_write(ss_s32 fd, const void *buf, ss_size_t count) {
  return ss_syscall3(SS_NR_write, (ss_s64)fd, (ss_s64)(uintptr_t)buf, (ss_s64)count);
}

/*
 * writev: Write to a descriptor out of several buffers.
 * Fails with, in the order of checking: EBADF, EINVAL, EFAULT, EMSGSIZE, EDESTADDRREQ, EPIPE, ENOBUFS, EAGAIN, EINTR,
 * or an error that was pending.
 * May wait.
 */
static inline ss_s64 ss_writev(ss_s32 fd, const struct ss_iovec *iov, ss_s32 iovcnt) {
  return ss_syscall3(SS_NR_writev, (ss_s64)fd, (ss_s64)(uintptr_t)iov, (ss_s64)iovcnt);
}

/* --- Library functions that are names over calls --- */

/*
 * recv: Receive from a socket without asking who sent it.
 * recvfrom with fd, buf, len, flags, NULL, NULL.
 */
static inline ss_s64 ss_recv(ss_s32 fd, void *buf, ss_size_t len, ss_s32 flags) {
  return ss_recvfrom(fd, buf, len, flags, 0, 0);
}

/*
 * send: Send on a connected socket.
 * sendto with fd, buf, len, flags, NULL, 0.
 */
static inline ss_s64 ss_send(ss_s32 fd, const void *buf, ss_size_t len, ss_s32 flags) {
  return ss_sendto(fd, buf, len, flags, 0, 0);
}

#endif /* SS_SOCKSPEC_H */
