// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Raw system calls: the number, up to six arguments, the raw result. A failure is the negative
//! errno; `Errno::check` tells it apart.

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(target_arch = "riscv64")]
mod riscv64;
#[cfg(target_arch = "x86_64")]
mod x86_64;

#[cfg(target_arch = "aarch64")]
pub use aarch64::*;
#[cfg(target_arch = "riscv64")]
pub use riscv64::*;
#[cfg(target_arch = "x86_64")]
pub use x86_64::*;
