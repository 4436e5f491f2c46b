// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Errnos, and how a raw result says that a call failed.

use core::fmt;

/// A result from -4095 to -1 is a failure with that errno.
pub const ERRNO_MAX: i32 = 4095;

/// Why a call failed. Any number can stand here: a kernel may know more than have names.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Errno(pub i32);

impl Errno {
    /// A signal handler ran first.
    pub const EINTR: Self = Self(4);
    /// The descriptor is not open.
    pub const EBADF: Self = Self(9);
    /// It would have to wait.
    pub const EAGAIN: Self = Self(11);
    /// An address is not readable or not writable.
    pub const EFAULT: Self = Self(14);
    /// An argument makes no sense.
    pub const EINVAL: Self = Self(22);
    /// There is no such call.
    pub const ENOSYS: Self = Self(38);
    /// The address is taken.
    pub const EADDRINUSE: Self = Self(98);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::EINTR => Some("EINTR"),
            Self::EBADF => Some("EBADF"),
            Self::EAGAIN => Some("EAGAIN"),
            Self::EFAULT => Some("EFAULT"),
            Self::EINVAL => Some("EINVAL"),
            Self::ENOSYS => Some("ENOSYS"),
            Self::EADDRINUSE => Some("EADDRINUSE"),
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
