/** What an agent answers. One table: code on the wire, fields in their order. */
import { bool, bytes, choice, list, names, record, s64, text, u16, u32, u64, u8, union, type ValueOf } from './codec.ts'
import { CAPABILITIES, MAX_BLOCKS, MAX_BLOCK_SIZE, MAX_OUTCOME, REASONS } from './limits.ts'

export const ANSWER_CODES = {
  hello: 0x81,
  result: 0x82,
  blocked: 0x83,
  ok: 0x84,
  unsupported: 0x85,
  malformed: 0x86,
  failed: 0x87,
  outcome: 0x88,
} as const

/** A block after the call: its bytes where they were wanted, and whether something was written outside of it. */
export const finalBlockCodec = record({ block: u8, returned: bool, overrun: bool, bytes: bytes(MAX_BLOCK_SIZE) })

export const answerCodec = union(ANSWER_CODES, {
  hello: record({
    version: u16,
    architecture: text(64),
    abiHash: u64,
    profiles: text(4096),
    threads: u8,
    window: u16,
    capabilities: names(CAPABILITIES),
    firstPrivate: u32,
  }),
  /** `signals`: bit n-1 is set if the handler of signal n ran on the thread since the call was made. */
  result: record({ value: s64, signals: u64, blocks: list(finalBlockCodec, MAX_BLOCKS) }),
  blocked: record({}),
  ok: record({}),
  unsupported: record({ why: text(256) }),
  malformed: record({ reason: choice(REASONS), detail: u32 }),
  /** `errno` as the target counts it. */
  failed: record({ errno: u16, what: text(256) }),
  /** Id of a rule; empty if the thread has made no call. */
  outcome: record({ id: text(MAX_OUTCOME) }),
})

export type Answer = ValueOf<typeof answerCodec>
export type HelloAnswer = Extract<Answer, { kind: 'hello' }>
export type ResultAnswer = Extract<Answer, { kind: 'result' }>
