// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

/**
 * What kind of address a socket uses. Only AF_INET can be opened; the others are here because calls must tell them
 * apart.
 * One of them.
 */
export const addressFamily = {
  /** No family. In connect it dissolves the connection. */
  AF_UNSPEC: 0,
  /** Sockets within one machine. */
  AF_UNIX: 1,
  /** IPv4. */
  AF_INET: 2,
  /** Amateur radio. */
  AF_AX25: 3,
  /** IPv6. */
  AF_INET6: 10,
  /** Linux's own channel to routing and interfaces. */
  AF_NETLINK: 16,
  /** Frames of a link. */
  AF_PACKET: 17,
  /** One more than the last family. What lies outside 0..AF_MAX-1 is refused by range. */
  AF_MAX: 46,
} as const
export type AddressFamily = keyof typeof addressFamily

/**
 * Operations of arch_prctl. x86_64 only.
 * One of them. Where architectures differ, a value is an object with one for each.
 */
export const archPrctlCode = {
  /** Set the base of gs. */
  ARCH_SET_GS: { x86_64: 4097 },
  /** Set the base of fs, the thread pointer. */
  ARCH_SET_FS: { x86_64: 4098 },
  /** Store the base of fs. */
  ARCH_GET_FS: { x86_64: 4099 },
  /** Store the base of gs. */
  ARCH_GET_GS: { x86_64: 4100 },
} as const
export type ArchPrctlCode = keyof typeof archPrctlCode

/**
 * Values that stand in the place of a directory descriptor.
 * One of them.
 */
export const atDirectory = {
  /** The working directory. */
  AT_FDCWD: -100,
} as const
export type AtDirectory = keyof typeof atDirectory

/**
 * Flags of calls that take a directory and a path.
 * Flags, which combine.
 */
export const atFlags = {
  /** Take a symbolic link itself. */
  AT_SYMLINK_NOFOLLOW: 0x100,
  /** Follow a symbolic link. */
  AT_SYMLINK_FOLLOW: 0x400,
  /** Ignored. */
  AT_NO_AUTOMOUNT: 0x800,
  /** An empty path means the descriptor itself. */
  AT_EMPTY_PATH: 0x1000,
} as const
export type AtFlags = keyof typeof atFlags

/**
 * Entries of the auxiliary vector that a program finds on its stack when it starts.
 * One of them.
 */
export const auxvType = {
  /** End of the vector. */
  AT_NULL: 0,
  /** Address of the program headers. */
  AT_PHDR: 3,
  /** Bytes of one program header. */
  AT_PHENT: 4,
  /** Number of program headers. */
  AT_PHNUM: 5,
  /** Bytes of a page. */
  AT_PAGESZ: 6,
  /** Address of the interpreter, 0 for a static program. */
  AT_BASE: 7,
  /** Always 0. */
  AT_FLAGS: 8,
  /** Address where the program starts. */
  AT_ENTRY: 9,
  /** Real user. */
  AT_UID: 11,
  /** Effective user. */
  AT_EUID: 12,
  /** Real group. */
  AT_GID: 13,
  /** Effective group. */
  AT_EGID: 14,
  /** Name of the machine. */
  AT_PLATFORM: 15,
  /** What the processor can do. */
  AT_HWCAP: 16,
  /** Ticks in a second that times() counts. */
  AT_CLKTCK: 17,
  /** 1 if the program runs with rights of another user. */
  AT_SECURE: 23,
  /** Address of 16 random bytes. */
  AT_RANDOM: 25,
  /** What else the processor can do. */
  AT_HWCAP2: 26,
  /** Address of the program's path. */
  AT_EXECFN: 31,
  /** Address of the code that the kernel lends. */
  AT_SYSINFO_EHDR: 33,
  /** Smallest stack for a signal handler. */
  AT_MINSIGSTKSZ: 51,
} as const
export type AuxvType = keyof typeof auxvType

/**
 * Clocks.
 * One of them.
 */
