// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! Structs with the layouts of the ABI; a compiler that lays one out otherwise refuses the crate.
//! Fields are integers and arrays of them, so every pattern of bytes is a value.

use crate::constants::{MsgFlags, OptionLevel, PollEvents, SignalActionFlags, SignalCode, Signals};

/// Head of one control message. The data follows; the next head starts at a multiple of 8.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cmsghdr {
    /// Bytes of head and data.
    pub cmsg_len: u64,
    /// Layer that it belongs to.
    pub cmsg_level: OptionLevel,
    /// What it is; the level decides.
    pub cmsg_type: i32,
}

const _: () = {
    assert!(core::mem::size_of::<Cmsghdr>() == 16);
    assert!(core::mem::align_of::<Cmsghdr>() == 8);
    assert!(core::mem::offset_of!(Cmsghdr, cmsg_len) == 0);
    assert!(core::mem::offset_of!(Cmsghdr, cmsg_level) == 8);
    assert!(core::mem::offset_of!(Cmsghdr, cmsg_type) == 12);
};

/// An interface's name and one thing about it. Only the index is specified.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ifreq {
    /// Name, ended by a NUL.
    pub ifr_name: [u8; 16],
    /// Index.
    pub ifr_ifindex: i32,
    /// Room for larger answers to other requests.
    pub ifr_rest: [u8; 20],
}

const _: () = {
    assert!(core::mem::size_of::<Ifreq>() == 40);
    assert!(core::mem::align_of::<Ifreq>() == 8);
    assert!(core::mem::offset_of!(Ifreq, ifr_name) == 0);
    assert!(core::mem::offset_of!(Ifreq, ifr_ifindex) == 16);
    assert!(core::mem::offset_of!(Ifreq, ifr_rest) == 20);
};

/// One buffer out of several.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Iovec {
    /// Address of the buffer.
    pub iov_base: usize,
    /// Its length in bytes.
    pub iov_len: u64,
}

const _: () = {
    assert!(core::mem::size_of::<Iovec>() == 16);
    assert!(core::mem::align_of::<Iovec>() == 8);
    assert!(core::mem::offset_of!(Iovec, iov_base) == 0);
    assert!(core::mem::offset_of!(Iovec, iov_len) == 8);
};

/// Value of SO_LINGER.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Linger {
    /// 0 is off; anything else is on.
    pub l_onoff: i32,
    /// Seconds that close waits.
    pub l_linger: i32,
}

const _: () = {
    assert!(core::mem::size_of::<Linger>() == 8);
    assert!(core::mem::align_of::<Linger>() == 4);
    assert!(core::mem::offset_of!(Linger, l_onoff) == 0);
    assert!(core::mem::offset_of!(Linger, l_linger) == 4);
};

/// All that sendmsg and recvmsg take. Bytes between the fields are padding.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Msghdr {
    /// Address of a socket address, or 0.
    pub msg_name: usize,
    /// Length of that address. The kernel takes it as a signed number.
    pub msg_namelen: u32,
    /// Address of the array of buffers.
    pub msg_iov: usize,
    /// Number of buffers.
    pub msg_iovlen: u64,
    /// Address of the control data, or 0.
    pub msg_control: usize,
    /// Bytes of control data.
    pub msg_controllen: u64,
    /// Written by recvmsg, ignored by sendmsg.
    pub msg_flags: MsgFlags,
}

const _: () = {
    assert!(core::mem::size_of::<Msghdr>() == 56);
    assert!(core::mem::align_of::<Msghdr>() == 8);
    assert!(core::mem::offset_of!(Msghdr, msg_name) == 0);
    assert!(core::mem::offset_of!(Msghdr, msg_namelen) == 8);
    assert!(core::mem::offset_of!(Msghdr, msg_iov) == 16);
    assert!(core::mem::offset_of!(Msghdr, msg_iovlen) == 24);
    assert!(core::mem::offset_of!(Msghdr, msg_control) == 32);
    assert!(core::mem::offset_of!(Msghdr, msg_controllen) == 40);
    assert!(core::mem::offset_of!(Msghdr, msg_flags) == 48);
};

