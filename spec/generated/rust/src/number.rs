// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! Numbers of the system calls: those of the target, and in a module each those of every
//! architecture.

#[cfg(target_arch = "aarch64")]
pub use aarch64::*;
#[cfg(target_arch = "riscv64")]
pub use riscv64::*;
#[cfg(target_arch = "x86_64")]
pub use x86_64::*;

/// Numbers on x86_64.
pub mod x86_64 {
    /// `accept`
    pub const ACCEPT: usize = 43;
    /// `accept4`
    pub const ACCEPT4: usize = 288;
    /// `bind`
    pub const BIND: usize = 49;
    /// `close`
    pub const CLOSE: usize = 3;
    /// `connect`
    pub const CONNECT: usize = 42;
    /// `dup`
    pub const DUP: usize = 32;
    /// `dup2`
    pub const DUP2: usize = 33;
    /// `dup3`
    pub const DUP3: usize = 292;
    /// `clock_control`
    pub const CLOCK_CONTROL: usize = 1042;
    /// `packets_withhold`
    pub const PACKETS_WITHHOLD: usize = 1043;
    /// `thread_outcome`
    pub const THREAD_OUTCOME: usize = 1041;
    /// `thread_state`
    pub const THREAD_STATE: usize = 1040;
    /// `fcntl`
    pub const FCNTL: usize = 72;
    /// `getpeername`
    pub const GETPEERNAME: usize = 52;
    /// `getsockname`
    pub const GETSOCKNAME: usize = 51;
    /// `getsockopt`
    pub const GETSOCKOPT: usize = 55;
    /// `listen`
    pub const LISTEN: usize = 50;
    /// `poll`
    pub const POLL: usize = 7;
    /// `ppoll`
    pub const PPOLL: usize = 271;
    /// `read`
    pub const READ: usize = 0;
    /// `readv`
    pub const READV: usize = 19;
    /// `recvfrom`
    pub const RECVFROM: usize = 45;
    /// `recvmsg`
    pub const RECVMSG: usize = 47;
    /// `sendmsg`
    pub const SENDMSG: usize = 46;
    /// `sendto`
    pub const SENDTO: usize = 44;
    /// `setsockopt`
    pub const SETSOCKOPT: usize = 54;
    /// `shutdown`
    pub const SHUTDOWN: usize = 48;
    /// `socket`
    pub const SOCKET: usize = 41;
    /// `socketpair`
    pub const SOCKETPAIR: usize = 53;
    /// `arch_prctl`
    pub const ARCH_PRCTL: usize = 158;
    /// `brk`
    pub const BRK: usize = 12;
    /// `clock_gettime`
    pub const CLOCK_GETTIME: usize = 228;
    /// `clock_nanosleep`
    pub const CLOCK_NANOSLEEP: usize = 230;
    /// `clone`
    pub const CLONE: usize = 56;
    /// `exit`
    pub const EXIT: usize = 60;
    /// `exit_group`
    pub const EXIT_GROUP: usize = 231;
    /// `fstat`
    pub const FSTAT: usize = 5;
    /// `futex`
    pub const FUTEX: usize = 202;
    /// `getegid`
    pub const GETEGID: usize = 108;
    /// `geteuid`
    pub const GETEUID: usize = 107;
    /// `getgid`
    pub const GETGID: usize = 104;
    /// `getpid`
    pub const GETPID: usize = 39;
    /// `getrandom`
    pub const GETRANDOM: usize = 318;
    /// `gettid`
    pub const GETTID: usize = 186;
    /// `gettimeofday`
    pub const GETTIMEOFDAY: usize = 96;
    /// `getuid`
    pub const GETUID: usize = 102;
    /// `ioctl`
    pub const IOCTL: usize = 16;
    /// `kill`
    pub const KILL: usize = 62;
    /// `lseek`
    pub const LSEEK: usize = 8;
    /// `mmap`
    pub const MMAP: usize = 9;
    /// `mprotect`
    pub const MPROTECT: usize = 10;
    /// `munmap`
    pub const MUNMAP: usize = 11;
    /// `nanosleep`
    pub const NANOSLEEP: usize = 35;
    /// `newfstatat`
    pub const NEWFSTATAT: usize = 262;
    /// `open`
    pub const OPEN: usize = 2;
    /// `openat`
    pub const OPENAT: usize = 257;
    /// `pipe`
    pub const PIPE: usize = 22;
    /// `pipe2`
    pub const PIPE2: usize = 293;
    /// `prctl`
    pub const PRCTL: usize = 157;
    /// `prlimit64`
    pub const PRLIMIT64: usize = 302;
    /// `readlink`
    pub const READLINK: usize = 89;
    /// `readlinkat`
    pub const READLINKAT: usize = 267;
    /// `rseq`
    pub const RSEQ: usize = 334;
    /// `rt_sigaction`
    pub const RT_SIGACTION: usize = 13;
    /// `rt_sigprocmask`
    pub const RT_SIGPROCMASK: usize = 14;
    /// `rt_sigreturn`
    pub const RT_SIGRETURN: usize = 15;
    /// `sched_yield`
    pub const SCHED_YIELD: usize = 24;
    /// `set_robust_list`
    pub const SET_ROBUST_LIST: usize = 273;
    /// `set_tid_address`
    pub const SET_TID_ADDRESS: usize = 218;
    /// `setresuid`
    pub const SETRESUID: usize = 117;
    /// `tgkill`
    pub const TGKILL: usize = 234;
    /// `time`
    pub const TIME: usize = 201;
    /// `tkill`
    pub const TKILL: usize = 200;
    /// `uname`
    pub const UNAME: usize = 63;
    /// `write`
    pub const WRITE: usize = 1;
    /// `writev`
    pub const WRITEV: usize = 20;
}

