// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Constants by group. Each group is a type around its number, which is public: a kernel may
//! return, and take, values that have no name here.

/// What bits can do that combine.
macro_rules! flags {
    ($name:ident) => {
        impl $name {
            /// No bit.
            pub const fn empty() -> Self {
                Self(0)
            }

            /// No bit is set.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// All bits of `other` are set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// The bits of both, also in a constant.
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl core::ops::BitOr for $name {
            type Output = Self;
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl core::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl core::ops::BitAnd for $name {
            type Output = Self;
            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }

        impl core::ops::BitAndAssign for $name {
            fn bitand_assign(&mut self, other: Self) {
                self.0 &= other.0;
            }
        }

        impl core::ops::BitXor for $name {
            type Output = Self;
            fn bitxor(self, other: Self) -> Self {
                Self(self.0 ^ other.0)
            }
        }

        impl core::ops::BitXorAssign for $name {
            fn bitxor_assign(&mut self, other: Self) {
                self.0 ^= other.0;
            }
        }

        impl core::ops::Not for $name {
            type Output = Self;
            fn not(self) -> Self {
                Self(!self.0)
            }
        }
    };
}

/// Families of addresses.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AddressFamily(pub i32);

impl AddressFamily {
    /// None.
    pub const AF_UNSPEC: Self = Self(0);
    /// IPv4.
    pub const AF_INET: Self = Self(2);

    /// The name, or `None` for a number that has none here.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::AF_UNSPEC => Some("AF_UNSPEC"),
            Self::AF_INET => Some("AF_INET"),
            _ => None,
        }
    }
}

/// Flags of an open file.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileFlags(pub u32);

impl FileFlags {
    /// Never wait.
    pub const O_NONBLOCK: Self = Self(0x800);
    /// Past the cache.
    #[cfg(any(target_arch = "x86_64", target_arch = "riscv64"))]
    pub const O_DIRECT: Self = Self(0x4000);
    /// Past the cache.
    #[cfg(target_arch = "aarch64")]
    pub const O_DIRECT: Self = Self(0x10000);
    /// The highest bit.
    pub const O_TOP: Self = Self(0x80000000);
}

flags!(FileFlags);