export const clockId = {
  /** Time since 1970. It can be set. */
  CLOCK_REALTIME: 0,
  /** Time since some start. It never goes back. */
  CLOCK_MONOTONIC: 1,
  /** Processor time of the process. */
  CLOCK_PROCESS_CPUTIME_ID: 2,
  /** Processor time of the thread. */
  CLOCK_THREAD_CPUTIME_ID: 3,
  /** CLOCK_MONOTONIC without correction of its rate. */
  CLOCK_MONOTONIC_RAW: 4,
  /** CLOCK_REALTIME, quicker to read and less exact. */
  CLOCK_REALTIME_COARSE: 5,
  /** CLOCK_MONOTONIC, quicker to read and less exact. */
  CLOCK_MONOTONIC_COARSE: 6,
  /** CLOCK_MONOTONIC with the time spent asleep. */
  CLOCK_BOOTTIME: 7,
} as const
export type ClockId = keyof typeof clockId

/**
 * What clock_control does.
 * One of them.
 */
export const clockOperation = {
  /** The clock runs by itself. */
  CLOCK_CONTROL_REAL: 0,
  /** The clock stands still. */
  CLOCK_CONTROL_MANUAL: 1,
  /** A manual clock moves forward. */
  CLOCK_CONTROL_ADVANCE: 2,
} as const
export type ClockOperation = keyof typeof clockOperation

/**
 * What a new task shares with the caller. The low 8 bits are the signal sent to the parent at the end.
 * Flags, which combine.
 */
export const cloneFlags = {
  /** The same memory. */
  CLONE_VM: 0x100,
  /** The same root, working directory and umask. */
  CLONE_FS: 0x200,
  /** The same descriptors. */
  CLONE_FILES: 0x400,
  /** The same signal handlers. Needs CLONE_VM. */
  CLONE_SIGHAND: 0x800,
  /** The parent waits until the child execs or ends. */
  CLONE_VFORK: 0x4000,
  /** A thread of the caller's process. Needs CLONE_SIGHAND. */
  CLONE_THREAD: 0x10000,
  /** The same undo values of System V semaphores. */
  CLONE_SYSVSEM: 0x40000,
  /** The argument tls becomes the new thread pointer. */
  CLONE_SETTLS: 0x80000,
  /** Store the new number at parent_tid. */
  CLONE_PARENT_SETTID: 0x100000,
  /** At the end of the thread, store 0 at child_tid and wake a futex there. */
  CLONE_CHILD_CLEARTID: 0x200000,
  /** Ignored. */
  CLONE_DETACHED: 0x400000,
  /** Store the new number at child_tid. */
  CLONE_CHILD_SETTID: 0x1000000,
} as const
export type CloneFlags = keyof typeof cloneFlags

/**
 * Flags of one descriptor. Descriptors of the same open file have their own.
 * Flags, which combine.
 */
export const descriptorFlags = {
  /** Close the descriptor on exec. */
  FD_CLOEXEC: 0x1,
} as const
export type DescriptorFlags = keyof typeof descriptorFlags

/**
 * What fcntl does.
 * One of them.
 */
export const fcntlCommand = {
  /** Copy the descriptor to the lowest free number that is at least the argument. */
  F_DUPFD: 0,
  /** Read the descriptor flags. */
  F_GETFD: 1,
  /** Set the descriptor flags. */
  F_SETFD: 2,
  /** Read the access mode and the status flags. */
  F_GETFL: 3,
  /** Set the status flags. */
  F_SETFL: 4,
  /** Look for a lock. */
  F_GETLK: 5,
  /** Set or drop a lock. */
  F_SETLK: 6,
  /** Set or drop a lock, waiting for it. */
  F_SETLKW: 7,
  /** Set who gets SIGIO and SIGURG. */
  F_SETOWN: 8,
  /** Read who gets SIGIO and SIGURG. */
  F_GETOWN: 9,
  /** As F_DUPFD, and the copy is closed on exec. */
  F_DUPFD_CLOEXEC: 1030,
} as const
export type FcntlCommand = keyof typeof fcntlCommand

/**
 * File type in st_mode, under S_IFMT.
 * One of them.
 */
export const fileType = {
  /** Mask of the file type. */
  S_IFMT: 61440,
  /** Pipe. */
  S_IFIFO: 4096,
  /** Character device. */
  S_IFCHR: 8192,
  /** Directory. */
  S_IFDIR: 16384,
  /** Block device. */
  S_IFBLK: 24576,
  /** Regular file. */
  S_IFREG: 32768,
  /** Symbolic link. */
  S_IFLNK: 40960,
  /** Socket. */
  S_IFSOCK: 49152,
} as const
export type FileType = keyof typeof fileType

/**
 * Sets of bits for FUTEX_WAIT_BITSET and FUTEX_WAKE_BITSET.
 * Flags, which combine.
 */