/// One descriptor that poll watches.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pollfd {
    /// The descriptor. A negative one is passed over and revents becomes 0.
    pub fd: i32,
    /// Conditions asked for.
    pub events: PollEvents,
    /// Conditions found.
    pub revents: PollEvents,
}

const _: () = {
    assert!(core::mem::size_of::<Pollfd>() == 8);
    assert!(core::mem::align_of::<Pollfd>() == 4);
    assert!(core::mem::offset_of!(Pollfd, fd) == 0);
    assert!(core::mem::offset_of!(Pollfd, events) == 4);
    assert!(core::mem::offset_of!(Pollfd, revents) == 6);
};

/// Limit of a resource. All bits set means no limit.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rlimit64 {
    /// The limit in force.
    pub rlim_cur: u64,
    /// How far the limit in force may be raised.
    pub rlim_max: u64,
}

const _: () = {
    assert!(core::mem::size_of::<Rlimit64>() == 16);
    assert!(core::mem::align_of::<Rlimit64>() == 8);
    assert!(core::mem::offset_of!(Rlimit64, rlim_cur) == 0);
    assert!(core::mem::offset_of!(Rlimit64, rlim_max) == 8);
};

/// The locks that a thread holds, so that they are given up when it ends.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RobustListHead {
    /// Address of the first entry; the last one points back here.
    pub next: usize,
    /// From an entry to its futex word.
    pub futex_offset: i64,
    /// Entry that is just being added or removed, or 0.
    pub list_op_pending: usize,
}

const _: () = {
    assert!(core::mem::size_of::<RobustListHead>() == 24);
    assert!(core::mem::align_of::<RobustListHead>() == 8);
    assert!(core::mem::offset_of!(RobustListHead, next) == 0);
    assert!(core::mem::offset_of!(RobustListHead, futex_offset) == 8);
    assert!(core::mem::offset_of!(RobustListHead, list_op_pending) == 16);
};

/// State of restartable sequences, one per thread. Bytes after the fields belong to the kernel.
#[repr(C, align(32))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rseq {
    /// A processor that exists, to start a sequence with.
    pub cpu_id_start: u32,
    /// The processor that the thread runs on.
    pub cpu_id: u32,
    /// Address of the sequence that runs now, or 0.
    pub rseq_cs: u64,
    /// Always 0.
    pub flags: u32,
}

const _: () = {
    assert!(core::mem::size_of::<Rseq>() == 32);
    assert!(core::mem::align_of::<Rseq>() == 32);
    assert!(core::mem::offset_of!(Rseq, cpu_id_start) == 0);
    assert!(core::mem::offset_of!(Rseq, cpu_id) == 4);
    assert!(core::mem::offset_of!(Rseq, rseq_cs) == 8);
    assert!(core::mem::offset_of!(Rseq, flags) == 16);
};

/// What a signal does, in the kernel's form. A libc has another form of the same name.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sigaction {
    /// Address of the handler, or SIG_DFL or SIG_IGN. Of
    /// [`SignalHandler`](crate::constants::SignalHandler).
    pub sa_handler: usize,
    /// Flags.
    pub sa_flags: SignalActionFlags,
    /// Where the handler returns to; there rt_sigreturn is called.
    pub sa_restorer: usize,
    /// Signals blocked while the handler runs, as in sigset.
    pub sa_mask: u64,
}

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
const _: () = {
    assert!(core::mem::size_of::<Sigaction>() == 32);
    assert!(core::mem::align_of::<Sigaction>() == 8);
    assert!(core::mem::offset_of!(Sigaction, sa_handler) == 0);
    assert!(core::mem::offset_of!(Sigaction, sa_flags) == 8);
    assert!(core::mem::offset_of!(Sigaction, sa_restorer) == 16);
    assert!(core::mem::offset_of!(Sigaction, sa_mask) == 24);
};

