/** What a runner asks of an agent. One table: code on the wire, fields in their order. */
import { bool, bytes, choice, fixed, list, record, u16, u32, u64, u8, union, type ValueOf } from './codec.ts'
import {
  ARGUMENTS,
  CLOCK_MODES,
  IDENTITIES,
  MAX_BLOCKS,
  MAX_BLOCK_SIZE,
  MAX_RELOCATIONS,
  PLACEMENTS,
} from './limits.ts'

export const REQUEST_CODES = {
  hello: 0x01,
  call: 0x02,
  wait: 0x03,
  signal: 0x04,
  identity: 0x05,
  limit: 0x06,
  reset: 0x07,
  sync: 0x08,
  clock: 0x09,
  outcome: 0x0a,
} as const

export const ARGUMENT_CODES = { value: 0, block: 1 } as const

/** One of the six arguments of a call: a number, or the address of a block plus `offset`. */
export const argumentCodec = union(ARGUMENT_CODES, {
  value: record({ value: u64 }),
  block: record({ block: u8, offset: u32 }),
})

/** The address of `block` plus `add` is stored as 8 bytes at `offset`. */
export const relocationCodec = record({ offset: u32, block: u8, add: u32 })

/**
 * One piece of memory of a call. `valid` counts for `straddle` alone: that many bytes can be reached. `bytes` is what
 * it holds at first, the rest being zero.
 */
export const blockCodec = record({
  placement: choice(PLACEMENTS),
  readBack: bool,
  size: u32,
  valid: u32,
  bytes: bytes(MAX_BLOCK_SIZE),
  relocations: list(relocationCodec, MAX_RELOCATIONS),
})

export const requestCodec = union(REQUEST_CODES, {
  hello: record({ version: u16 }),
  call: record({
    thread: u8,
    number: u32,
    args: fixed(argumentCodec, ARGUMENTS),
    blocks: list(blockCodec, MAX_BLOCKS),
  }),
  wait: record({ thread: u8, limitMs: u32 }),
  signal: record({ thread: u8, restart: bool }),
  identity: record({ who: choice(IDENTITIES) }),
  limit: record({ descriptors: u32 }),
  reset: record({}),
  sync: record({}),
  clock: record({ mode: choice(CLOCK_MODES), advanceNs: u64 }),
  outcome: record({ thread: u8 }),
})

export type Request = ValueOf<typeof requestCodec>