export const futexBitset = {
  /** Every bit. */
  FUTEX_BITSET_MATCH_ANY: 0xffffffff,
} as const
export type FutexBitset = keyof typeof futexBitset

/**
 * Flags added to a futex operation.
 * Flags, which combine.
 */
export const futexFlags = {
  /** The word is used by one process only. */
  FUTEX_PRIVATE_FLAG: 0x80,
  /** The time limit is read by CLOCK_REALTIME, not by CLOCK_MONOTONIC. */
  FUTEX_CLOCK_REALTIME: 0x100,
} as const
export type FutexFlags = keyof typeof futexFlags

/**
 * What futex does. Flags are added to it.
 * One of them.
 */
export const futexOp = {
  /** Sleep while the word holds val. */
  FUTEX_WAIT: 0,
  /** Wake up to val sleepers. */
  FUTEX_WAKE: 1,
  /** Wake up to val sleepers, move up to val2 others to uaddr2. */
  FUTEX_REQUEUE: 3,
  /** As FUTEX_REQUEUE, if the word holds val3. */
  FUTEX_CMP_REQUEUE: 4,
  /** Change the second word and wake at both. */
  FUTEX_WAKE_OP: 5,
  /** Take a lock with priority inheritance. */
  FUTEX_LOCK_PI: 6,
  /** Give up a lock with priority inheritance. */
  FUTEX_UNLOCK_PI: 7,
  /** Try to take a lock with priority inheritance. */
  FUTEX_TRYLOCK_PI: 8,
  /** As FUTEX_WAIT, with a set of bits and an absolute time limit. */
  FUTEX_WAIT_BITSET: 9,
  /** As FUTEX_WAKE, for sleepers whose bits meet val3. */
  FUTEX_WAKE_BITSET: 10,
} as const
export type FutexOp = keyof typeof futexOp

/**
 * Flags of getrandom.
 * Flags, which combine.
 */
export const getrandomFlags = {
  /** Do not wait until the generator is ready. */
  GRND_NONBLOCK: 0x1,
  /** Without effect since Linux 5.6. */
  GRND_RANDOM: 0x2,
  /** Give bytes even if the generator is not ready. */
  GRND_INSECURE: 0x4,
} as const
export type GetrandomFlags = keyof typeof getrandomFlags

/**
 * Requests of ioctl that are specified.
 * One of them.
 */
export const ioctlRequest = {
  /** Read the modes of a terminal. */
  TCGETS: 21505,
  /** Read the size of a terminal window. */
  TIOCGWINSZ: 21523,
  /** How many bytes can be read? */
  FIONREAD: 21531,
  /** Set or clear O_NONBLOCK. */
  FIONBIO: 21537,
  /** Clear FD_CLOEXEC. */
  FIONCLEX: 21584,
  /** Set FD_CLOEXEC. */
  FIOCLEX: 21585,
  /** Name of the interface with this index. */
  SIOCGIFNAME: 35088,
  /** Index of the interface with this name. */
  SIOCGIFINDEX: 35123,
} as const
export type IoctlRequest = keyof typeof ioctlRequest

/**
 * Protocols on top of IPv4.
 * One of them.
 */
export const ipProtocol = {
  /** As an argument: the usual protocol of the socket type. */
  IPPROTO_IP: 0,
  /** Control messages. */
  IPPROTO_ICMP: 1,
  /** Group membership. */
  IPPROTO_IGMP: 2,
  /** TCP. */
  IPPROTO_TCP: 6,
  /** UDP. */
  IPPROTO_UDP: 17,
  /** The caller writes the IP header. */
  IPPROTO_RAW: 255,
  /** TCP over several paths. The largest protocol number. */
  IPPROTO_MPTCP: 262,
} as const
export type IpProtocol = keyof typeof ipProtocol

/**
 * IPv4 addresses with a meaning of their own. As numbers; in memory the most significant byte comes first.
 * One of them.
 */
export const ipv4Address = {
  /** 0.0.0.0: bound to, every local address. */
  INADDR_ANY: 0,
  /** 127.0.0.1: this machine. */
  INADDR_LOOPBACK: 2130706433,
  /** 255.255.255.255: everyone on the link. */
  INADDR_BROADCAST: 4294967295,
} as const
export type Ipv4Address = keyof typeof ipv4Address