/// Numbers on aarch64.
pub mod aarch64 {
    /// `accept`
    pub const ACCEPT: usize = 202;
    /// `accept4`
    pub const ACCEPT4: usize = 242;
    /// `bind`
    pub const BIND: usize = 200;
    /// `close`
    pub const CLOSE: usize = 57;
    /// `connect`
    pub const CONNECT: usize = 203;
    /// `dup`
    pub const DUP: usize = 23;
    /// `dup3`
    pub const DUP3: usize = 24;
    /// `clock_control`
    pub const CLOCK_CONTROL: usize = 1042;
    /// `packets_withhold`
    pub const PACKETS_WITHHOLD: usize = 1043;
    /// `thread_outcome`
    pub const THREAD_OUTCOME: usize = 1041;
    /// `thread_state`
    pub const THREAD_STATE: usize = 1040;
    /// `fcntl`
    pub const FCNTL: usize = 25;
    /// `getpeername`
    pub const GETPEERNAME: usize = 205;
    /// `getsockname`
    pub const GETSOCKNAME: usize = 204;
    /// `getsockopt`
    pub const GETSOCKOPT: usize = 209;
    /// `listen`
    pub const LISTEN: usize = 201;
    /// `ppoll`
    pub const PPOLL: usize = 73;
    /// `read`
    pub const READ: usize = 63;
    /// `readv`
    pub const READV: usize = 65;
    /// `recvfrom`
    pub const RECVFROM: usize = 207;
    /// `recvmsg`
    pub const RECVMSG: usize = 212;
    /// `sendmsg`
    pub const SENDMSG: usize = 211;
    /// `sendto`
    pub const SENDTO: usize = 206;
    /// `setsockopt`
    pub const SETSOCKOPT: usize = 208;
    /// `shutdown`
    pub const SHUTDOWN: usize = 210;
    /// `socket`
    pub const SOCKET: usize = 198;
    /// `socketpair`
    pub const SOCKETPAIR: usize = 199;
    /// `brk`
    pub const BRK: usize = 214;
    /// `clock_gettime`
    pub const CLOCK_GETTIME: usize = 113;
    /// `clock_nanosleep`
    pub const CLOCK_NANOSLEEP: usize = 115;
    /// `clone`
    pub const CLONE: usize = 220;
    /// `exit`
    pub const EXIT: usize = 93;
    /// `exit_group`
    pub const EXIT_GROUP: usize = 94;
    /// `fstat`
    pub const FSTAT: usize = 80;
    /// `futex`
    pub const FUTEX: usize = 98;
    /// `getegid`
    pub const GETEGID: usize = 177;
    /// `geteuid`
    pub const GETEUID: usize = 175;
    /// `getgid`
    pub const GETGID: usize = 176;
    /// `getpid`
    pub const GETPID: usize = 172;
    /// `getrandom`
    pub const GETRANDOM: usize = 278;
    /// `gettid`
    pub const GETTID: usize = 178;
    /// `gettimeofday`
    pub const GETTIMEOFDAY: usize = 169;
    /// `getuid`
    pub const GETUID: usize = 174;
    /// `ioctl`
    pub const IOCTL: usize = 29;
    /// `kill`
    pub const KILL: usize = 129;
    /// `lseek`
    pub const LSEEK: usize = 62;
    /// `mmap`
    pub const MMAP: usize = 222;
    /// `mprotect`
    pub const MPROTECT: usize = 226;
    /// `munmap`
    pub const MUNMAP: usize = 215;
    /// `nanosleep`
    pub const NANOSLEEP: usize = 101;
    /// `newfstatat`
    pub const NEWFSTATAT: usize = 79;
    /// `openat`
    pub const OPENAT: usize = 56;
    /// `pipe2`
    pub const PIPE2: usize = 59;
    /// `prctl`
    pub const PRCTL: usize = 167;
    /// `prlimit64`
    pub const PRLIMIT64: usize = 261;
    /// `readlinkat`
    pub const READLINKAT: usize = 78;
    /// `rseq`
    pub const RSEQ: usize = 293;
    /// `rt_sigaction`
    pub const RT_SIGACTION: usize = 134;
    /// `rt_sigprocmask`
    pub const RT_SIGPROCMASK: usize = 135;
    /// `rt_sigreturn`
    pub const RT_SIGRETURN: usize = 139;
    /// `sched_yield`
    pub const SCHED_YIELD: usize = 124;
    /// `set_robust_list`
    pub const SET_ROBUST_LIST: usize = 99;
    /// `set_tid_address`
    pub const SET_TID_ADDRESS: usize = 96;
    /// `setresuid`
    pub const SETRESUID: usize = 147;
    /// `tgkill`
    pub const TGKILL: usize = 131;
    /// `tkill`
    pub const TKILL: usize = 130;
    /// `uname`
    pub const UNAME: usize = 160;
    /// `write`
    pub const WRITE: usize = 64;
    /// `writev`
    pub const WRITEV: usize = 66;
}