/// What a signal does, in the kernel's form. A libc has another form of the same name.
#[cfg(target_arch = "riscv64")]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sigaction {
    /// Address of the handler, or SIG_DFL or SIG_IGN. Of
    /// [`SignalHandler`](crate::constants::SignalHandler).
    pub sa_handler: usize,
    /// Flags.
    pub sa_flags: SignalActionFlags,
    /// Signals blocked while the handler runs, as in sigset.
    pub sa_mask: u64,
}

#[cfg(target_arch = "riscv64")]
const _: () = {
    assert!(core::mem::size_of::<Sigaction>() == 24);
    assert!(core::mem::align_of::<Sigaction>() == 8);
    assert!(core::mem::offset_of!(Sigaction, sa_handler) == 0);
    assert!(core::mem::offset_of!(Sigaction, sa_flags) == 8);
    assert!(core::mem::offset_of!(Sigaction, sa_mask) == 16);
};

/// What a handler with SA_SIGINFO is told.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Siginfo {
    /// The signal.
    pub si_signo: Signals,
    /// Usually 0.
    pub si_errno: i32,
    /// Where it came from.
    pub si_code: SignalCode,
    /// Padding.
    pub si_pad: i32,
    /// By si_code. From kill and tgkill: process (s32) and user (u32) of the sender. From a fault:
    /// the address (u64) that was used.
    pub si_fields: [u8; 112],
}

const _: () = {
    assert!(core::mem::size_of::<Siginfo>() == 128);
    assert!(core::mem::align_of::<Siginfo>() == 8);
    assert!(core::mem::offset_of!(Siginfo, si_signo) == 0);
    assert!(core::mem::offset_of!(Siginfo, si_errno) == 4);
    assert!(core::mem::offset_of!(Siginfo, si_code) == 8);
    assert!(core::mem::offset_of!(Siginfo, si_pad) == 12);
    assert!(core::mem::offset_of!(Siginfo, si_fields) == 16);
};

/// A set of signals. Signal n is bit n-1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sigset {
    /// The 64 bits.
    pub bits: u64,
}

const _: () = {
    assert!(core::mem::size_of::<Sigset>() == 8);
    assert!(core::mem::align_of::<Sigset>() == 8);
    assert!(core::mem::offset_of!(Sigset, bits) == 0);
};

/// A socket address of any family. The family says what the rest is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sockaddr {
    /// Address family. Of [`AddressFamily`](crate::constants::AddressFamily).
    pub sa_family: u16,
    /// What the family makes of it.
    pub sa_data: [u8; 14],
}

const _: () = {
    assert!(core::mem::size_of::<Sockaddr>() == 16);
    assert!(core::mem::align_of::<Sockaddr>() == 2);
    assert!(core::mem::offset_of!(Sockaddr, sa_family) == 0);
    assert!(core::mem::offset_of!(Sockaddr, sa_data) == 2);
};

/// An IPv4 address and a port.
#[repr(C, align(4))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SockaddrIn {
    /// AF_INET. Of [`AddressFamily`](crate::constants::AddressFamily).
    pub sin_family: u16,
    /// Port, most significant byte first. Big-endian: see `to_be` and `from_be`.
    pub sin_port: u16,
    /// The address, in the order in which it is written: 127.0.0.1 is 127, 0, 0, 1.
    pub sin_addr: [u8; 4],
    /// Padding. Ignored on the way in, zero on the way out.
    pub sin_zero: [u8; 8],
}