/**
 * How memory is mapped. MAP_SHARED and MAP_PRIVATE exclude each other.
 * Flags, which combine.
 */
export const mmapFlags = {
  /** Others see the changes. */
  MAP_SHARED: 0x1,
  /** Changes stay with the caller. */
  MAP_PRIVATE: 0x2,
  /** At this address exactly, in place of what is there. */
  MAP_FIXED: 0x10,
  /** Memory of zeros and no file. */
  MAP_ANONYMOUS: 0x20,
  /** A stack. */
  MAP_GROWSDOWN: 0x100,
  /** Ignored. */
  MAP_DENYWRITE: 0x800,
  /** Keep the pages in memory. */
  MAP_LOCKED: 0x2000,
  /** Reserve no swap space. */
  MAP_NORESERVE: 0x4000,
  /** Bring the pages in now. */
  MAP_POPULATE: 0x8000,
  /** A hint, ignored: this is a stack. */
  MAP_STACK: 0x20000,
  /** At this address exactly, or fail if something is there. */
  MAP_FIXED_NOREPLACE: 0x100000,
} as const
export type MmapFlags = keyof typeof mmapFlags

/**
 * What may be done with mapped memory.
 * Flags, which combine.
 */
export const mmapProt = {
  /** Nothing. */
  PROT_NONE: 0x0,
  /** Read. */
  PROT_READ: 0x1,
  /** Write. */
  PROT_WRITE: 0x2,
  /** Run code. */
  PROT_EXEC: 0x4,
  /** mprotect: down to the start of a mapping that grows down. */
  PROT_GROWSDOWN: 0x1000000,
  /** mprotect: up to the end of a mapping that grows up. */
  PROT_GROWSUP: 0x2000000,
} as const
export type MmapProt = keyof typeof mmapProt

/**
 * Flags of the send and receive calls. Unknown ones are ignored.
 * Flags, which combine.
 */
export const msgFlags = {
  /** Urgent data. */
  MSG_OOB: 0x1,
  /** Look at the data and leave it in the queue. */
  MSG_PEEK: 0x2,
  /** Use no gateway. */
  MSG_DONTROUTE: 0x4,
  /** In a result: control data did not fit. */
  MSG_CTRUNC: 0x8,
  /** In a result: the datagram did not fit. As an argument: report the datagram's full length. */
  MSG_TRUNC: 0x20,
  /** Do not wait in this call. */
  MSG_DONTWAIT: 0x40,
  /** End of a record. */
  MSG_EOR: 0x80,
  /** Wait until the whole buffer is filled. */
  MSG_WAITALL: 0x100,
  /** The caller knows that the neighbour is alive. */
  MSG_CONFIRM: 0x800,
  /** Receive from the error queue. */
  MSG_ERRQUEUE: 0x2000,
  /** EPIPE comes without SIGPIPE. */
  MSG_NOSIGNAL: 0x4000,
  /** More data follows. */
  MSG_MORE: 0x8000,
  /** Send without copying. */
  MSG_ZEROCOPY: 0x4000000,
  /** Send data with the first TCP segment. */
  MSG_FASTOPEN: 0x20000000,
  /** Received descriptors are closed on exec. */
  MSG_CMSG_CLOEXEC: 0x40000000,
} as const
export type MsgFlags = keyof typeof msgFlags

/**
 * Lengths of names.
 * One of them.
 */
export const nameLimits = {
  /** Bytes of an interface's name, with the NUL. */
  IFNAMSIZ: 16,
  /** Bytes of one name in a path, without the NUL. */
  NAME_MAX: 255,
  /** Bytes of a path, with the NUL. */
  PATH_MAX: 4096,
} as const
export type NameLimits = keyof typeof nameLimits

/**
 * Mask for the part of the open flags that says read or write.
 * Flags, which combine.
 */
export const openAccessMode = {
  /** O_RDONLY, O_WRONLY and O_RDWR lie under this mask. */
  O_ACCMODE: 0x3,
} as const
export type OpenAccessMode = keyof typeof openAccessMode

/**
 * Flags of openat and pipe2; the file status flags among them are what fcntl reads and sets.
 * Flags, which combine. Where architectures differ, a value is an object with one for each.
 */
