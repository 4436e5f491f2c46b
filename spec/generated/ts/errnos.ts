// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

export const errnos = {
  /** The caller lacks the right to do this. */
  EPERM: 1,
  /** Nothing has this name. */
  ENOENT: 2,
  /** No such process or thread. */
  ESRCH: 3,
  /** A signal handler ran before the call was done. */
  EINTR: 4,
  /** A device failed. */
  EIO: 5,
  /** No such device or position. */
  ENXIO: 6,
  /** Too many arguments. */
  E2BIG: 7,
  /** The file is not a program that can be run. */
  ENOEXEC: 8,
  /** The descriptor is not open or not open for this. */
  EBADF: 9,
  /** There is no child process to wait for. */
  ECHILD: 10,
  /** The call would have to wait and may not. EWOULDBLOCK is the same number. */
  EAGAIN: 11,
  /** Memory is short. */
  ENOMEM: 12,
  /** Access is denied. */
  EACCES: 13,
  /** A pointer leads to memory that cannot be read or written. */
  EFAULT: 14,
  /** A block device is needed. */
  ENOTBLK: 15,
  /** The thing is in use. */
  EBUSY: 16,
  /** It exists already. */
  EEXIST: 17,
  /** The two names lie on different file systems. */
  EXDEV: 18,
  /** No such device or the device cannot do this. */
  ENODEV: 19,
  /** A part of the path is no directory. */
  ENOTDIR: 20,
  /** It is a directory. */
  EISDIR: 21,
  /** An argument is out of range or does not fit the state. */
  EINVAL: 22,
  /** The whole system has too many open files. */
  ENFILE: 23,
  /** The process has no free descriptor. */
  EMFILE: 24,
  /** The descriptor does not know this ioctl request. */
  ENOTTY: 25,
  /** The program file is being run. */
  ETXTBSY: 26,
  /** The file would become too large. */
  EFBIG: 27,
  /** The device is full. */
  ENOSPC: 28,
  /** The descriptor has no position. */
  ESPIPE: 29,
  /** The file system is read-only. */
  EROFS: 30,
  /** Too many links. */
  EMLINK: 31,
  /** Nobody can read what is written here. */
  EPIPE: 32,
  /** A number is outside the domain. */
  EDOM: 33,
  /** A result does not fit. */
  ERANGE: 34,
  /** Waiting would never end. */
  EDEADLK: 35,
  /** A name is too long. */
  ENAMETOOLONG: 36,
  /** No lock is free. */
  ENOLCK: 37,
  /** The system has no such call. */
  ENOSYS: 38,
  /** The directory is not empty. */
  ENOTEMPTY: 39,
  /** Too many symbolic links on the path. */
  ELOOP: 40,
  /** No message of this type. */
  ENOMSG: 42,
  /** The identifier was removed. */
  EIDRM: 43,
  /** The device is no stream. */
  ENOSTR: 60,
  /** No data is there. */
  ENODATA: 61,
  /** A timer ran out. */
  ETIME: 62,
  /** Stream resources are used up. */
  ENOSR: 63,
  /** The object is remote. */
  EREMOTE: 66,
  /** The link is cut. */
  ENOLINK: 67,
  /** Sending failed. */
  ECOMM: 70,
  /** The protocol was broken. */
  EPROTO: 71,
  /** The message is damaged. */
  EBADMSG: 74,
  /** The value is too large for its type. */
  EOVERFLOW: 75,
  /** The name is not unique on the network. */
  ENOTUNIQ: 76,
  /** The descriptor is in a bad state. */
  EBADFD: 77,
  /** The byte sequence is not valid. */
  EILSEQ: 84,
  /** The call should be made again. Never seen by a program. */
  ERESTART: 85,
  /** Too many users. */
  EUSERS: 87,
  /** The descriptor is no socket. */
  ENOTSOCK: 88,
  /** There is no destination. */
  EDESTADDRREQ: 89,
  /** The message is too long. */
  EMSGSIZE: 90,
  /** The protocol does not fit the socket's type. */
  EPROTOTYPE: 91,
  /** The option is unknown at this level. */
  ENOPROTOOPT: 92,
  /** The protocol is not supported. */
  EPROTONOSUPPORT: 93,
  /** The socket type is not supported in this family. */
  ESOCKTNOSUPPORT: 94,
  /** The socket cannot do this. ENOTSUP is the same number. */
  EOPNOTSUPP: 95,
  /** The protocol family is not supported. */
  EPFNOSUPPORT: 96,
  /** The address family is not supported here. */
  EAFNOSUPPORT: 97,
  /** The address is in use. */
  EADDRINUSE: 98,
  /** The address cannot be used here. */
  EADDRNOTAVAIL: 99,
  /** The network is down. */
  ENETDOWN: 100,
  /** No route leads there. */
  ENETUNREACH: 101,
  /** The network dropped the connection. */
  ENETRESET: 102,
  /** The connection was dropped on this side. */
  ECONNABORTED: 103,
  /** The peer reset the connection. */
  ECONNRESET: 104,
  /** Buffers are short. */
  ENOBUFS: 105,
  /** The socket is connected. */
  EISCONN: 106,
  /** The socket is not connected. */
  ENOTCONN: 107,
  /** The socket was shut down. */
  ESHUTDOWN: 108,
  /** Too many references. */
  ETOOMANYREFS: 109,
  /** The time limit passed. */
  ETIMEDOUT: 110,
  /** Nobody listens at the destination. */
  ECONNREFUSED: 111,
  /** The host is down. */
  EHOSTDOWN: 112,
  /** The host cannot be reached. */
  EHOSTUNREACH: 113,
  /** It is already under way. */
  EALREADY: 114,
  /** It has begun and goes on. */
  EINPROGRESS: 115,
  /** The file handle is stale. */
  ESTALE: 116,
  /** A remote device failed. */
  EREMOTEIO: 121,
  /** The quota is used up. */
  EDQUOT: 122,
  /** The operation was cancelled. */
  ECANCELED: 125,
  /** The owner of the lock died. */
  EOWNERDEAD: 130,
  /** The lock's state cannot be restored. */
  ENOTRECOVERABLE: 131,
  /** A switch has turned the radio off. */
  ERFKILL: 132,
  /** The memory page is broken. */
  EHWPOISON: 133,
} as const

