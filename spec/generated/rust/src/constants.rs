// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! Constants by group. Each group is a type around its number, which is public: a kernel may
//! return, and take, values that have no name here.

/// What bits can do that combine.
macro_rules! flags {
    ($name:ident) => {
        impl $name {
            /// No bit.
            pub const fn empty() -> Self {
                Self(0)
            }

            /// No bit is set.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// All bits of `other` are set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// The bits of both, also in a constant.
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl core::ops::BitOr for $name {
            type Output = Self;
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl core::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl core::ops::BitAnd for $name {
            type Output = Self;
            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }

        impl core::ops::BitAndAssign for $name {
            fn bitand_assign(&mut self, other: Self) {
                self.0 &= other.0;
            }
        }

        impl core::ops::BitXor for $name {
            type Output = Self;
            fn bitxor(self, other: Self) -> Self {
                Self(self.0 ^ other.0)
            }
        }

        impl core::ops::BitXorAssign for $name {
            fn bitxor_assign(&mut self, other: Self) {
                self.0 ^= other.0;
            }
        }

        impl core::ops::Not for $name {
            type Output = Self;
            fn not(self) -> Self {
                Self(!self.0)
            }
        }
    };
}

/// What kind of address a socket uses. Only AF_INET can be opened; the others are here because
/// calls must tell them apart.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AddressFamily(pub i32);

impl AddressFamily {
    /// No family. In connect it dissolves the connection.
    pub const AF_UNSPEC: Self = Self(0);
    /// Sockets within one machine.
    pub const AF_UNIX: Self = Self(1);
    /// IPv4.
    pub const AF_INET: Self = Self(2);
    /// Amateur radio.
    pub const AF_AX25: Self = Self(3);
    /// IPv6.
    pub const AF_INET6: Self = Self(10);
    /// Linux's own channel to routing and interfaces.
    pub const AF_NETLINK: Self = Self(16);
    /// Frames of a link.
    pub const AF_PACKET: Self = Self(17);
    /// One more than the last family. What lies outside 0..AF_MAX-1 is refused by range.
    pub const AF_MAX: Self = Self(46);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::AF_UNSPEC => Some("AF_UNSPEC"),
            Self::AF_UNIX => Some("AF_UNIX"),
            Self::AF_INET => Some("AF_INET"),
            Self::AF_AX25 => Some("AF_AX25"),
            Self::AF_INET6 => Some("AF_INET6"),
            Self::AF_NETLINK => Some("AF_NETLINK"),
            Self::AF_PACKET => Some("AF_PACKET"),
            Self::AF_MAX => Some("AF_MAX"),
            _ => None,
        }
    }
}

/// Operations of arch_prctl. x86_64 only.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ArchPrctlCode(pub i32);

impl ArchPrctlCode {
    /// Set the base of gs.
    #[cfg(target_arch = "x86_64")]
    pub const ARCH_SET_GS: Self = Self(4097);
    /// Set the base of fs, the thread pointer.
    #[cfg(target_arch = "x86_64")]
    pub const ARCH_SET_FS: Self = Self(4098);
    /// Store the base of fs.
    #[cfg(target_arch = "x86_64")]
    pub const ARCH_GET_FS: Self = Self(4099);
    /// Store the base of gs.
    #[cfg(target_arch = "x86_64")]
    pub const ARCH_GET_GS: Self = Self(4100);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            #[cfg(target_arch = "x86_64")]
            Self::ARCH_SET_GS => Some("ARCH_SET_GS"),
            #[cfg(target_arch = "x86_64")]
            Self::ARCH_SET_FS => Some("ARCH_SET_FS"),
            #[cfg(target_arch = "x86_64")]
            Self::ARCH_GET_FS => Some("ARCH_GET_FS"),
            #[cfg(target_arch = "x86_64")]
            Self::ARCH_GET_GS => Some("ARCH_GET_GS"),
            _ => None,
        }
    }
}

/// Values that stand in the place of a directory descriptor.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AtDirectory(pub i32);

impl AtDirectory {
    /// The working directory.
    pub const AT_FDCWD: Self = Self(-100);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::AT_FDCWD => Some("AT_FDCWD"),
            _ => None,
        }
    }
}

/// Flags of calls that take a directory and a path.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AtFlags(pub i32);

impl AtFlags {
    /// Take a symbolic link itself.
    pub const AT_SYMLINK_NOFOLLOW: Self = Self(0x100);
    /// Follow a symbolic link.
    pub const AT_SYMLINK_FOLLOW: Self = Self(0x400);
    /// Ignored.
    pub const AT_NO_AUTOMOUNT: Self = Self(0x800);
    /// An empty path means the descriptor itself.
    pub const AT_EMPTY_PATH: Self = Self(0x1000);
}

flags!(AtFlags);

/// Entries of the auxiliary vector that a program finds on its stack when it starts.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AuxvType(pub u64);

impl AuxvType {
    /// End of the vector.
    pub const AT_NULL: Self = Self(0);
    /// Address of the program headers.
    pub const AT_PHDR: Self = Self(3);
    /// Bytes of one program header.
    pub const AT_PHENT: Self = Self(4);
    /// Number of program headers.
    pub const AT_PHNUM: Self = Self(5);
    /// Bytes of a page.
    pub const AT_PAGESZ: Self = Self(6);
    /// Address of the interpreter, 0 for a static program.
    pub const AT_BASE: Self = Self(7);
    /// Always 0.
    pub const AT_FLAGS: Self = Self(8);
    /// Address where the program starts.
    pub const AT_ENTRY: Self = Self(9);
    /// Real user.
    pub const AT_UID: Self = Self(11);
    /// Effective user.
    pub const AT_EUID: Self = Self(12);
    /// Real group.
    pub const AT_GID: Self = Self(13);
    /// Effective group.
    pub const AT_EGID: Self = Self(14);
    /// Name of the machine.
    pub const AT_PLATFORM: Self = Self(15);
    /// What the processor can do.
    pub const AT_HWCAP: Self = Self(16);
    /// Ticks in a second that times() counts.
    pub const AT_CLKTCK: Self = Self(17);
    /// 1 if the program runs with rights of another user.
    pub const AT_SECURE: Self = Self(23);
    /// Address of 16 random bytes.
    pub const AT_RANDOM: Self = Self(25);
    /// What else the processor can do.
    pub const AT_HWCAP2: Self = Self(26);
    /// Address of the program's path.
    pub const AT_EXECFN: Self = Self(31);
    /// Address of the code that the kernel lends.
    pub const AT_SYSINFO_EHDR: Self = Self(33);
    /// Smallest stack for a signal handler.
    pub const AT_MINSIGSTKSZ: Self = Self(51);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::AT_NULL => Some("AT_NULL"),
            Self::AT_PHDR => Some("AT_PHDR"),
            Self::AT_PHENT => Some("AT_PHENT"),
            Self::AT_PHNUM => Some("AT_PHNUM"),
            Self::AT_PAGESZ => Some("AT_PAGESZ"),
            Self::AT_BASE => Some("AT_BASE"),
            Self::AT_FLAGS => Some("AT_FLAGS"),
            Self::AT_ENTRY => Some("AT_ENTRY"),
            Self::AT_UID => Some("AT_UID"),
            Self::AT_EUID => Some("AT_EUID"),
            Self::AT_GID => Some("AT_GID"),
            Self::AT_EGID => Some("AT_EGID"),
            Self::AT_PLATFORM => Some("AT_PLATFORM"),
            Self::AT_HWCAP => Some("AT_HWCAP"),
            Self::AT_CLKTCK => Some("AT_CLKTCK"),
            Self::AT_SECURE => Some("AT_SECURE"),
            Self::AT_RANDOM => Some("AT_RANDOM"),
            Self::AT_HWCAP2 => Some("AT_HWCAP2"),
            Self::AT_EXECFN => Some("AT_EXECFN"),
            Self::AT_SYSINFO_EHDR => Some("AT_SYSINFO_EHDR"),
            Self::AT_MINSIGSTKSZ => Some("AT_MINSIGSTKSZ"),
            _ => None,
        }
    }
}