export const openFlags = {
  /** Read only. */
  O_RDONLY: 0x0,
  /** Write only. */
  O_WRONLY: 0x1,
  /** Read and write. */
  O_RDWR: 0x2,
  /** Create the file if it is missing. */
  O_CREAT: 0x40,
  /** With O_CREAT: fail if it exists. */
  O_EXCL: 0x80,
  /** Do not take a terminal as controlling terminal. */
  O_NOCTTY: 0x100,
  /** Empty the file. */
  O_TRUNC: 0x200,
  /** Write at the end. */
  O_APPEND: 0x400,
  /** Calls do not wait. */
  O_NONBLOCK: 0x800,
  /** A write returns when the data is stored. */
  O_DSYNC: 0x1000,
  /** Send SIGIO when input or output is possible. In headers FASYNC. */
  O_ASYNC: 0x2000,
  /** Bypass the cache; on a pipe: packets. */
  O_DIRECT: { x86_64: 0x4000, aarch64: 0x10000, riscv64: 0x4000 },
  /** Always in force on 64-bit machines. */
  O_LARGEFILE: { x86_64: 0x8000, aarch64: 0x20000, riscv64: 0x8000 },
  /** Fail if it is no directory. */
  O_DIRECTORY: { x86_64: 0x10000, aarch64: 0x4000, riscv64: 0x10000 },
  /** Fail if it is a symbolic link. */
  O_NOFOLLOW: { x86_64: 0x20000, aarch64: 0x8000, riscv64: 0x20000 },
  /** Leave the time of access alone. */
  O_NOATIME: 0x40000,
  /** The descriptor is closed on exec. */
  O_CLOEXEC: 0x80000,
  /** The descriptor only names the file. */
  O_PATH: 0x200000,
  /** Make a file without a name; O_DIRECTORY is in it. */
  O_TMPFILE: { x86_64: 0x410000, aarch64: 0x404000, riscv64: 0x410000 },
} as const
export type OpenFlags = keyof typeof openFlags

/**
 * Which layer an option belongs to. Above SOL_SOCKET it is the protocol's number.
 * One of them.
 */
export const optionLevel = {
  /** IPv4. */
  SOL_IP: 0,
  /** The socket itself. */
  SOL_SOCKET: 1,
  /** TCP. */
  SOL_TCP: 6,
  /** UDP. */
  SOL_UDP: 17,
} as const
export type OptionLevel = keyof typeof optionLevel

/**
 * Conditions that poll reports.
 * Flags, which combine.
 */
export const pollEvents = {
  /** A read does not wait. */
  POLLIN: 0x1,
  /** Something urgent is there. */
  POLLPRI: 0x2,
  /** A write does not wait. */
  POLLOUT: 0x4,
  /** An error is pending. Reported without being asked for. */
  POLLERR: 0x8,
  /** Both directions have ended. Reported without being asked for. */
  POLLHUP: 0x10,
  /** The descriptor is not open. Reported without being asked for. */
  POLLNVAL: 0x20,
  /** As POLLIN. */
  POLLRDNORM: 0x40,
  /** Data of a priority band can be read. */
  POLLRDBAND: 0x80,
  /** As POLLOUT. */
  POLLWRNORM: 0x100,
  /** Data of a priority band can be written. */
  POLLWRBAND: 0x200,
  /** Unused. */
  POLLMSG: 0x400,
  /** The peer sends no more. */
  POLLRDHUP: 0x2000,
} as const
export type PollEvents = keyof typeof pollEvents

/**
 * Operations of prctl that are specified.
 * One of them.
 */
export const prctlOption = {
  /** Name the thread. */
  PR_SET_NAME: 15,
  /** Read the thread's name. */
  PR_GET_NAME: 16,
  /** No exec shall give new rights. */
  PR_SET_NO_NEW_PRIVS: 38,
  /** Was PR_SET_NO_NEW_PRIVS made? */
  PR_GET_NO_NEW_PRIVS: 39,
} as const
export type PrctlOption = keyof typeof prctlOption

/**
 * Resources that have a limit.
 * One of them.
 */