export type ErrnoName = keyof typeof errnos

const names: ReadonlyMap<number, ErrnoName> = new Map<number, ErrnoName>([
  [1, 'EPERM'],
  [2, 'ENOENT'],
  [3, 'ESRCH'],
  [4, 'EINTR'],
  [5, 'EIO'],
  [6, 'ENXIO'],
  [7, 'E2BIG'],
  [8, 'ENOEXEC'],
  [9, 'EBADF'],
  [10, 'ECHILD'],
  [11, 'EAGAIN'],
  [12, 'ENOMEM'],
  [13, 'EACCES'],
  [14, 'EFAULT'],
  [15, 'ENOTBLK'],
  [16, 'EBUSY'],
  [17, 'EEXIST'],
  [18, 'EXDEV'],
  [19, 'ENODEV'],
  [20, 'ENOTDIR'],
  [21, 'EISDIR'],
  [22, 'EINVAL'],
  [23, 'ENFILE'],
  [24, 'EMFILE'],
  [25, 'ENOTTY'],
  [26, 'ETXTBSY'],
  [27, 'EFBIG'],
  [28, 'ENOSPC'],
  [29, 'ESPIPE'],
  [30, 'EROFS'],
  [31, 'EMLINK'],
  [32, 'EPIPE'],
  [33, 'EDOM'],
  [34, 'ERANGE'],
  [35, 'EDEADLK'],
  [36, 'ENAMETOOLONG'],
  [37, 'ENOLCK'],
  [38, 'ENOSYS'],
  [39, 'ENOTEMPTY'],
  [40, 'ELOOP'],
  [42, 'ENOMSG'],
  [43, 'EIDRM'],
  [60, 'ENOSTR'],
  [61, 'ENODATA'],
  [62, 'ETIME'],
  [63, 'ENOSR'],
  [66, 'EREMOTE'],
  [67, 'ENOLINK'],
  [70, 'ECOMM'],
  [71, 'EPROTO'],
  [74, 'EBADMSG'],
  [75, 'EOVERFLOW'],
  [76, 'ENOTUNIQ'],
  [77, 'EBADFD'],
  [84, 'EILSEQ'],
  [85, 'ERESTART'],
  [87, 'EUSERS'],
  [88, 'ENOTSOCK'],
  [89, 'EDESTADDRREQ'],
  [90, 'EMSGSIZE'],
  [91, 'EPROTOTYPE'],
  [92, 'ENOPROTOOPT'],
  [93, 'EPROTONOSUPPORT'],
  [94, 'ESOCKTNOSUPPORT'],
  [95, 'EOPNOTSUPP'],
  [96, 'EPFNOSUPPORT'],
  [97, 'EAFNOSUPPORT'],
  [98, 'EADDRINUSE'],
  [99, 'EADDRNOTAVAIL'],
  [100, 'ENETDOWN'],
  [101, 'ENETUNREACH'],
  [102, 'ENETRESET'],
  [103, 'ECONNABORTED'],
  [104, 'ECONNRESET'],
  [105, 'ENOBUFS'],
  [106, 'EISCONN'],
  [107, 'ENOTCONN'],
  [108, 'ESHUTDOWN'],
  [109, 'ETOOMANYREFS'],
  [110, 'ETIMEDOUT'],
  [111, 'ECONNREFUSED'],
  [112, 'EHOSTDOWN'],
  [113, 'EHOSTUNREACH'],
  [114, 'EALREADY'],
  [115, 'EINPROGRESS'],
  [116, 'ESTALE'],
  [121, 'EREMOTEIO'],
  [122, 'EDQUOT'],
  [125, 'ECANCELED'],
  [130, 'EOWNERDEAD'],
  [131, 'ENOTRECOVERABLE'],
  [132, 'ERFKILL'],
  [133, 'EHWPOISON'],
])

/** The largest errno: a result from -errnoMax to -1 is a failure. */
export const errnoMax = 4095

/** The name of an errno, given as itself (9) or as a raw result (-9); undefined if it has none. */
export function errnoName(value: number): ErrnoName | undefined {
  return names.get(Math.abs(value))
}
