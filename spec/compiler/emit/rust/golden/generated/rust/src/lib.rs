// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! A small specification for tests.
//!
//! Bindings without std: [`call`] (a function for each system call), [`constants`] (constants by
//! group), [`entry`] (raw system calls), [`errno`] (errnos), [`number`] (numbers of the system
//! calls), [`structs`] (structs), [`types`] (names for scalar types). Numbers and layouts are those
//! of the target.

#![no_std]

#[cfg(not(all(
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    ),
    target_pointer_width = "64",
    target_endian = "little"
)))]
compile_error!("the specification has no ABI for this target");

pub mod call;
pub mod constants;
pub mod entry;
pub mod errno;
pub mod number;
pub mod structs;
pub mod types;

pub use errno::Errno;

/// Name of the specification.
pub const SPEC_NAME: &str = "fixture";
/// Version of the specification.
pub const SPEC_VERSION: &str = "1.2.3";
/// Profiles of the specification.
pub const PROFILES: &[&str] = &["basic", "udp"];
/// Of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI.
pub const ABI_HASH: u64 = 0xde46ca1497aace41;