export const resource = {
  /** Processor time, in seconds. */
  RLIMIT_CPU: 0,
  /** Size of a file, in bytes. */
  RLIMIT_FSIZE: 1,
  /** Data segment, in bytes. */
  RLIMIT_DATA: 2,
  /** Stack, in bytes. */
  RLIMIT_STACK: 3,
  /** Core file, in bytes. */
  RLIMIT_CORE: 4,
  /** Unused. */
  RLIMIT_RSS: 5,
  /** Processes of the user. */
  RLIMIT_NPROC: 6,
  /** One more than the highest descriptor. */
  RLIMIT_NOFILE: 7,
  /** Locked memory, in bytes. */
  RLIMIT_MEMLOCK: 8,
  /** Address space, in bytes. */
  RLIMIT_AS: 9,
  /** File locks. */
  RLIMIT_LOCKS: 10,
  /** Queued signals. */
  RLIMIT_SIGPENDING: 11,
  /** Message queues, in bytes. */
  RLIMIT_MSGQUEUE: 12,
  /** Highest priority. */
  RLIMIT_NICE: 13,
  /** Highest real-time priority. */
  RLIMIT_RTPRIO: 14,
  /** Real-time processor time, in microseconds. */
  RLIMIT_RTTIME: 15,
} as const
export type Resource = keyof typeof resource

/**
 * Bits of a futex word on a robust list.
 * Flags, which combine.
 */
export const robustFutex = {
  /** Someone sleeps on it. */
  FUTEX_WAITERS: 0x80000000,
  /** The owner ended without giving it up. */
  FUTEX_OWNER_DIED: 0x40000000,
  /** Number of the thread that owns it. */
  FUTEX_TID_MASK: 0x3fffffff,
} as const
export type RobustFutex = keyof typeof robustFutex

/**
 * Flags of rseq.
 * Flags, which combine.
 */
export const rseqFlags = {
  /** Take the registration back. */
  RSEQ_FLAG_UNREGISTER: 0x1,
} as const
export type RseqFlags = keyof typeof rseqFlags

/**
 * From where lseek counts.
 * One of them.
 */
export const seekWhence = {
  /** From the start. */
  SEEK_SET: 0,
  /** From the position now. */
  SEEK_CUR: 1,
  /** From the end. */
  SEEK_END: 2,
  /** To the next data, from the offset on. */
  SEEK_DATA: 3,
  /** To the next hole, from the offset on. */
  SEEK_HOLE: 4,
} as const
export type SeekWhence = keyof typeof seekWhence

/**
 * Which direction shutdown ends.
 * One of them.
 */
export const shutdownHow = {
  /** Receiving. */
  SHUT_RD: 0,
  /** Sending. */
  SHUT_WR: 1,
  /** Both. */
  SHUT_RDWR: 2,
} as const
export type ShutdownHow = keyof typeof shutdownHow

/**
 * Flags of a signal's handler. Bits that are not known are cleared and not refused.
 * Flags, which combine. Where architectures differ, a value is an object with one for each.
 */
export const signalActionFlags = {
  /** No SIGCHLD when a child stops. */
  SA_NOCLDSTOP: 0x1,
  /** Ended children are not kept. */
  SA_NOCLDWAIT: 0x2,
  /** The handler takes three arguments: number, siginfo, context. */
  SA_SIGINFO: 0x4,
  /** sa_restorer is set. x86_64 delivers no signal to a handler without it. */
  SA_RESTORER: { x86_64: 0x4000000, aarch64: 0x4000000 },
  /** Run on the alternate stack. */
  SA_ONSTACK: 0x8000000,
  /** Calls that the handler interrupted are made again where the call allows it. */
  SA_RESTART: 0x10000000,
  /** The signal is not blocked in its own handler. */
  SA_NODEFER: 0x40000000,
  /** Back to SIG_DFL when the handler is entered. */
  SA_RESETHAND: 0x80000000,
} as const
export type SignalActionFlags = keyof typeof signalActionFlags

/**
 * si_code of a siginfo, where a signal came from.
 * One of them.
 */
export const signalCode = {
  /** kill. */
  SI_USER: 0,
  /** The kernel. */
  SI_KERNEL: 128,
  /** tgkill. */
  SI_TKILL: -6,
} as const
export type SignalCode = keyof typeof signalCode

/**
 * Values of sa_handler that are no addresses of functions.
 * One of them.
 */
export const signalHandler = {
  /** Do what is usual for the signal. */
  SIG_DFL: 0,
  /** Ignore the signal. */
  SIG_IGN: 1,
} as const
export type SignalHandler = keyof typeof signalHandler

/**
 * How many signals there are.
 * One of them.
 */
export const signalLimits = {
  /** The highest signal number. */
  SIGNAL_MAX: 64,
  /** Bytes of a signal set. The rt_sig calls want it as sigsetsize. */
  SIGSET_SIZE: 8,
} as const
export type SignalLimits = keyof typeof signalLimits

