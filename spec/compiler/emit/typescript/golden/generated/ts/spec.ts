// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

export const specName = 'fixture'
export const specVersion = '1.2.3'

/** Hash of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI. */
export const abiHash = 0xde46ca1497aace41n

/** From the first step of the ladder up. */
export const profiles = ['basic', 'udp'] as const
export type Profile = (typeof profiles)[number]

export const architectures = ['x86_64', 'aarch64', 'riscv64'] as const
export type Architecture = (typeof architectures)[number]
