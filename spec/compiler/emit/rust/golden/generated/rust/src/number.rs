// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

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
    /// `bind`
    pub const BIND: usize = 49;
    /// `recvfrom`
    pub const RECVFROM: usize = 45;
    /// `epoll_wait`
    pub const EPOLL_WAIT: usize = 232;
    /// `pipe`
    pub const PIPE: usize = 22;
}

/// Numbers on aarch64.
pub mod aarch64 {
    /// `bind`
    pub const BIND: usize = 200;
    /// `recvfrom`
    pub const RECVFROM: usize = 207;
}

/// Numbers on riscv64.
pub mod riscv64 {
    /// `bind`
    pub const BIND: usize = 200;
}