/**
 * Signal numbers. From 32 to 64 they are real-time signals without names.
 * One of them.
 */
export const signals = {
  /** The terminal hung up. */
  SIGHUP: 1,
  /** Interrupt from the keyboard. */
  SIGINT: 2,
  /** Quit from the keyboard. */
  SIGQUIT: 3,
  /** The instruction is not valid. */
  SIGILL: 4,
  /** A breakpoint was reached. */
  SIGTRAP: 5,
  /** The program gave up. */
  SIGABRT: 6,
  /** Memory is mapped but cannot be reached. */
  SIGBUS: 7,
  /** Arithmetic went wrong. */
  SIGFPE: 8,
  /** End at once. It cannot be caught, blocked or ignored. */
  SIGKILL: 9,
  /** Free for programs. */
  SIGUSR1: 10,
  /** Memory is not mapped or not accessible. */
  SIGSEGV: 11,
  /** Free for programs. */
  SIGUSR2: 12,
  /** A write to where nobody can read. */
  SIGPIPE: 13,
  /** The alarm clock rang. */
  SIGALRM: 14,
  /** Please end. */
  SIGTERM: 15,
  /** Unused. */
  SIGSTKFLT: 16,
  /** A child changed its state. */
  SIGCHLD: 17,
  /** Go on if stopped. */
  SIGCONT: 18,
  /** Stop. It cannot be caught, blocked or ignored. */
  SIGSTOP: 19,
  /** Stop from the keyboard. */
  SIGTSTP: 20,
  /** A background process reads from the terminal. */
  SIGTTIN: 21,
  /** A background process writes to the terminal. */
  SIGTTOU: 22,
  /** Urgent data has arrived. */
  SIGURG: 23,
  /** The limit of processor time is passed. */
  SIGXCPU: 24,
  /** The limit of file size is passed. */
  SIGXFSZ: 25,
  /** A timer of processor time ran out. */
  SIGVTALRM: 26,
  /** A profiling timer ran out. */
  SIGPROF: 27,
  /** The terminal window changed its size. */
  SIGWINCH: 28,
  /** Input or output is possible. */
  SIGIO: 29,
  /** Power fails. */
  SIGPWR: 30,
  /** A system call is forbidden. */
  SIGSYS: 31,
} as const
export type Signals = keyof typeof signals

/**
 * How a set changes the mask of blocked signals.
 * One of them.
 */
export const sigprocmaskHow = {
  /** Add the set. */
  SIG_BLOCK: 0,
  /** Take the set away. */
  SIG_UNBLOCK: 1,
  /** The set is the new mask. */
  SIG_SETMASK: 2,
} as const
export type SigprocmaskHow = keyof typeof sigprocmaskHow

/**
 * Flags that stand in the same argument as the socket type.
 * Flags, which combine.
 */
export const socketFlags = {
  /** The new descriptor is closed on exec. */
  SOCK_CLOEXEC: 0x80000,
  /** Calls on the new socket do not wait. */
  SOCK_NONBLOCK: 0x800,
} as const
export type SocketFlags = keyof typeof socketFlags

/**
 * Numbers that the socket calls are bounded by.
 * One of them.
 */
export const socketLimits = {
  /** Longest socket address. A longer one is refused. */
  SOCKADDR_MAX: 128,
  /** Most buffers in one call. Programs know it as IOV_MAX. */
  UIO_MAXIOV: 1024,
  /** Longest queue of connections that a listener can have. A larger backlog is cut to it. */
  SOMAXCONN: 4096,
  /** Longest UDP datagram over IPv4. */
  UDP_PAYLOAD_MAX: 65507,
  /** Most bytes that one call moves. A longer request is cut to it. */
  MAX_RW_COUNT: 2147479552,
} as const
export type SocketLimits = keyof typeof socketLimits

/**
 * Options of level SOL_SOCKET. Which of them are specified stands with each option.
 * One of them.
 */