/// Clocks.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClockId(pub i32);

impl ClockId {
    /// Time since 1970. It can be set.
    pub const CLOCK_REALTIME: Self = Self(0);
    /// Time since some start. It never goes back.
    pub const CLOCK_MONOTONIC: Self = Self(1);
    /// Processor time of the process.
    pub const CLOCK_PROCESS_CPUTIME_ID: Self = Self(2);
    /// Processor time of the thread.
    pub const CLOCK_THREAD_CPUTIME_ID: Self = Self(3);
    /// CLOCK_MONOTONIC without correction of its rate.
    pub const CLOCK_MONOTONIC_RAW: Self = Self(4);
    /// CLOCK_REALTIME, quicker to read and less exact.
    pub const CLOCK_REALTIME_COARSE: Self = Self(5);
    /// CLOCK_MONOTONIC, quicker to read and less exact.
    pub const CLOCK_MONOTONIC_COARSE: Self = Self(6);
    /// CLOCK_MONOTONIC with the time spent asleep.
    pub const CLOCK_BOOTTIME: Self = Self(7);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::CLOCK_REALTIME => Some("CLOCK_REALTIME"),
            Self::CLOCK_MONOTONIC => Some("CLOCK_MONOTONIC"),
            Self::CLOCK_PROCESS_CPUTIME_ID => Some("CLOCK_PROCESS_CPUTIME_ID"),
            Self::CLOCK_THREAD_CPUTIME_ID => Some("CLOCK_THREAD_CPUTIME_ID"),
            Self::CLOCK_MONOTONIC_RAW => Some("CLOCK_MONOTONIC_RAW"),
            Self::CLOCK_REALTIME_COARSE => Some("CLOCK_REALTIME_COARSE"),
            Self::CLOCK_MONOTONIC_COARSE => Some("CLOCK_MONOTONIC_COARSE"),
            Self::CLOCK_BOOTTIME => Some("CLOCK_BOOTTIME"),
            _ => None,
        }
    }
}

/// What clock_control does.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClockOperation(pub i32);

impl ClockOperation {
    /// The clock runs by itself.
    pub const CLOCK_CONTROL_REAL: Self = Self(0);
    /// The clock stands still.
    pub const CLOCK_CONTROL_MANUAL: Self = Self(1);
    /// A manual clock moves forward.
    pub const CLOCK_CONTROL_ADVANCE: Self = Self(2);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::CLOCK_CONTROL_REAL => Some("CLOCK_CONTROL_REAL"),
            Self::CLOCK_CONTROL_MANUAL => Some("CLOCK_CONTROL_MANUAL"),
            Self::CLOCK_CONTROL_ADVANCE => Some("CLOCK_CONTROL_ADVANCE"),
            _ => None,
        }
    }
}

/// What a new task shares with the caller. The low 8 bits are the signal sent to the parent at the
/// end.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CloneFlags(pub u64);

impl CloneFlags {
    /// The same memory.
    pub const CLONE_VM: Self = Self(0x100);
    /// The same root, working directory and umask.
    pub const CLONE_FS: Self = Self(0x200);
    /// The same descriptors.
    pub const CLONE_FILES: Self = Self(0x400);
    /// The same signal handlers. Needs CLONE_VM.
    pub const CLONE_SIGHAND: Self = Self(0x800);
    /// The parent waits until the child execs or ends.
    pub const CLONE_VFORK: Self = Self(0x4000);
    /// A thread of the caller's process. Needs CLONE_SIGHAND.
    pub const CLONE_THREAD: Self = Self(0x10000);
    /// The same undo values of System V semaphores.
    pub const CLONE_SYSVSEM: Self = Self(0x40000);
    /// The argument tls becomes the new thread pointer.
    pub const CLONE_SETTLS: Self = Self(0x80000);
    /// Store the new number at parent_tid.
    pub const CLONE_PARENT_SETTID: Self = Self(0x100000);
    /// At the end of the thread, store 0 at child_tid and wake a futex there.
    pub const CLONE_CHILD_CLEARTID: Self = Self(0x200000);
    /// Ignored.
    pub const CLONE_DETACHED: Self = Self(0x400000);
    /// Store the new number at child_tid.
    pub const CLONE_CHILD_SETTID: Self = Self(0x1000000);
}

flags!(CloneFlags);

/// Flags of one descriptor. Descriptors of the same open file have their own.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DescriptorFlags(pub i32);

impl DescriptorFlags {
    /// Close the descriptor on exec.
    pub const FD_CLOEXEC: Self = Self(0x1);
}

flags!(DescriptorFlags);

/// What fcntl does.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FcntlCommand(pub i32);

