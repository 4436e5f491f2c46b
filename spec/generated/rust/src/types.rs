// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! Names for scalar types. `size_t` and `ssize_t` are `usize` and `isize`.

/// Length of a socket address or an option. The kernel takes it as a signed 32-bit number: a value
/// with the top bit set is a negative length.
pub type Socklen = u32;

/// Position in a file.
pub type Off = i64;

/// Number of a process or of a thread.
pub type Pid = i32;

/// Number of a user.
pub type Uid = u32;

/// Number of a group.
pub type Gid = u32;

/// Number of entries given to poll.
pub type Nfds = u64;

/// Address family as it stands in a socket address.
pub type SaFamily = u16;

/// Port, most significant byte first.
pub type InPort = u16;