export const socketOption = {
  /** Trace the socket. */
  SO_DEBUG: 1,
  /** An address in a state of waiting may be bound again. */
  SO_REUSEADDR: 2,
  /** The socket's type. */
  SO_TYPE: 3,
  /** The pending error. Reading clears it. */
  SO_ERROR: 4,
  /** Use no gateway. */
  SO_DONTROUTE: 5,
  /** Sending to a broadcast address is allowed. */
  SO_BROADCAST: 6,
  /** Size of the send buffer. */
  SO_SNDBUF: 7,
  /** Size of the receive buffer. */
  SO_RCVBUF: 8,
  /** Probe an idle connection. */
  SO_KEEPALIVE: 9,
  /** Urgent data stays in the stream. */
  SO_OOBINLINE: 10,
  /** Priority of packets sent. */
  SO_PRIORITY: 12,
  /** What close does with data not yet sent. */
  SO_LINGER: 13,
  /** Several sockets may share an address. */
  SO_REUSEPORT: 15,
  /** Bytes needed before a receive returns. */
  SO_RCVLOWAT: 18,
  /** Space needed before a send goes on. Fixed. */
  SO_SNDLOWAT: 19,
  /** Time limit of receive calls. The form with a timeval of two 64-bit numbers. */
  SO_RCVTIMEO: 20,
  /** Time limit of send calls. The form with a timeval of two 64-bit numbers. */
  SO_SNDTIMEO: 21,
  /** Use one interface only. */
  SO_BINDTODEVICE: 25,
  /** Attach the time of arrival. */
  SO_TIMESTAMP: 29,
  /** Does the socket listen? */
  SO_ACCEPTCONN: 30,
  /** SO_SNDBUF without the upper bound. */
  SO_SNDBUFFORCE: 32,
  /** SO_RCVBUF without the upper bound. */
  SO_RCVBUFFORCE: 33,
  /** Mark on packets sent. */
  SO_MARK: 36,
  /** The socket's protocol. */
  SO_PROTOCOL: 38,
  /** The socket's address family. */
  SO_DOMAIN: 39,
  /** MSG_ZEROCOPY is allowed. */
  SO_ZEROCOPY: 60,
} as const
export type SocketOption = keyof typeof socketOption

/**
 * How a socket moves data.
 * One of them.
 */
export const socketType = {
  /** Bytes in order, over a connection. TCP. */
  SOCK_STREAM: 1,
  /** Messages, each on its own. UDP. */
  SOCK_DGRAM: 2,
  /** Packets of an IP protocol. */
  SOCK_RAW: 3,
  /** Messages that arrive, in any order. */
  SOCK_RDM: 4,
  /** Messages in order, over a connection. */
  SOCK_SEQPACKET: 5,
  /** Datagrams with congestion control. */
  SOCK_DCCP: 6,
  /** Old form of AF_PACKET. */
  SOCK_PACKET: 10,
} as const
export type SocketType = keyof typeof socketType

/**
 * Flags of clock_nanosleep.
 * Flags, which combine.
 */
export const timerFlags = {
  /** The time is one that the clock shows, not a span from now. */
  TIMER_ABSTIME: 0x1,
} as const
export type TimerFlags = keyof typeof timerFlags

/** All groups, by the specification's names. */
export const constantGroups = {
  address_family: addressFamily,
  arch_prctl_code: archPrctlCode,
  at_directory: atDirectory,
  at_flags: atFlags,
  auxv_type: auxvType,
  clock_id: clockId,
  clock_operation: clockOperation,
  clone_flags: cloneFlags,
  descriptor_flags: descriptorFlags,
  fcntl_command: fcntlCommand,
  file_type: fileType,
  futex_bitset: futexBitset,
  futex_flags: futexFlags,
  futex_op: futexOp,
  getrandom_flags: getrandomFlags,
  ioctl_request: ioctlRequest,
  ip_protocol: ipProtocol,
  ipv4_address: ipv4Address,
  mmap_flags: mmapFlags,
  mmap_prot: mmapProt,
  msg_flags: msgFlags,
  name_limits: nameLimits,
  open_access_mode: openAccessMode,
  open_flags: openFlags,
  option_level: optionLevel,
  poll_events: pollEvents,
  prctl_option: prctlOption,
  resource: resource,
  robust_futex: robustFutex,
  rseq_flags: rseqFlags,
  seek_whence: seekWhence,
  shutdown_how: shutdownHow,
  signal_action_flags: signalActionFlags,
  signal_code: signalCode,
  signal_handler: signalHandler,
  signal_limits: signalLimits,
  signals: signals,
  sigprocmask_how: sigprocmaskHow,
  socket_flags: socketFlags,
  socket_limits: socketLimits,
  socket_option: socketOption,
  socket_type: socketType,
  timer_flags: timerFlags,
} as const