impl FcntlCommand {
    /// Copy the descriptor to the lowest free number that is at least the argument.
    pub const F_DUPFD: Self = Self(0);
    /// Read the descriptor flags.
    pub const F_GETFD: Self = Self(1);
    /// Set the descriptor flags.
    pub const F_SETFD: Self = Self(2);
    /// Read the access mode and the status flags.
    pub const F_GETFL: Self = Self(3);
    /// Set the status flags.
    pub const F_SETFL: Self = Self(4);
    /// Look for a lock.
    pub const F_GETLK: Self = Self(5);
    /// Set or drop a lock.
    pub const F_SETLK: Self = Self(6);
    /// Set or drop a lock, waiting for it.
    pub const F_SETLKW: Self = Self(7);
    /// Set who gets SIGIO and SIGURG.
    pub const F_SETOWN: Self = Self(8);
    /// Read who gets SIGIO and SIGURG.
    pub const F_GETOWN: Self = Self(9);
    /// As F_DUPFD, and the copy is closed on exec.
    pub const F_DUPFD_CLOEXEC: Self = Self(1030);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::F_DUPFD => Some("F_DUPFD"),
            Self::F_GETFD => Some("F_GETFD"),
            Self::F_SETFD => Some("F_SETFD"),
            Self::F_GETFL => Some("F_GETFL"),
            Self::F_SETFL => Some("F_SETFL"),
            Self::F_GETLK => Some("F_GETLK"),
            Self::F_SETLK => Some("F_SETLK"),
            Self::F_SETLKW => Some("F_SETLKW"),
            Self::F_SETOWN => Some("F_SETOWN"),
            Self::F_GETOWN => Some("F_GETOWN"),
            Self::F_DUPFD_CLOEXEC => Some("F_DUPFD_CLOEXEC"),
            _ => None,
        }
    }
}

/// File type in st_mode, under S_IFMT.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType(pub u32);

impl FileType {
    /// Mask of the file type.
    pub const S_IFMT: Self = Self(61440);
    /// Pipe.
    pub const S_IFIFO: Self = Self(4096);
    /// Character device.
    pub const S_IFCHR: Self = Self(8192);
    /// Directory.
    pub const S_IFDIR: Self = Self(16384);
    /// Block device.
    pub const S_IFBLK: Self = Self(24576);
    /// Regular file.
    pub const S_IFREG: Self = Self(32768);
    /// Symbolic link.
    pub const S_IFLNK: Self = Self(40960);
    /// Socket.
    pub const S_IFSOCK: Self = Self(49152);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::S_IFMT => Some("S_IFMT"),
            Self::S_IFIFO => Some("S_IFIFO"),
            Self::S_IFCHR => Some("S_IFCHR"),
            Self::S_IFDIR => Some("S_IFDIR"),
            Self::S_IFBLK => Some("S_IFBLK"),
            Self::S_IFREG => Some("S_IFREG"),
            Self::S_IFLNK => Some("S_IFLNK"),
            Self::S_IFSOCK => Some("S_IFSOCK"),
            _ => None,
        }
    }
}

/// Sets of bits for FUTEX_WAIT_BITSET and FUTEX_WAKE_BITSET.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FutexBitset(pub u32);

impl FutexBitset {
    /// Every bit.
    pub const FUTEX_BITSET_MATCH_ANY: Self = Self(0xffffffff);
}

flags!(FutexBitset);

/// Flags added to a futex operation.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FutexFlags(pub i32);

impl FutexFlags {
    /// The word is used by one process only.
    pub const FUTEX_PRIVATE_FLAG: Self = Self(0x80);
    /// The time limit is read by CLOCK_REALTIME, not by CLOCK_MONOTONIC.
    pub const FUTEX_CLOCK_REALTIME: Self = Self(0x100);
}

flags!(FutexFlags);

/// What futex does. Flags are added to it.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FutexOp(pub i32);

impl FutexOp {
    /// Sleep while the word holds val.
    pub const FUTEX_WAIT: Self = Self(0);
    /// Wake up to val sleepers.
    pub const FUTEX_WAKE: Self = Self(1);
    /// Wake up to val sleepers, move up to val2 others to uaddr2.
    pub const FUTEX_REQUEUE: Self = Self(3);
    /// As FUTEX_REQUEUE, if the word holds val3.
    pub const FUTEX_CMP_REQUEUE: Self = Self(4);
    /// Change the second word and wake at both.
    pub const FUTEX_WAKE_OP: Self = Self(5);
    /// Take a lock with priority inheritance.
    pub const FUTEX_LOCK_PI: Self = Self(6);
    /// Give up a lock with priority inheritance.
    pub const FUTEX_UNLOCK_PI: Self = Self(7);
    /// Try to take a lock with priority inheritance.
    pub const FUTEX_TRYLOCK_PI: Self = Self(8);
    /// As FUTEX_WAIT, with a set of bits and an absolute time limit.
    pub const FUTEX_WAIT_BITSET: Self = Self(9);
    /// As FUTEX_WAKE, for sleepers whose bits meet val3.
    pub const FUTEX_WAKE_BITSET: Self = Self(10);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::FUTEX_WAIT => Some("FUTEX_WAIT"),
            Self::FUTEX_WAKE => Some("FUTEX_WAKE"),
            Self::FUTEX_REQUEUE => Some("FUTEX_REQUEUE"),
            Self::FUTEX_CMP_REQUEUE => Some("FUTEX_CMP_REQUEUE"),
            Self::FUTEX_WAKE_OP => Some("FUTEX_WAKE_OP"),
            Self::FUTEX_LOCK_PI => Some("FUTEX_LOCK_PI"),
            Self::FUTEX_UNLOCK_PI => Some("FUTEX_UNLOCK_PI"),
            Self::FUTEX_TRYLOCK_PI => Some("FUTEX_TRYLOCK_PI"),
            Self::FUTEX_WAIT_BITSET => Some("FUTEX_WAIT_BITSET"),
            Self::FUTEX_WAKE_BITSET => Some("FUTEX_WAKE_BITSET"),
            _ => None,
        }
    }
}

/// Flags of getrandom.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetrandomFlags(pub u32);

impl GetrandomFlags {
    /// Do not wait until the generator is ready.
    pub const GRND_NONBLOCK: Self = Self(0x1);
    /// Without effect since Linux 5.6.
    pub const GRND_RANDOM: Self = Self(0x2);
    /// Give bytes even if the generator is not ready.
    pub const GRND_INSECURE: Self = Self(0x4);
}

flags!(GetrandomFlags);

/// Requests of ioctl that are specified.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IoctlRequest(pub u32);

impl IoctlRequest {
    /// Read the modes of a terminal.
    pub const TCGETS: Self = Self(21505);
    /// Read the size of a terminal window.
    pub const TIOCGWINSZ: Self = Self(21523);
    /// How many bytes can be read?
    pub const FIONREAD: Self = Self(21531);
    /// Set or clear O_NONBLOCK.
    pub const FIONBIO: Self = Self(21537);
    /// Clear FD_CLOEXEC.
    pub const FIONCLEX: Self = Self(21584);
    /// Set FD_CLOEXEC.
    pub const FIOCLEX: Self = Self(21585);
    /// Name of the interface with this index.
    pub const SIOCGIFNAME: Self = Self(35088);
    /// Index of the interface with this name.
    pub const SIOCGIFINDEX: Self = Self(35123);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::TCGETS => Some("TCGETS"),
            Self::TIOCGWINSZ => Some("TIOCGWINSZ"),
            Self::FIONREAD => Some("FIONREAD"),
            Self::FIONBIO => Some("FIONBIO"),
            Self::FIONCLEX => Some("FIONCLEX"),
            Self::FIOCLEX => Some("FIOCLEX"),
            Self::SIOCGIFNAME => Some("SIOCGIFNAME"),
            Self::SIOCGIFINDEX => Some("SIOCGIFINDEX"),
            _ => None,
        }
    }
}

