// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! Errnos, and how a raw result says that a call failed.

use core::fmt;

/// A result from -4095 to -1 is a failure with that errno.
pub const ERRNO_MAX: i32 = 4095;

/// Why a call failed. Any number can stand here: a kernel may know more than have names.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Errno(pub i32);

impl Errno {
    /// The caller lacks the right to do this.
    pub const EPERM: Self = Self(1);
    /// Nothing has this name.
    pub const ENOENT: Self = Self(2);
    /// No such process or thread.
    pub const ESRCH: Self = Self(3);
    /// A signal handler ran before the call was done.
    pub const EINTR: Self = Self(4);
    /// A device failed.
    pub const EIO: Self = Self(5);
    /// No such device or position.
    pub const ENXIO: Self = Self(6);
    /// Too many arguments.
    pub const E2BIG: Self = Self(7);
    /// The file is not a program that can be run.
    pub const ENOEXEC: Self = Self(8);
    /// The descriptor is not open or not open for this.
    pub const EBADF: Self = Self(9);
    /// There is no child process to wait for.
    pub const ECHILD: Self = Self(10);
    /// The call would have to wait and may not. EWOULDBLOCK is the same number.
    pub const EAGAIN: Self = Self(11);
    /// Memory is short.
    pub const ENOMEM: Self = Self(12);
    /// Access is denied.
    pub const EACCES: Self = Self(13);
    /// A pointer leads to memory that cannot be read or written.
    pub const EFAULT: Self = Self(14);
    /// A block device is needed.
    pub const ENOTBLK: Self = Self(15);
    /// The thing is in use.
    pub const EBUSY: Self = Self(16);
    /// It exists already.
    pub const EEXIST: Self = Self(17);
    /// The two names lie on different file systems.
    pub const EXDEV: Self = Self(18);
    /// No such device or the device cannot do this.
    pub const ENODEV: Self = Self(19);
    /// A part of the path is no directory.
    pub const ENOTDIR: Self = Self(20);
    /// It is a directory.
    pub const EISDIR: Self = Self(21);
    /// An argument is out of range or does not fit the state.
    pub const EINVAL: Self = Self(22);
    /// The whole system has too many open files.
    pub const ENFILE: Self = Self(23);
    /// The process has no free descriptor.
    pub const EMFILE: Self = Self(24);
    /// The descriptor does not know this ioctl request.
    pub const ENOTTY: Self = Self(25);
    /// The program file is being run.
    pub const ETXTBSY: Self = Self(26);
    /// The file would become too large.
    pub const EFBIG: Self = Self(27);
    /// The device is full.
    pub const ENOSPC: Self = Self(28);
    /// The descriptor has no position.
    pub const ESPIPE: Self = Self(29);
    /// The file system is read-only.
    pub const EROFS: Self = Self(30);
    /// Too many links.
    pub const EMLINK: Self = Self(31);
    /// Nobody can read what is written here.
    pub const EPIPE: Self = Self(32);
    /// A number is outside the domain.
    pub const EDOM: Self = Self(33);
    /// A result does not fit.
    pub const ERANGE: Self = Self(34);
    /// Waiting would never end.
    pub const EDEADLK: Self = Self(35);
    /// A name is too long.
    pub const ENAMETOOLONG: Self = Self(36);
    /// No lock is free.
    pub const ENOLCK: Self = Self(37);
    /// The system has no such call.
    pub const ENOSYS: Self = Self(38);
    /// The directory is not empty.
    pub const ENOTEMPTY: Self = Self(39);
    /// Too many symbolic links on the path.
    pub const ELOOP: Self = Self(40);
    /// No message of this type.
    pub const ENOMSG: Self = Self(42);
    /// The identifier was removed.
    pub const EIDRM: Self = Self(43);
    /// The device is no stream.
    pub const ENOSTR: Self = Self(60);
    /// No data is there.
    pub const ENODATA: Self = Self(61);
    /// A timer ran out.
    pub const ETIME: Self = Self(62);
    /// Stream resources are used up.
    pub const ENOSR: Self = Self(63);
    /// The object is remote.
    pub const EREMOTE: Self = Self(66);
    /// The link is cut.
    pub const ENOLINK: Self = Self(67);
    /// Sending failed.
    pub const ECOMM: Self = Self(70);
    /// The protocol was broken.
    pub const EPROTO: Self = Self(71);
    /// The message is damaged.
    pub const EBADMSG: Self = Self(74);
    /// The value is too large for its type.
    pub const EOVERFLOW: Self = Self(75);
    /// The name is not unique on the network.
    pub const ENOTUNIQ: Self = Self(76);
    /// The descriptor is in a bad state.
    pub const EBADFD: Self = Self(77);
    /// The byte sequence is not valid.
    pub const EILSEQ: Self = Self(84);
    /// The call should be made again. Never seen by a program.
    pub const ERESTART: Self = Self(85);
    /// Too many users.
    pub const EUSERS: Self = Self(87);
    /// The descriptor is no socket.
    pub const ENOTSOCK: Self = Self(88);
    /// There is no destination.
    pub const EDESTADDRREQ: Self = Self(89);
    /// The message is too long.
    pub const EMSGSIZE: Self = Self(90);
    /// The protocol does not fit the socket's type.
    pub const EPROTOTYPE: Self = Self(91);
    /// The option is unknown at this level.
    pub const ENOPROTOOPT: Self = Self(92);
    /// The protocol is not supported.
    pub const EPROTONOSUPPORT: Self = Self(93);
    /// The socket type is not supported in this family.
    pub const ESOCKTNOSUPPORT: Self = Self(94);
    /// The socket cannot do this. ENOTSUP is the same number.
    pub const EOPNOTSUPP: Self = Self(95);
    /// The protocol family is not supported.
    pub const EPFNOSUPPORT: Self = Self(96);
    /// The address family is not supported here.
    pub const EAFNOSUPPORT: Self = Self(97);
    /// The address is in use.
    pub const EADDRINUSE: Self = Self(98);
    /// The address cannot be used here.
    pub const EADDRNOTAVAIL: Self = Self(99);
    /// The network is down.
    pub const ENETDOWN: Self = Self(100);
    /// No route leads there.
    pub const ENETUNREACH: Self = Self(101);
    /// The network dropped the connection.
    pub const ENETRESET: Self = Self(102);
    /// The connection was dropped on this side.
    pub const ECONNABORTED: Self = Self(103);
    /// The peer reset the connection.
    pub const ECONNRESET: Self = Self(104);
    /// Buffers are short.
    pub const ENOBUFS: Self = Self(105);
    /// The socket is connected.
    pub const EISCONN: Self = Self(106);
    /// The socket is not connected.
    pub const ENOTCONN: Self = Self(107);
    /// The socket was shut down.
    pub const ESHUTDOWN: Self = Self(108);
    /// Too many references.
    pub const ETOOMANYREFS: Self = Self(109);
    /// The time limit passed.
    pub const ETIMEDOUT: Self = Self(110);
    /// Nobody listens at the destination.
    pub const ECONNREFUSED: Self = Self(111);
    /// The host is down.
    pub const EHOSTDOWN: Self = Self(112);
    /// The host cannot be reached.
    pub const EHOSTUNREACH: Self = Self(113);
    /// It is already under way.
    pub const EALREADY: Self = Self(114);
    /// It has begun and goes on.
    pub const EINPROGRESS: Self = Self(115);
    /// The file handle is stale.
    pub const ESTALE: Self = Self(116);
    /// A remote device failed.
    pub const EREMOTEIO: Self = Self(121);
    /// The quota is used up.
    pub const EDQUOT: Self = Self(122);
    /// The operation was cancelled.
    pub const ECANCELED: Self = Self(125);
    /// The owner of the lock died.
    pub const EOWNERDEAD: Self = Self(130);
    /// The lock's state cannot be restored.
    pub const ENOTRECOVERABLE: Self = Self(131);
    /// A switch has turned the radio off.
    pub const ERFKILL: Self = Self(132);
    /// The memory page is broken.
    pub const EHWPOISON: Self = Self(133);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::EPERM => Some("EPERM"),
            Self::ENOENT => Some("ENOENT"),
            Self::ESRCH => Some("ESRCH"),
            Self::EINTR => Some("EINTR"),
            Self::EIO => Some("EIO"),
            Self::ENXIO => Some("ENXIO"),
            Self::E2BIG => Some("E2BIG"),
            Self::ENOEXEC => Some("ENOEXEC"),
            Self::EBADF => Some("EBADF"),
            Self::ECHILD => Some("ECHILD"),
            Self::EAGAIN => Some("EAGAIN"),
            Self::ENOMEM => Some("ENOMEM"),
            Self::EACCES => Some("EACCES"),
            Self::EFAULT => Some("EFAULT"),
            Self::ENOTBLK => Some("ENOTBLK"),
            Self::EBUSY => Some("EBUSY"),
            Self::EEXIST => Some("EEXIST"),
            Self::EXDEV => Some("EXDEV"),
            Self::ENODEV => Some("ENODEV"),
            Self::ENOTDIR => Some("ENOTDIR"),
            Self::EISDIR => Some("EISDIR"),
            Self::EINVAL => Some("EINVAL"),
            Self::ENFILE => Some("ENFILE"),
            Self::EMFILE => Some("EMFILE"),
            Self::ENOTTY => Some("ENOTTY"),
            Self::ETXTBSY => Some("ETXTBSY"),
            Self::EFBIG => Some("EFBIG"),
            Self::ENOSPC => Some("ENOSPC"),
            Self::ESPIPE => Some("ESPIPE"),
            Self::EROFS => Some("EROFS"),
            Self::EMLINK => Some("EMLINK"),
            Self::EPIPE => Some("EPIPE"),
            Self::EDOM => Some("EDOM"),
            Self::ERANGE => Some("ERANGE"),
            Self::EDEADLK => Some("EDEADLK"),
            Self::ENAMETOOLONG => Some("ENAMETOOLONG"),
            Self::ENOLCK => Some("ENOLCK"),
            Self::ENOSYS => Some("ENOSYS"),
            Self::ENOTEMPTY => Some("ENOTEMPTY"),
            Self::ELOOP => Some("ELOOP"),
            Self::ENOMSG => Some("ENOMSG"),
            Self::EIDRM => Some("EIDRM"),
            Self::ENOSTR => Some("ENOSTR"),
            Self::ENODATA => Some("ENODATA"),
            Self::ETIME => Some("ETIME"),
            Self::ENOSR => Some("ENOSR"),
            Self::EREMOTE => Some("EREMOTE"),
            Self::ENOLINK => Some("ENOLINK"),
            Self::ECOMM => Some("ECOMM"),
            Self::EPROTO => Some("EPROTO"),
            Self::EBADMSG => Some("EBADMSG"),
            Self::EOVERFLOW => Some("EOVERFLOW"),
            Self::ENOTUNIQ => Some("ENOTUNIQ"),
            Self::EBADFD => Some("EBADFD"),
            Self::EILSEQ => Some("EILSEQ"),
            Self::ERESTART => Some("ERESTART"),
            Self::EUSERS => Some("EUSERS"),
            Self::ENOTSOCK => Some("ENOTSOCK"),
            Self::EDESTADDRREQ => Some("EDESTADDRREQ"),
            Self::EMSGSIZE => Some("EMSGSIZE"),
            Self::EPROTOTYPE => Some("EPROTOTYPE"),
            Self::ENOPROTOOPT => Some("ENOPROTOOPT"),
            Self::EPROTONOSUPPORT => Some("EPROTONOSUPPORT"),
            Self::ESOCKTNOSUPPORT => Some("ESOCKTNOSUPPORT"),
            Self::EOPNOTSUPP => Some("EOPNOTSUPP"),
            Self::EPFNOSUPPORT => Some("EPFNOSUPPORT"),
            Self::EAFNOSUPPORT => Some("EAFNOSUPPORT"),
            Self::EADDRINUSE => Some("EADDRINUSE"),
            Self::EADDRNOTAVAIL => Some("EADDRNOTAVAIL"),
            Self::ENETDOWN => Some("ENETDOWN"),
            Self::ENETUNREACH => Some("ENETUNREACH"),
            Self::ENETRESET => Some("ENETRESET"),
            Self::ECONNABORTED => Some("ECONNABORTED"),
            Self::ECONNRESET => Some("ECONNRESET"),
            Self::ENOBUFS => Some("ENOBUFS"),
            Self::EISCONN => Some("EISCONN"),
            Self::ENOTCONN => Some("ENOTCONN"),
            Self::ESHUTDOWN => Some("ESHUTDOWN"),
            Self::ETOOMANYREFS => Some("ETOOMANYREFS"),
            Self::ETIMEDOUT => Some("ETIMEDOUT"),
            Self::ECONNREFUSED => Some("ECONNREFUSED"),
            Self::EHOSTDOWN => Some("EHOSTDOWN"),
            Self::EHOSTUNREACH => Some("EHOSTUNREACH"),
            Self::EALREADY => Some("EALREADY"),
            Self::EINPROGRESS => Some("EINPROGRESS"),
            Self::ESTALE => Some("ESTALE"),
            Self::EREMOTEIO => Some("EREMOTEIO"),
            Self::EDQUOT => Some("EDQUOT"),
            Self::ECANCELED => Some("ECANCELED"),
            Self::EOWNERDEAD => Some("EOWNERDEAD"),
            Self::ENOTRECOVERABLE => Some("ENOTRECOVERABLE"),
            Self::ERFKILL => Some("ERFKILL"),
            Self::EHWPOISON => Some("EHWPOISON"),
            _ => None,
        }
    }

    /// What the kernel returned, as a result.
    pub const fn check(raw: isize) -> Result<isize, Self> {
        if raw < 0 && raw >= -(ERRNO_MAX as isize) {
            Err(Self(-raw as i32))
        } else {
            Ok(raw)
        }
    }
}

impl fmt::Debug for Errno {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Errno({})", self.0),
        }
    }
}

impl From<i32> for Errno {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

impl From<Errno> for i32 {
    fn from(errno: Errno) -> Self {
        errno.0
    }
}