const _: () = {
    assert!(core::mem::size_of::<SockaddrIn>() == 16);
    assert!(core::mem::align_of::<SockaddrIn>() == 4);
    assert!(core::mem::offset_of!(SockaddrIn, sin_family) == 0);
    assert!(core::mem::offset_of!(SockaddrIn, sin_port) == 2);
    assert!(core::mem::offset_of!(SockaddrIn, sin_addr) == 4);
    assert!(core::mem::offset_of!(SockaddrIn, sin_zero) == 8);
};

/// Room for a socket address of any family.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SockaddrStorage {
    /// Address family. Of [`AddressFamily`](crate::constants::AddressFamily).
    pub ss_family: u16,
    /// What the family makes of it.
    pub ss_data: [u8; 126],
}

const _: () = {
    assert!(core::mem::size_of::<SockaddrStorage>() == 128);
    assert!(core::mem::align_of::<SockaddrStorage>() == 8);
    assert!(core::mem::offset_of!(SockaddrStorage, ss_family) == 0);
    assert!(core::mem::offset_of!(SockaddrStorage, ss_data) == 2);
};

/// What is known of a file. The layout stands for x86_64; the other two share one.
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stat {
    /// Device that holds the file.
    pub st_dev: u64,
    /// Number of the file there.
    pub st_ino: u64,
    /// Number of names.
    pub st_nlink: u64,
    /// File type and permissions.
    pub st_mode: u32,
    /// User who owns it.
    pub st_uid: u32,
    /// Group that owns it.
    pub st_gid: u32,
    /// Device that the file is.
    pub st_rdev: u64,
    /// Size in bytes.
    pub st_size: i64,
    /// Good size for reads and writes.
    pub st_blksize: i64,
    /// Blocks of 512 bytes in use.
    pub st_blocks: i64,
    /// Last access, seconds.
    pub st_atime: u64,
    /// Last access, nanoseconds.
    pub st_atime_nsec: u64,
    /// Last change of the content, seconds.
    pub st_mtime: u64,
    /// Last change of the content, nanoseconds.
    pub st_mtime_nsec: u64,
    /// Last change of the file, seconds.
    pub st_ctime: u64,
    /// Last change of the file, nanoseconds.
    pub st_ctime_nsec: u64,
    /// Always 0.
    pub st_reserved: [u8; 24],
}

#[cfg(target_arch = "x86_64")]
const _: () = {
    assert!(core::mem::size_of::<Stat>() == 144);
    assert!(core::mem::align_of::<Stat>() == 8);
    assert!(core::mem::offset_of!(Stat, st_dev) == 0);
    assert!(core::mem::offset_of!(Stat, st_ino) == 8);
    assert!(core::mem::offset_of!(Stat, st_nlink) == 16);
    assert!(core::mem::offset_of!(Stat, st_mode) == 24);
    assert!(core::mem::offset_of!(Stat, st_uid) == 28);
    assert!(core::mem::offset_of!(Stat, st_gid) == 32);
    assert!(core::mem::offset_of!(Stat, st_rdev) == 40);
    assert!(core::mem::offset_of!(Stat, st_size) == 48);
    assert!(core::mem::offset_of!(Stat, st_blksize) == 56);
    assert!(core::mem::offset_of!(Stat, st_blocks) == 64);
    assert!(core::mem::offset_of!(Stat, st_atime) == 72);
    assert!(core::mem::offset_of!(Stat, st_atime_nsec) == 80);
    assert!(core::mem::offset_of!(Stat, st_mtime) == 88);
    assert!(core::mem::offset_of!(Stat, st_mtime_nsec) == 96);
    assert!(core::mem::offset_of!(Stat, st_ctime) == 104);
    assert!(core::mem::offset_of!(Stat, st_ctime_nsec) == 112);
    assert!(core::mem::offset_of!(Stat, st_reserved) == 120);
};