/// Protocols on top of IPv4.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IpProtocol(pub i32);

impl IpProtocol {
    /// As an argument: the usual protocol of the socket type.
    pub const IPPROTO_IP: Self = Self(0);
    /// Control messages.
    pub const IPPROTO_ICMP: Self = Self(1);
    /// Group membership.
    pub const IPPROTO_IGMP: Self = Self(2);
    /// TCP.
    pub const IPPROTO_TCP: Self = Self(6);
    /// UDP.
    pub const IPPROTO_UDP: Self = Self(17);
    /// The caller writes the IP header.
    pub const IPPROTO_RAW: Self = Self(255);
    /// TCP over several paths. The largest protocol number.
    pub const IPPROTO_MPTCP: Self = Self(262);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::IPPROTO_IP => Some("IPPROTO_IP"),
            Self::IPPROTO_ICMP => Some("IPPROTO_ICMP"),
            Self::IPPROTO_IGMP => Some("IPPROTO_IGMP"),
            Self::IPPROTO_TCP => Some("IPPROTO_TCP"),
            Self::IPPROTO_UDP => Some("IPPROTO_UDP"),
            Self::IPPROTO_RAW => Some("IPPROTO_RAW"),
            Self::IPPROTO_MPTCP => Some("IPPROTO_MPTCP"),
            _ => None,
        }
    }
}

/// IPv4 addresses with a meaning of their own. As numbers; in memory the most significant byte
/// comes first.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ipv4Address(pub u32);

impl Ipv4Address {
    /// 0.0.0.0: bound to, every local address.
    pub const INADDR_ANY: Self = Self(0);
    /// 127.0.0.1: this machine.
    pub const INADDR_LOOPBACK: Self = Self(2130706433);
    /// 255.255.255.255: everyone on the link.
    pub const INADDR_BROADCAST: Self = Self(4294967295);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::INADDR_ANY => Some("INADDR_ANY"),
            Self::INADDR_LOOPBACK => Some("INADDR_LOOPBACK"),
            Self::INADDR_BROADCAST => Some("INADDR_BROADCAST"),
            _ => None,
        }
    }
}

/// How memory is mapped. MAP_SHARED and MAP_PRIVATE exclude each other.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MmapFlags(pub i32);

impl MmapFlags {
    /// Others see the changes.
    pub const MAP_SHARED: Self = Self(0x1);
    /// Changes stay with the caller.
    pub const MAP_PRIVATE: Self = Self(0x2);
    /// At this address exactly, in place of what is there.
    pub const MAP_FIXED: Self = Self(0x10);
    /// Memory of zeros and no file.
    pub const MAP_ANONYMOUS: Self = Self(0x20);
    /// A stack.
    pub const MAP_GROWSDOWN: Self = Self(0x100);
    /// Ignored.
    pub const MAP_DENYWRITE: Self = Self(0x800);
    /// Keep the pages in memory.
    pub const MAP_LOCKED: Self = Self(0x2000);
    /// Reserve no swap space.
    pub const MAP_NORESERVE: Self = Self(0x4000);
    /// Bring the pages in now.
    pub const MAP_POPULATE: Self = Self(0x8000);
    /// A hint, ignored: this is a stack.
    pub const MAP_STACK: Self = Self(0x20000);
    /// At this address exactly, or fail if something is there.
    pub const MAP_FIXED_NOREPLACE: Self = Self(0x100000);
}

flags!(MmapFlags);

/// What may be done with mapped memory.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MmapProt(pub i32);

impl MmapProt {
    /// Nothing.
    pub const PROT_NONE: Self = Self(0x0);
    /// Read.
    pub const PROT_READ: Self = Self(0x1);
    /// Write.
    pub const PROT_WRITE: Self = Self(0x2);
    /// Run code.
    pub const PROT_EXEC: Self = Self(0x4);
    /// mprotect: down to the start of a mapping that grows down.
    pub const PROT_GROWSDOWN: Self = Self(0x1000000);
    /// mprotect: up to the end of a mapping that grows up.
    pub const PROT_GROWSUP: Self = Self(0x2000000);
}

flags!(MmapProt);

/// Flags of the send and receive calls. Unknown ones are ignored.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MsgFlags(pub i32);

impl MsgFlags {
    /// Urgent data.
    pub const MSG_OOB: Self = Self(0x1);
    /// Look at the data and leave it in the queue.
    pub const MSG_PEEK: Self = Self(0x2);
    /// Use no gateway.
    pub const MSG_DONTROUTE: Self = Self(0x4);
    /// In a result: control data did not fit.
    pub const MSG_CTRUNC: Self = Self(0x8);
    /// In a result: the datagram did not fit. As an argument: report the datagram's full length.
    pub const MSG_TRUNC: Self = Self(0x20);
    /// Do not wait in this call.
    pub const MSG_DONTWAIT: Self = Self(0x40);
    /// End of a record.
    pub const MSG_EOR: Self = Self(0x80);
    /// Wait until the whole buffer is filled.
    pub const MSG_WAITALL: Self = Self(0x100);
    /// The caller knows that the neighbour is alive.
    pub const MSG_CONFIRM: Self = Self(0x800);
    /// Receive from the error queue.
    pub const MSG_ERRQUEUE: Self = Self(0x2000);
    /// EPIPE comes without SIGPIPE.
    pub const MSG_NOSIGNAL: Self = Self(0x4000);
    /// More data follows.
    pub const MSG_MORE: Self = Self(0x8000);
    /// Send without copying.
    pub const MSG_ZEROCOPY: Self = Self(0x4000000);
    /// Send data with the first TCP segment.
    pub const MSG_FASTOPEN: Self = Self(0x20000000);
    /// Received descriptors are closed on exec.
    pub const MSG_CMSG_CLOEXEC: Self = Self(0x40000000);
}

flags!(MsgFlags);

/// Lengths of names.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NameLimits(pub i32);

impl NameLimits {
    /// Bytes of an interface's name, with the NUL.
    pub const IFNAMSIZ: Self = Self(16);
    /// Bytes of one name in a path, without the NUL.
    pub const NAME_MAX: Self = Self(255);
    /// Bytes of a path, with the NUL.
    pub const PATH_MAX: Self = Self(4096);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::IFNAMSIZ => Some("IFNAMSIZ"),
            Self::NAME_MAX => Some("NAME_MAX"),
            Self::PATH_MAX => Some("PATH_MAX"),
            _ => None,
        }
    }
}

