// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

/**
 * Families of addresses.
 * One of them.
 */
export const addressFamily = {
  /** None. */
  AF_UNSPEC: 0,
  /** IPv4. */
  AF_INET: 2,
} as const
export type AddressFamily = keyof typeof addressFamily

/**
 * Flags of an open file.
 * Flags, which combine. Where architectures differ, a value is an object with one for each.
 */
export const fileFlags = {
  /** Never wait. */
  O_NONBLOCK: 0x800,
  /** Past the cache. */
  O_DIRECT: { x86_64: 0x4000, aarch64: 0x10000, riscv64: 0x4000 },
  /** The highest bit. */
  O_TOP: 0x80000000,
} as const
export type FileFlags = keyof typeof fileFlags

/** All groups, by the specification's names. */
export const constantGroups = {
  address_family: addressFamily,
  file_flags: fileFlags,
} as const
