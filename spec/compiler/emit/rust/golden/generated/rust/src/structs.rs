// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Structs with the layouts of the ABI; a compiler that lays one out otherwise refuses the crate.
//! Fields are integers and arrays of them, so every pattern of bytes is a value.

/// An IPv4 address and a port.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SockaddrIn {
    /// AF_INET. Of [`AddressFamily`](crate::constants::AddressFamily).
    pub sin_family: u16,
    /// Port. Big-endian: see `to_be` and `from_be`.
    pub sin_port: u16,
    /// Address. Big-endian: see `to_be` and `from_be`.
    pub sin_addr: u32,
    /// `sin_zero`
    pub sin_zero: [u8; 8],
}

const _: () = {
    assert!(core::mem::size_of::<SockaddrIn>() == 16);
    assert!(core::mem::align_of::<SockaddrIn>() == 4);
    assert!(core::mem::offset_of!(SockaddrIn, sin_family) == 0);
    assert!(core::mem::offset_of!(SockaddrIn, sin_port) == 2);
    assert!(core::mem::offset_of!(SockaddrIn, sin_addr) == 4);
    assert!(core::mem::offset_of!(SockaddrIn, sin_zero) == 8);
};

/// A struct in a struct, and an array of them.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// `one`
    pub one: SockaddrIn,
    /// Two more.
    pub two: [SockaddrIn; 2],
    /// Address of the next.
    pub next: usize,
}

const _: () = {
    assert!(core::mem::size_of::<Wrapped>() == 56);
    assert!(core::mem::align_of::<Wrapped>() == 8);
    assert!(core::mem::offset_of!(Wrapped, one) == 0);
    assert!(core::mem::offset_of!(Wrapped, two) == 16);
    assert!(core::mem::offset_of!(Wrapped, next) == 48);
};

/// One event; packed on x86_64 alone.
#[cfg(target_arch = "x86_64")]
#[repr(C, packed)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpollEvent {
    /// What happened.
    pub events: u32,
    /// Returned as given.
    pub data: u64,
}

#[cfg(target_arch = "x86_64")]
const _: () = {
    assert!(core::mem::size_of::<EpollEvent>() == 12);
    assert!(core::mem::align_of::<EpollEvent>() == 1);
    assert!(core::mem::offset_of!(EpollEvent, events) == 0);
    assert!(core::mem::offset_of!(EpollEvent, data) == 4);
};

/// One event; packed on x86_64 alone.
#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpollEvent {
    /// What happened.
    pub events: u32,
    /// Returned as given.
    pub data: u64,
}

#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
const _: () = {
    assert!(core::mem::size_of::<EpollEvent>() == 16);
    assert!(core::mem::align_of::<EpollEvent>() == 8);
    assert!(core::mem::offset_of!(EpollEvent, events) == 0);
    assert!(core::mem::offset_of!(EpollEvent, data) == 8);
};

/// Fields that differ in width and order, and one that is not everywhere.
#[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Names.
    pub links: u64,
    /// `mode`
    pub mode: i32,
    /// Named as C++ names something else.
    pub class: u64,
}

#[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
const _: () = {
    assert!(core::mem::size_of::<Status>() == 24);
    assert!(core::mem::align_of::<Status>() == 8);
    assert!(core::mem::offset_of!(Status, links) == 0);
    assert!(core::mem::offset_of!(Status, mode) == 8);
    assert!(core::mem::offset_of!(Status, class) == 16);
};

/// Fields that differ in width and order, and one that is not everywhere.
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// `mode`
    pub mode: i32,
    /// Names.
    pub links: u32,
}

#[cfg(target_arch = "aarch64")]
const _: () = {
    assert!(core::mem::size_of::<Status>() == 8);
    assert!(core::mem::align_of::<Status>() == 4);
    assert!(core::mem::offset_of!(Status, mode) == 0);
    assert!(core::mem::offset_of!(Status, links) == 4);
};

/// Any address.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sockaddr {
    /// Says which kind. Of [`AddressFamily`](crate::constants::AddressFamily).
    pub sa_family: u16,
    /// `sa_data`
    pub sa_data: [u8; 14],
}

const _: () = {
    assert!(core::mem::size_of::<Sockaddr>() == 16);
    assert!(core::mem::align_of::<Sockaddr>() == 2);
    assert!(core::mem::offset_of!(Sockaddr, sa_family) == 0);
    assert!(core::mem::offset_of!(Sockaddr, sa_data) == 2);
};

/// Structs made of zeros.
macro_rules! zero {
    ($($name:ident,)*) => {$(
        impl $name {
            /// All bytes are zero.
            // SAFETY: the fields are integers and arrays of them, for which zero is a value.
            pub const ZERO: Self = unsafe { core::mem::zeroed() };
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ZERO
            }
        }
    )*};
}

zero! {
    Wrapped,
    SockaddrIn,
    EpollEvent,
    Status,
    Sockaddr,
}