/// Mask for the part of the open flags that says read or write.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenAccessMode(pub i32);

impl OpenAccessMode {
    /// O_RDONLY, O_WRONLY and O_RDWR lie under this mask.
    pub const O_ACCMODE: Self = Self(0x3);
}

flags!(OpenAccessMode);

/// Flags of openat and pipe2; the file status flags among them are what fcntl reads and sets.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenFlags(pub i32);

impl OpenFlags {
    /// Read only.
    pub const O_RDONLY: Self = Self(0x0);
    /// Write only.
    pub const O_WRONLY: Self = Self(0x1);
    /// Read and write.
    pub const O_RDWR: Self = Self(0x2);
    /// Create the file if it is missing.
    pub const O_CREAT: Self = Self(0x40);
    /// With O_CREAT: fail if it exists.
    pub const O_EXCL: Self = Self(0x80);
    /// Do not take a terminal as controlling terminal.
    pub const O_NOCTTY: Self = Self(0x100);
    /// Empty the file.
    pub const O_TRUNC: Self = Self(0x200);
    /// Write at the end.
    pub const O_APPEND: Self = Self(0x400);
    /// Calls do not wait.
    pub const O_NONBLOCK: Self = Self(0x800);
    /// A write returns when the data is stored.
    pub const O_DSYNC: Self = Self(0x1000);
    /// Send SIGIO when input or output is possible. In headers FASYNC.
    pub const O_ASYNC: Self = Self(0x2000);
    /// Bypass the cache; on a pipe: packets.
    #[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
    pub const O_DIRECT: Self = Self(0x4000);
    /// Bypass the cache; on a pipe: packets.
    #[cfg(target_arch = "aarch64")]
    pub const O_DIRECT: Self = Self(0x10000);
    /// Always in force on 64-bit machines.
    #[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
    pub const O_LARGEFILE: Self = Self(0x8000);
    /// Always in force on 64-bit machines.
    #[cfg(target_arch = "aarch64")]
    pub const O_LARGEFILE: Self = Self(0x20000);
    /// Fail if it is no directory.
    #[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
    pub const O_DIRECTORY: Self = Self(0x10000);
    /// Fail if it is no directory.
    #[cfg(target_arch = "aarch64")]
    pub const O_DIRECTORY: Self = Self(0x4000);
    /// Fail if it is a symbolic link.
    #[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
    pub const O_NOFOLLOW: Self = Self(0x20000);
    /// Fail if it is a symbolic link.
    #[cfg(target_arch = "aarch64")]
    pub const O_NOFOLLOW: Self = Self(0x8000);
    /// Leave the time of access alone.
    pub const O_NOATIME: Self = Self(0x40000);
    /// The descriptor is closed on exec.
    pub const O_CLOEXEC: Self = Self(0x80000);
    /// The descriptor only names the file.
    pub const O_PATH: Self = Self(0x200000);
    /// Make a file without a name; O_DIRECTORY is in it.
    #[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
    pub const O_TMPFILE: Self = Self(0x410000);
    /// Make a file without a name; O_DIRECTORY is in it.
    #[cfg(target_arch = "aarch64")]
    pub const O_TMPFILE: Self = Self(0x404000);
}

flags!(OpenFlags);

/// Which layer an option belongs to. Above SOL_SOCKET it is the protocol's number.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OptionLevel(pub i32);

impl OptionLevel {
    /// IPv4.
    pub const SOL_IP: Self = Self(0);
    /// The socket itself.
    pub const SOL_SOCKET: Self = Self(1);
    /// TCP.
    pub const SOL_TCP: Self = Self(6);
    /// UDP.
    pub const SOL_UDP: Self = Self(17);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SOL_IP => Some("SOL_IP"),
            Self::SOL_SOCKET => Some("SOL_SOCKET"),
            Self::SOL_TCP => Some("SOL_TCP"),
            Self::SOL_UDP => Some("SOL_UDP"),
            _ => None,
        }
    }
}

/// Conditions that poll reports.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PollEvents(pub i16);

impl PollEvents {
    /// A read does not wait.
    pub const POLLIN: Self = Self(0x1);
    /// Something urgent is there.
    pub const POLLPRI: Self = Self(0x2);
    /// A write does not wait.
    pub const POLLOUT: Self = Self(0x4);
    /// An error is pending. Reported without being asked for.
    pub const POLLERR: Self = Self(0x8);
    /// Both directions have ended. Reported without being asked for.
    pub const POLLHUP: Self = Self(0x10);
    /// The descriptor is not open. Reported without being asked for.
    pub const POLLNVAL: Self = Self(0x20);
    /// As POLLIN.
    pub const POLLRDNORM: Self = Self(0x40);
    /// Data of a priority band can be read.
    pub const POLLRDBAND: Self = Self(0x80);
    /// As POLLOUT.
    pub const POLLWRNORM: Self = Self(0x100);
    /// Data of a priority band can be written.
    pub const POLLWRBAND: Self = Self(0x200);
    /// Unused.
    pub const POLLMSG: Self = Self(0x400);
    /// The peer sends no more.
    pub const POLLRDHUP: Self = Self(0x2000);
}

flags!(PollEvents);

/// Operations of prctl that are specified.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PrctlOption(pub i32);

impl PrctlOption {
    /// Name the thread.
    pub const PR_SET_NAME: Self = Self(15);
    /// Read the thread's name.
    pub const PR_GET_NAME: Self = Self(16);
    /// No exec shall give new rights.
    pub const PR_SET_NO_NEW_PRIVS: Self = Self(38);
    /// Was PR_SET_NO_NEW_PRIVS made?
    pub const PR_GET_NO_NEW_PRIVS: Self = Self(39);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::PR_SET_NAME => Some("PR_SET_NAME"),
            Self::PR_GET_NAME => Some("PR_GET_NAME"),
            Self::PR_SET_NO_NEW_PRIVS => Some("PR_SET_NO_NEW_PRIVS"),
            Self::PR_GET_NO_NEW_PRIVS => Some("PR_GET_NO_NEW_PRIVS"),
            _ => None,
        }
    }
}

/// Resources that have a limit.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Resource(pub i32);