/// What is known of a file. The layout stands for x86_64; the other two share one.
#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stat {
    /// Device that holds the file.
    pub st_dev: u64,
    /// Number of the file there.
    pub st_ino: u64,
    /// File type and permissions.
    pub st_mode: u32,
    /// Number of names.
    pub st_nlink: u32,
    /// User who owns it.
    pub st_uid: u32,
    /// Group that owns it.
    pub st_gid: u32,
    /// Device that the file is.
    pub st_rdev: u64,
    /// Always 0.
    pub st_pad: u64,
    /// Size in bytes.
    pub st_size: i64,
    /// Good size for reads and writes.
    pub st_blksize: i32,
    /// Blocks of 512 bytes in use.
    pub st_blocks: i64,
    /// Last access, seconds.
    pub st_atime: i64,
    /// Last access, nanoseconds.
    pub st_atime_nsec: u64,
    /// Last change of the content, seconds.
    pub st_mtime: i64,
    /// Last change of the content, nanoseconds.
    pub st_mtime_nsec: u64,
    /// Last change of the file, seconds.
    pub st_ctime: i64,
    /// Last change of the file, nanoseconds.
    pub st_ctime_nsec: u64,
    /// Always 0.
    pub st_reserved: [u8; 8],
}

#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
const _: () = {
    assert!(core::mem::size_of::<Stat>() == 128);
    assert!(core::mem::align_of::<Stat>() == 8);
    assert!(core::mem::offset_of!(Stat, st_dev) == 0);
    assert!(core::mem::offset_of!(Stat, st_ino) == 8);
    assert!(core::mem::offset_of!(Stat, st_mode) == 16);
    assert!(core::mem::offset_of!(Stat, st_nlink) == 20);
    assert!(core::mem::offset_of!(Stat, st_uid) == 24);
    assert!(core::mem::offset_of!(Stat, st_gid) == 28);
    assert!(core::mem::offset_of!(Stat, st_rdev) == 32);
    assert!(core::mem::offset_of!(Stat, st_pad) == 40);
    assert!(core::mem::offset_of!(Stat, st_size) == 48);
    assert!(core::mem::offset_of!(Stat, st_blksize) == 56);
    assert!(core::mem::offset_of!(Stat, st_blocks) == 64);
    assert!(core::mem::offset_of!(Stat, st_atime) == 72);
    assert!(core::mem::offset_of!(Stat, st_atime_nsec) == 80);
    assert!(core::mem::offset_of!(Stat, st_mtime) == 88);
    assert!(core::mem::offset_of!(Stat, st_mtime_nsec) == 96);
    assert!(core::mem::offset_of!(Stat, st_ctime) == 104);
    assert!(core::mem::offset_of!(Stat, st_ctime_nsec) == 112);
    assert!(core::mem::offset_of!(Stat, st_reserved) == 120);
};

/// Modes of a terminal, in the kernel's form. A libc has another form of the same name.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Termios {
    /// Input modes.
    pub c_iflag: u32,
    /// Output modes.
    pub c_oflag: u32,
    /// Control modes.
    pub c_cflag: u32,
    /// Local modes.
    pub c_lflag: u32,
    /// Line discipline.
    pub c_line: u8,
    /// Special characters.
    pub c_cc: [u8; 19],
}

const _: () = {
    assert!(core::mem::size_of::<Termios>() == 36);
    assert!(core::mem::align_of::<Termios>() == 4);
    assert!(core::mem::offset_of!(Termios, c_iflag) == 0);
    assert!(core::mem::offset_of!(Termios, c_oflag) == 4);
    assert!(core::mem::offset_of!(Termios, c_cflag) == 8);
    assert!(core::mem::offset_of!(Termios, c_lflag) == 12);
    assert!(core::mem::offset_of!(Termios, c_line) == 16);
    assert!(core::mem::offset_of!(Termios, c_cc) == 17);
};

/// A time in seconds and nanoseconds.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timespec {
    /// Seconds.
    pub tv_sec: i64,
    /// Nanoseconds, 0 to 999999999.
    pub tv_nsec: i64,
}