/// Numbers on riscv64.
pub mod riscv64 {
    /// `accept`
    pub const ACCEPT: usize = 202;
    /// `accept4`
    pub const ACCEPT4: usize = 242;
    /// `bind`
    pub const BIND: usize = 200;
    /// `close`
    pub const CLOSE: usize = 57;
    /// `connect`
    pub const CONNECT: usize = 203;
    /// `dup`
    pub const DUP: usize = 23;
    /// `dup3`
    pub const DUP3: usize = 24;
    /// `clock_control`
    pub const CLOCK_CONTROL: usize = 1042;
    /// `packets_withhold`
    pub const PACKETS_WITHHOLD: usize = 1043;
    /// `thread_outcome`
    pub const THREAD_OUTCOME: usize = 1041;
    /// `thread_state`
    pub const THREAD_STATE: usize = 1040;
    /// `fcntl`
    pub const FCNTL: usize = 25;
    /// `getpeername`
    pub const GETPEERNAME: usize = 205;
    /// `getsockname`
    pub const GETSOCKNAME: usize = 204;
    /// `getsockopt`
    pub const GETSOCKOPT: usize = 209;
    /// `listen`
    pub const LISTEN: usize = 201;
    /// `ppoll`
    pub const PPOLL: usize = 73;
    /// `read`
    pub const READ: usize = 63;
    /// `readv`
    pub const READV: usize = 65;
    /// `recvfrom`
    pub const RECVFROM: usize = 207;
    /// `recvmsg`
    pub const RECVMSG: usize = 212;
    /// `sendmsg`
    pub const SENDMSG: usize = 211;
    /// `sendto`
    pub const SENDTO: usize = 206;
    /// `setsockopt`
    pub const SETSOCKOPT: usize = 208;
    /// `shutdown`
    pub const SHUTDOWN: usize = 210;
    /// `socket`
    pub const SOCKET: usize = 198;
    /// `socketpair`
    pub const SOCKETPAIR: usize = 199;
    /// `brk`
    pub const BRK: usize = 214;
    /// `clock_gettime`
    pub const CLOCK_GETTIME: usize = 113;
    /// `clock_nanosleep`
    pub const CLOCK_NANOSLEEP: usize = 115;
    /// `clone`
    pub const CLONE: usize = 220;
    /// `exit`
    pub const EXIT: usize = 93;
    /// `exit_group`
    pub const EXIT_GROUP: usize = 94;
    /// `fstat`
    pub const FSTAT: usize = 80;
    /// `futex`
    pub const FUTEX: usize = 98;
    /// `getegid`
    pub const GETEGID: usize = 177;
    /// `geteuid`
    pub const GETEUID: usize = 175;
    /// `getgid`
    pub const GETGID: usize = 176;
    /// `getpid`
    pub const GETPID: usize = 172;
    /// `getrandom`
    pub const GETRANDOM: usize = 278;
    /// `gettid`
    pub const GETTID: usize = 178;
    /// `gettimeofday`
    pub const GETTIMEOFDAY: usize = 169;
    /// `getuid`
    pub const GETUID: usize = 174;
    /// `ioctl`
    pub const IOCTL: usize = 29;
    /// `kill`
    pub const KILL: usize = 129;
    /// `lseek`
    pub const LSEEK: usize = 62;
    /// `mmap`
    pub const MMAP: usize = 222;
    /// `mprotect`
    pub const MPROTECT: usize = 226;
    /// `munmap`
    pub const MUNMAP: usize = 215;
    /// `nanosleep`
    pub const NANOSLEEP: usize = 101;
    /// `newfstatat`
    pub const NEWFSTATAT: usize = 79;
    /// `openat`
    pub const OPENAT: usize = 56;
    /// `pipe2`
    pub const PIPE2: usize = 59;
    /// `prctl`
    pub const PRCTL: usize = 167;
    /// `prlimit64`
    pub const PRLIMIT64: usize = 261;
    /// `readlinkat`
    pub const READLINKAT: usize = 78;
    /// `rseq`
    pub const RSEQ: usize = 293;
    /// `rt_sigaction`
    pub const RT_SIGACTION: usize = 134;
    /// `rt_sigprocmask`
    pub const RT_SIGPROCMASK: usize = 135;
    /// `rt_sigreturn`
    pub const RT_SIGRETURN: usize = 139;
    /// `sched_yield`
    pub const SCHED_YIELD: usize = 124;
    /// `set_robust_list`
    pub const SET_ROBUST_LIST: usize = 99;
    /// `set_tid_address`
    pub const SET_TID_ADDRESS: usize = 96;
    /// `setresuid`
    pub const SETRESUID: usize = 147;
    /// `tgkill`
    pub const TGKILL: usize = 131;
    /// `tkill`
    pub const TKILL: usize = 130;
    /// `uname`
    pub const UNAME: usize = 160;
    /// `write`
    pub const WRITE: usize = 64;
    /// `writev`
    pub const WRITEV: usize = 66;
}