impl Resource {
    /// Processor time, in seconds.
    pub const RLIMIT_CPU: Self = Self(0);
    /// Size of a file, in bytes.
    pub const RLIMIT_FSIZE: Self = Self(1);
    /// Data segment, in bytes.
    pub const RLIMIT_DATA: Self = Self(2);
    /// Stack, in bytes.
    pub const RLIMIT_STACK: Self = Self(3);
    /// Core file, in bytes.
    pub const RLIMIT_CORE: Self = Self(4);
    /// Unused.
    pub const RLIMIT_RSS: Self = Self(5);
    /// Processes of the user.
    pub const RLIMIT_NPROC: Self = Self(6);
    /// One more than the highest descriptor.
    pub const RLIMIT_NOFILE: Self = Self(7);
    /// Locked memory, in bytes.
    pub const RLIMIT_MEMLOCK: Self = Self(8);
    /// Address space, in bytes.
    pub const RLIMIT_AS: Self = Self(9);
    /// File locks.
    pub const RLIMIT_LOCKS: Self = Self(10);
    /// Queued signals.
    pub const RLIMIT_SIGPENDING: Self = Self(11);
    /// Message queues, in bytes.
    pub const RLIMIT_MSGQUEUE: Self = Self(12);
    /// Highest priority.
    pub const RLIMIT_NICE: Self = Self(13);
    /// Highest real-time priority.
    pub const RLIMIT_RTPRIO: Self = Self(14);
    /// Real-time processor time, in microseconds.
    pub const RLIMIT_RTTIME: Self = Self(15);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::RLIMIT_CPU => Some("RLIMIT_CPU"),
            Self::RLIMIT_FSIZE => Some("RLIMIT_FSIZE"),
            Self::RLIMIT_DATA => Some("RLIMIT_DATA"),
            Self::RLIMIT_STACK => Some("RLIMIT_STACK"),
            Self::RLIMIT_CORE => Some("RLIMIT_CORE"),
            Self::RLIMIT_RSS => Some("RLIMIT_RSS"),
            Self::RLIMIT_NPROC => Some("RLIMIT_NPROC"),
            Self::RLIMIT_NOFILE => Some("RLIMIT_NOFILE"),
            Self::RLIMIT_MEMLOCK => Some("RLIMIT_MEMLOCK"),
            Self::RLIMIT_AS => Some("RLIMIT_AS"),
            Self::RLIMIT_LOCKS => Some("RLIMIT_LOCKS"),
            Self::RLIMIT_SIGPENDING => Some("RLIMIT_SIGPENDING"),
            Self::RLIMIT_MSGQUEUE => Some("RLIMIT_MSGQUEUE"),
            Self::RLIMIT_NICE => Some("RLIMIT_NICE"),
            Self::RLIMIT_RTPRIO => Some("RLIMIT_RTPRIO"),
            Self::RLIMIT_RTTIME => Some("RLIMIT_RTTIME"),
            _ => None,
        }
    }
}

/// Bits of a futex word on a robust list.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RobustFutex(pub u32);

impl RobustFutex {
    /// Someone sleeps on it.
    pub const FUTEX_WAITERS: Self = Self(0x80000000);
    /// The owner ended without giving it up.
    pub const FUTEX_OWNER_DIED: Self = Self(0x40000000);
    /// Number of the thread that owns it.
    pub const FUTEX_TID_MASK: Self = Self(0x3fffffff);
}

flags!(RobustFutex);

/// Flags of rseq.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RseqFlags(pub i32);

impl RseqFlags {
    /// Take the registration back.
    pub const RSEQ_FLAG_UNREGISTER: Self = Self(0x1);
}

flags!(RseqFlags);

/// From where lseek counts.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SeekWhence(pub i32);

impl SeekWhence {
    /// From the start.
    pub const SEEK_SET: Self = Self(0);
    /// From the position now.
    pub const SEEK_CUR: Self = Self(1);
    /// From the end.
    pub const SEEK_END: Self = Self(2);
    /// To the next data, from the offset on.
    pub const SEEK_DATA: Self = Self(3);
    /// To the next hole, from the offset on.
    pub const SEEK_HOLE: Self = Self(4);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SEEK_SET => Some("SEEK_SET"),
            Self::SEEK_CUR => Some("SEEK_CUR"),
            Self::SEEK_END => Some("SEEK_END"),
            Self::SEEK_DATA => Some("SEEK_DATA"),
            Self::SEEK_HOLE => Some("SEEK_HOLE"),
            _ => None,
        }
    }
}

/// Which direction shutdown ends.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShutdownHow(pub i32);

impl ShutdownHow {
    /// Receiving.
    pub const SHUT_RD: Self = Self(0);
    /// Sending.
    pub const SHUT_WR: Self = Self(1);
    /// Both.
    pub const SHUT_RDWR: Self = Self(2);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SHUT_RD => Some("SHUT_RD"),
            Self::SHUT_WR => Some("SHUT_WR"),
            Self::SHUT_RDWR => Some("SHUT_RDWR"),
            _ => None,
        }
    }
}

/// Flags of a signal's handler. Bits that are not known are cleared and not refused.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignalActionFlags(pub u64);

impl SignalActionFlags {
    /// No SIGCHLD when a child stops.
    pub const SA_NOCLDSTOP: Self = Self(0x1);
    /// Ended children are not kept.
    pub const SA_NOCLDWAIT: Self = Self(0x2);
    /// The handler takes three arguments: number, siginfo, context.
    pub const SA_SIGINFO: Self = Self(0x4);
    /// sa_restorer is set. x86_64 delivers no signal to a handler without it.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    pub const SA_RESTORER: Self = Self(0x4000000);
    /// Run on the alternate stack.
    pub const SA_ONSTACK: Self = Self(0x8000000);
    /// Calls that the handler interrupted are made again where the call allows it.
    pub const SA_RESTART: Self = Self(0x10000000);
    /// The signal is not blocked in its own handler.
    pub const SA_NODEFER: Self = Self(0x40000000);
    /// Back to SIG_DFL when the handler is entered.
    pub const SA_RESETHAND: Self = Self(0x80000000);
}

flags!(SignalActionFlags);

/// si_code of a siginfo, where a signal came from.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignalCode(pub i32);

impl SignalCode {
    /// kill.
    pub const SI_USER: Self = Self(0);
    /// The kernel.
    pub const SI_KERNEL: Self = Self(128);
    /// tgkill.
    pub const SI_TKILL: Self = Self(-6);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SI_USER => Some("SI_USER"),
            Self::SI_KERNEL => Some("SI_KERNEL"),
            Self::SI_TKILL => Some("SI_TKILL"),
            _ => None,
        }
    }
}

/// Values of sa_handler that are no addresses of functions.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignalHandler(pub i64);

impl SignalHandler {
    /// Do what is usual for the signal.
    pub const SIG_DFL: Self = Self(0);
    /// Ignore the signal.
    pub const SIG_IGN: Self = Self(1);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SIG_DFL => Some("SIG_DFL"),
            Self::SIG_IGN => Some("SIG_IGN"),
            _ => None,
        }
    }
}

/// How many signals there are.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignalLimits(pub i32);

