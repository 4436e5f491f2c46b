// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

export const specName = 'sockspec'
export const specVersion = '0.1.0'

/** Hash of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI. */
export const abiHash = 0x2d8677e2d35bd3b7n

/** From the first step of the ladder up. */
export const profiles = ['inspection', 'socket-basic', 'substrate', 'tcp-basic', 'udp-basic'] as const
export type Profile = (typeof profiles)[number]

export const architectures = ['x86_64', 'aarch64', 'riscv64'] as const
export type Architecture = (typeof architectures)[number]
