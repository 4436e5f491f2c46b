// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Names for scalar types. `size_t` and `ssize_t` are `usize` and `isize`.

/// Size of a socket address in bytes.
pub type Socklen = u32;
