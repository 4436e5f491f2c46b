import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from './answers.ts'
import { CodecError } from './codec.ts'
import { createFrameDecoder, type Frame } from './frame.ts'
import { CAPABILITIES, CLOCK_MODES, IDENTITIES, PLACEMENTS, REASONS } from './limits.ts'
import { decodeAnswer, decodeRequest, encodeAnswer, encodeRequest } from './message.ts'
import { REQUEST_CODES, type Request } from './requests.ts'

const byte = fc.nat(255)
const word = fc.nat(0xffffffff)
const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n })
const keys = <T extends string>(table: Record<T, number>): T[] => {
  const names: T[] = []
  for (const name in table) names.push(name)
  return names
}
const keyOf = <T extends string>(table: Record<T, number>) => fc.constantFrom(...keys(table))

const argument = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value: u64 }),
  fc.record({ kind: fc.constant('block' as const), block: byte, offset: word }),
)
const block = fc.record({
  placement: keyOf(PLACEMENTS),
  readBack: fc.boolean(),
  size: word,
  valid: word,
  bytes: fc.uint8Array({ maxLength: 50 }),
  relocations: fc.array(fc.record({ offset: word, block: byte, add: word }), { maxLength: 4 }),
})

const requests: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ kind: fc.constant('hello' as const), version: fc.nat(0xffff) }),
  fc.record({
    kind: fc.constant('call' as const),
    thread: byte,
    number: word,
    args: fc.array(argument, { minLength: 6, maxLength: 6 }),
    blocks: fc.array(block, { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('wait' as const), thread: byte, limitMs: word }),
  fc.record({ kind: fc.constant('signal' as const), thread: byte, restart: fc.boolean() }),
  fc.record({ kind: fc.constant('identity' as const), who: keyOf(IDENTITIES) }),
  fc.record({ kind: fc.constant('limit' as const), descriptors: word }),
  fc.constant({ kind: 'reset' as const }),
  fc.constant({ kind: 'sync' as const }),
  fc.record({ kind: fc.constant('clock' as const), mode: keyOf(CLOCK_MODES), advanceNs: u64 }),
  fc.record({ kind: fc.constant('outcome' as const), thread: byte }),
)

const finalBlock = fc.record({
  block: byte,
  returned: fc.boolean(),
  overrun: fc.boolean(),
  bytes: fc.uint8Array({ maxLength: 50 }),
})

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('hello' as const),
    version: fc.nat(0xffff),
    architecture: fc.string({ maxLength: 16 }),
    abiHash: u64,
    profiles: fc.string({ maxLength: 100 }),
    threads: byte,
    window: fc.nat(0xffff),
    capabilities: fc.constant(keys(CAPABILITIES)),
    firstPrivate: word,
  }),
  fc.record({
    kind: fc.constant('result' as const),
    value: fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }),
    signals: u64,
    blocks: fc.array(finalBlock, { maxLength: 5 }),
  }),
  fc.constant({ kind: 'blocked' as const }),
  fc.constant({ kind: 'ok' as const }),
  fc.record({ kind: fc.constant('unsupported' as const), why: fc.string({ maxLength: 50 }) }),
  fc.record({ kind: fc.constant('malformed' as const), reason: keyOf(REASONS), detail: word }),
  fc.record({ kind: fc.constant('failed' as const), errno: fc.nat(0xffff), what: fc.string({ maxLength: 50 }) }),
  fc.record({ kind: fc.constant('outcome' as const), id: fc.string({ maxLength: 30 }) }),
)

function frameOf(bytes: Uint8Array): Frame {
  const [event] = createFrameDecoder().push(bytes)
  if (event?.kind !== 'frame') throw new Error('no frame')
  return event.frame
}

describe('round trip', () => {
  test('requests', () => {
    fc.assert(
      fc.property(requests, word, (request, sequence) => {
        const frame = frameOf(encodeRequest(request, sequence))
        expect(frame.sequence).toBe(sequence)
        expect(frame.code).toBe(REQUEST_CODES[request.kind])
        expect(decodeRequest(frame)).toEqual(request)
      }),
    )
  })

  test('answers', () => {
    fc.assert(
      fc.property(answers, word, (answer, sequence) => {
        expect(decodeAnswer(frameOf(encodeAnswer(answer, sequence)))).toEqual(answer)
      }),
    )
  })
})

describe('hostile payloads', () => {
  test('any bytes decode or are refused with a CodecError', () => {
    fc.assert(
      fc.property(byte, fc.uint8Array({ maxLength: 200 }), (code, payload) => {
        for (const decode of [decodeRequest, decodeAnswer]) {
          try {
            decode({ code, sequence: 1, payload })
          } catch (error) {
            expect(error).toBeInstanceOf(CodecError)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a message that lost its end is refused', () => {
    fc.assert(
      fc.property(fc.oneof(requests), fc.nat(), (request, cut) => {
        const frame = frameOf(encodeRequest(request, 1))
        fc.pre(frame.payload.length > 0)
        const payload = frame.payload.subarray(0, cut % frame.payload.length)
        expect(() => decodeRequest({ ...frame, payload })).toThrow(CodecError)
      }),
    )
  })

  test('a message with something behind it is refused', () => {
    const frame = frameOf(encodeRequest({ kind: 'reset' }, 1))
    expect(() => decodeRequest({ ...frame, payload: Uint8Array.of(0) })).toThrow(/1 bytes follow/)
  })
})