impl SignalLimits {
    /// The highest signal number.
    pub const SIGNAL_MAX: Self = Self(64);
    /// Bytes of a signal set. The rt_sig calls want it as sigsetsize.
    pub const SIGSET_SIZE: Self = Self(8);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SIGNAL_MAX => Some("SIGNAL_MAX"),
            Self::SIGSET_SIZE => Some("SIGSET_SIZE"),
            _ => None,
        }
    }
}

/// Signal numbers. From 32 to 64 they are real-time signals without names.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Signals(pub i32);

impl Signals {
    /// The terminal hung up.
    pub const SIGHUP: Self = Self(1);
    /// Interrupt from the keyboard.
    pub const SIGINT: Self = Self(2);
    /// Quit from the keyboard.
    pub const SIGQUIT: Self = Self(3);
    /// The instruction is not valid.
    pub const SIGILL: Self = Self(4);
    /// A breakpoint was reached.
    pub const SIGTRAP: Self = Self(5);
    /// The program gave up.
    pub const SIGABRT: Self = Self(6);
    /// Memory is mapped but cannot be reached.
    pub const SIGBUS: Self = Self(7);
    /// Arithmetic went wrong.
    pub const SIGFPE: Self = Self(8);
    /// End at once. It cannot be caught, blocked or ignored.
    pub const SIGKILL: Self = Self(9);
    /// Free for programs.
    pub const SIGUSR1: Self = Self(10);
    /// Memory is not mapped or not accessible.
    pub const SIGSEGV: Self = Self(11);
    /// Free for programs.
    pub const SIGUSR2: Self = Self(12);
    /// A write to where nobody can read.
    pub const SIGPIPE: Self = Self(13);
    /// The alarm clock rang.
    pub const SIGALRM: Self = Self(14);
    /// Please end.
    pub const SIGTERM: Self = Self(15);
    /// Unused.
    pub const SIGSTKFLT: Self = Self(16);
    /// A child changed its state.
    pub const SIGCHLD: Self = Self(17);
    /// Go on if stopped.
    pub const SIGCONT: Self = Self(18);
    /// Stop. It cannot be caught, blocked or ignored.
    pub const SIGSTOP: Self = Self(19);
    /// Stop from the keyboard.
    pub const SIGTSTP: Self = Self(20);
    /// A background process reads from the terminal.
    pub const SIGTTIN: Self = Self(21);
    /// A background process writes to the terminal.
    pub const SIGTTOU: Self = Self(22);
    /// Urgent data has arrived.
    pub const SIGURG: Self = Self(23);
    /// The limit of processor time is passed.
    pub const SIGXCPU: Self = Self(24);
    /// The limit of file size is passed.
    pub const SIGXFSZ: Self = Self(25);
    /// A timer of processor time ran out.
    pub const SIGVTALRM: Self = Self(26);
    /// A profiling timer ran out.
    pub const SIGPROF: Self = Self(27);
    /// The terminal window changed its size.
    pub const SIGWINCH: Self = Self(28);
    /// Input or output is possible.
    pub const SIGIO: Self = Self(29);
    /// Power fails.
    pub const SIGPWR: Self = Self(30);
    /// A system call is forbidden.
    pub const SIGSYS: Self = Self(31);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SIGHUP => Some("SIGHUP"),
            Self::SIGINT => Some("SIGINT"),
            Self::SIGQUIT => Some("SIGQUIT"),
            Self::SIGILL => Some("SIGILL"),
            Self::SIGTRAP => Some("SIGTRAP"),
            Self::SIGABRT => Some("SIGABRT"),
            Self::SIGBUS => Some("SIGBUS"),
            Self::SIGFPE => Some("SIGFPE"),
            Self::SIGKILL => Some("SIGKILL"),
            Self::SIGUSR1 => Some("SIGUSR1"),
            Self::SIGSEGV => Some("SIGSEGV"),
            Self::SIGUSR2 => Some("SIGUSR2"),
            Self::SIGPIPE => Some("SIGPIPE"),
            Self::SIGALRM => Some("SIGALRM"),
            Self::SIGTERM => Some("SIGTERM"),
            Self::SIGSTKFLT => Some("SIGSTKFLT"),
            Self::SIGCHLD => Some("SIGCHLD"),
            Self::SIGCONT => Some("SIGCONT"),
            Self::SIGSTOP => Some("SIGSTOP"),
            Self::SIGTSTP => Some("SIGTSTP"),
            Self::SIGTTIN => Some("SIGTTIN"),
            Self::SIGTTOU => Some("SIGTTOU"),
            Self::SIGURG => Some("SIGURG"),
            Self::SIGXCPU => Some("SIGXCPU"),
            Self::SIGXFSZ => Some("SIGXFSZ"),
            Self::SIGVTALRM => Some("SIGVTALRM"),
            Self::SIGPROF => Some("SIGPROF"),
            Self::SIGWINCH => Some("SIGWINCH"),
            Self::SIGIO => Some("SIGIO"),
            Self::SIGPWR => Some("SIGPWR"),
            Self::SIGSYS => Some("SIGSYS"),
            _ => None,
        }
    }
}

/// How a set changes the mask of blocked signals.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SigprocmaskHow(pub i32);

impl SigprocmaskHow {
    /// Add the set.
    pub const SIG_BLOCK: Self = Self(0);
    /// Take the set away.
    pub const SIG_UNBLOCK: Self = Self(1);
    /// The set is the new mask.
    pub const SIG_SETMASK: Self = Self(2);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SIG_BLOCK => Some("SIG_BLOCK"),
            Self::SIG_UNBLOCK => Some("SIG_UNBLOCK"),
            Self::SIG_SETMASK => Some("SIG_SETMASK"),
            _ => None,
        }
    }
}

/// Flags that stand in the same argument as the socket type.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketFlags(pub i32);

impl SocketFlags {
    /// The new descriptor is closed on exec.
    pub const SOCK_CLOEXEC: Self = Self(0x80000);
    /// Calls on the new socket do not wait.
    pub const SOCK_NONBLOCK: Self = Self(0x800);
}

flags!(SocketFlags);

/// Numbers that the socket calls are bounded by.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketLimits(pub i32);

impl SocketLimits {
    /// Longest socket address. A longer one is refused.
    pub const SOCKADDR_MAX: Self = Self(128);
    /// Most buffers in one call. Programs know it as IOV_MAX.
    pub const UIO_MAXIOV: Self = Self(1024);
    /// Longest queue of connections that a listener can have. A larger backlog is cut to it.
    pub const SOMAXCONN: Self = Self(4096);
    /// Longest UDP datagram over IPv4.
    pub const UDP_PAYLOAD_MAX: Self = Self(65507);
    /// Most bytes that one call moves. A longer request is cut to it.
    pub const MAX_RW_COUNT: Self = Self(2147479552);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SOCKADDR_MAX => Some("SOCKADDR_MAX"),
            Self::UIO_MAXIOV => Some("UIO_MAXIOV"),
            Self::SOMAXCONN => Some("SOMAXCONN"),
            Self::UDP_PAYLOAD_MAX => Some("UDP_PAYLOAD_MAX"),
            Self::MAX_RW_COUNT => Some("MAX_RW_COUNT"),
            _ => None,
        }
    }
}