const _: () = {
    assert!(core::mem::size_of::<Timespec>() == 16);
    assert!(core::mem::align_of::<Timespec>() == 8);
    assert!(core::mem::offset_of!(Timespec, tv_sec) == 0);
    assert!(core::mem::offset_of!(Timespec, tv_nsec) == 8);
};

/// A time in seconds and microseconds.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeval {
    /// Seconds.
    pub tv_sec: i64,
    /// Microseconds, 0 to 999999.
    pub tv_usec: i64,
}

const _: () = {
    assert!(core::mem::size_of::<Timeval>() == 16);
    assert!(core::mem::align_of::<Timeval>() == 8);
    assert!(core::mem::offset_of!(Timeval, tv_sec) == 0);
    assert!(core::mem::offset_of!(Timeval, tv_usec) == 8);
};

/// A time zone, as gettimeofday has it.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timezone {
    /// Minutes west of Greenwich.
    pub tz_minuteswest: i32,
    /// A kind of summer time.
    pub tz_dsttime: i32,
}

const _: () = {
    assert!(core::mem::size_of::<Timezone>() == 8);
    assert!(core::mem::align_of::<Timezone>() == 4);
    assert!(core::mem::offset_of!(Timezone, tz_minuteswest) == 0);
    assert!(core::mem::offset_of!(Timezone, tz_dsttime) == 4);
};

/// Names of the system. Each ends with a NUL.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utsname {
    /// Name of the operating system.
    pub sysname: [u8; 65],
    /// Name of this machine.
    pub nodename: [u8; 65],
    /// Release of the system.
    pub release: [u8; 65],
    /// Version of the release.
    pub version: [u8; 65],
    /// Kind of machine.
    pub machine: [u8; 65],
    /// Domain.
    pub domainname: [u8; 65],
}

const _: () = {
    assert!(core::mem::size_of::<Utsname>() == 390);
    assert!(core::mem::align_of::<Utsname>() == 1);
    assert!(core::mem::offset_of!(Utsname, sysname) == 0);
    assert!(core::mem::offset_of!(Utsname, nodename) == 65);
    assert!(core::mem::offset_of!(Utsname, release) == 130);
    assert!(core::mem::offset_of!(Utsname, version) == 195);
    assert!(core::mem::offset_of!(Utsname, machine) == 260);
    assert!(core::mem::offset_of!(Utsname, domainname) == 325);
};

/// Size of a terminal window.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Winsize {
    /// Rows of characters.
    pub ws_row: u16,
    /// Columns of characters.
    pub ws_col: u16,
    /// Width in pixels.
    pub ws_xpixel: u16,
    /// Height in pixels.
    pub ws_ypixel: u16,
}

const _: () = {
    assert!(core::mem::size_of::<Winsize>() == 8);
    assert!(core::mem::align_of::<Winsize>() == 2);
    assert!(core::mem::offset_of!(Winsize, ws_row) == 0);
    assert!(core::mem::offset_of!(Winsize, ws_col) == 2);
    assert!(core::mem::offset_of!(Winsize, ws_xpixel) == 4);
    assert!(core::mem::offset_of!(Winsize, ws_ypixel) == 6);
};

/// Structs made of zeros.
macro_rules! zero {
    ($($name:ident,)*) => {$(
        impl $name {
            /// All bytes are zero.
            // SAFETY: the fields are integers and arrays of them, for which zero is a value.
            pub const ZERO: Self = unsafe { core::mem::zeroed() };
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ZERO
            }
        }
    )*};
}

zero! {
    Cmsghdr,
    Ifreq,
    Iovec,
    Linger,
    Msghdr,
    Pollfd,
    Rlimit64,
    RobustListHead,
    Rseq,
    Sigaction,
    Siginfo,
    Sigset,
    Sockaddr,
    SockaddrIn,
    SockaddrStorage,
    Stat,
    Termios,
    Timespec,
    Timeval,
    Timezone,
    Utsname,
    Winsize,
}