/// Options of level SOL_SOCKET. Which of them are specified stands with each option.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketOption(pub i32);

impl SocketOption {
    /// Trace the socket.
    pub const SO_DEBUG: Self = Self(1);
    /// An address in a state of waiting may be bound again.
    pub const SO_REUSEADDR: Self = Self(2);
    /// The socket's type.
    pub const SO_TYPE: Self = Self(3);
    /// The pending error. Reading clears it.
    pub const SO_ERROR: Self = Self(4);
    /// Use no gateway.
    pub const SO_DONTROUTE: Self = Self(5);
    /// Sending to a broadcast address is allowed.
    pub const SO_BROADCAST: Self = Self(6);
    /// Size of the send buffer.
    pub const SO_SNDBUF: Self = Self(7);
    /// Size of the receive buffer.
    pub const SO_RCVBUF: Self = Self(8);
    /// Probe an idle connection.
    pub const SO_KEEPALIVE: Self = Self(9);
    /// Urgent data stays in the stream.
    pub const SO_OOBINLINE: Self = Self(10);
    /// Priority of packets sent.
    pub const SO_PRIORITY: Self = Self(12);
    /// What close does with data not yet sent.
    pub const SO_LINGER: Self = Self(13);
    /// Several sockets may share an address.
    pub const SO_REUSEPORT: Self = Self(15);
    /// Bytes needed before a receive returns.
    pub const SO_RCVLOWAT: Self = Self(18);
    /// Space needed before a send goes on. Fixed.
    pub const SO_SNDLOWAT: Self = Self(19);
    /// Time limit of receive calls. The form with a timeval of two 64-bit numbers.
    pub const SO_RCVTIMEO: Self = Self(20);
    /// Time limit of send calls. The form with a timeval of two 64-bit numbers.
    pub const SO_SNDTIMEO: Self = Self(21);
    /// Use one interface only.
    pub const SO_BINDTODEVICE: Self = Self(25);
    /// Attach the time of arrival.
    pub const SO_TIMESTAMP: Self = Self(29);
    /// Does the socket listen?
    pub const SO_ACCEPTCONN: Self = Self(30);
    /// SO_SNDBUF without the upper bound.
    pub const SO_SNDBUFFORCE: Self = Self(32);
    /// SO_RCVBUF without the upper bound.
    pub const SO_RCVBUFFORCE: Self = Self(33);
    /// Mark on packets sent.
    pub const SO_MARK: Self = Self(36);
    /// The socket's protocol.
    pub const SO_PROTOCOL: Self = Self(38);
    /// The socket's address family.
    pub const SO_DOMAIN: Self = Self(39);
    /// MSG_ZEROCOPY is allowed.
    pub const SO_ZEROCOPY: Self = Self(60);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SO_DEBUG => Some("SO_DEBUG"),
            Self::SO_REUSEADDR => Some("SO_REUSEADDR"),
            Self::SO_TYPE => Some("SO_TYPE"),
            Self::SO_ERROR => Some("SO_ERROR"),
            Self::SO_DONTROUTE => Some("SO_DONTROUTE"),
            Self::SO_BROADCAST => Some("SO_BROADCAST"),
            Self::SO_SNDBUF => Some("SO_SNDBUF"),
            Self::SO_RCVBUF => Some("SO_RCVBUF"),
            Self::SO_KEEPALIVE => Some("SO_KEEPALIVE"),
            Self::SO_OOBINLINE => Some("SO_OOBINLINE"),
            Self::SO_PRIORITY => Some("SO_PRIORITY"),
            Self::SO_LINGER => Some("SO_LINGER"),
            Self::SO_REUSEPORT => Some("SO_REUSEPORT"),
            Self::SO_RCVLOWAT => Some("SO_RCVLOWAT"),
            Self::SO_SNDLOWAT => Some("SO_SNDLOWAT"),
            Self::SO_RCVTIMEO => Some("SO_RCVTIMEO"),
            Self::SO_SNDTIMEO => Some("SO_SNDTIMEO"),
            Self::SO_BINDTODEVICE => Some("SO_BINDTODEVICE"),
            Self::SO_TIMESTAMP => Some("SO_TIMESTAMP"),
            Self::SO_ACCEPTCONN => Some("SO_ACCEPTCONN"),
            Self::SO_SNDBUFFORCE => Some("SO_SNDBUFFORCE"),
            Self::SO_RCVBUFFORCE => Some("SO_RCVBUFFORCE"),
            Self::SO_MARK => Some("SO_MARK"),
            Self::SO_PROTOCOL => Some("SO_PROTOCOL"),
            Self::SO_DOMAIN => Some("SO_DOMAIN"),
            Self::SO_ZEROCOPY => Some("SO_ZEROCOPY"),
            _ => None,
        }
    }
}

/// How a socket moves data.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketType(pub i32);

impl SocketType {
    /// Bytes in order, over a connection. TCP.
    pub const SOCK_STREAM: Self = Self(1);
    /// Messages, each on its own. UDP.
    pub const SOCK_DGRAM: Self = Self(2);
    /// Packets of an IP protocol.
    pub const SOCK_RAW: Self = Self(3);
    /// Messages that arrive, in any order.
    pub const SOCK_RDM: Self = Self(4);
    /// Messages in order, over a connection.
    pub const SOCK_SEQPACKET: Self = Self(5);
    /// Datagrams with congestion control.
    pub const SOCK_DCCP: Self = Self(6);
    /// Old form of AF_PACKET.
    pub const SOCK_PACKET: Self = Self(10);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::SOCK_STREAM => Some("SOCK_STREAM"),
            Self::SOCK_DGRAM => Some("SOCK_DGRAM"),
            Self::SOCK_RAW => Some("SOCK_RAW"),
            Self::SOCK_RDM => Some("SOCK_RDM"),
            Self::SOCK_SEQPACKET => Some("SOCK_SEQPACKET"),
            Self::SOCK_DCCP => Some("SOCK_DCCP"),
            Self::SOCK_PACKET => Some("SOCK_PACKET"),
            _ => None,
        }
    }
}

/// Flags of clock_nanosleep.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimerFlags(pub i32);

impl TimerFlags {
    /// The time is one that the clock shows, not a span from now.
    pub const TIMER_ABSTIME: Self = Self(0x1);
}

flags!(TimerFlags);
