/** The agent takes nothing for granted that comes over its channel. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createExchange, type Exchange } from '../protocol/exchange.ts'
import { createFrameDecoder, encodeFrame } from '../protocol/frame.ts'
import { encodeRequest } from '../protocol/message.ts'
import { REQUEST_CODES } from '../protocol/requests.ts'
import { buildAgent } from './build-agent.ts'
import { openHostChannel } from './host-target.ts'
import type { ProcessChannel } from './process-channel.ts'
import { NR, call } from './raw-calls.ts'
import { toRequest } from './wire-call.ts'

let channel: ProcessChannel
let exchange: Exchange

beforeAll(async () => {
  channel = await openHostChannel(await buildAgent())
  exchange = createExchange(channel, 5000)
})
afterAll(() => channel.close())

const blocks = fc.array(
  fc.record({
    placement: fc.constantFrom('mapped' as const, 'readonly' as const, 'unmapped' as const, 'straddle' as const),
    size: fc.oneof(fc.nat(64), fc.nat(140_000)),
    valid: fc.oneof(fc.nat(64), fc.nat(140_000)),
    bytes: fc.uint8Array({ maxLength: 64 }),
    readBack: fc.boolean(),
    relocations: fc.array(fc.record({ offset: fc.nat(80), block: fc.nat(4), add: fc.nat(80) }), { maxLength: 3 }),
  }),
  { maxLength: 5 },
)

const callPayload = fc.tuple(fc.nat(9), blocks, fc.nat(5)).map(([thread, list, target]) => {
  const request = toRequest(call(NR.getpid, [[target, 3]], list, thread))
  const [event] = createFrameDecoder().push(encodeRequest(request, 1))
  return event?.kind === 'frame' ? Buffer.from(event.frame.payload) : Buffer.alloc(0)
})

/** Changes, cuts and lengthens bytes in a few places; some payloads stay whole. */
const damage = fc.oneof(
  fc.constant({ changes: [], cut: null, more: new Uint8Array(0) }),
  fc.record({
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
    cut: fc.option(fc.nat()),
    more: fc.uint8Array({ maxLength: 8 }),
  }),
)

const NUMBER_AT = 1

/** Whatever else is damaged, the only call that is ever made is getpid. */
function harmless(payload: Buffer): Buffer {
  if (payload.length >= NUMBER_AT + 4) payload.writeUInt32LE(NR.getpid, NUMBER_AT)
  return payload
}

test('every damaged CALL gets one answer', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(callPayload, damage, async (payload, { changes, cut, more }) => {
      const damaged = Buffer.concat([payload, cut === null ? more : new Uint8Array(0)])
      for (const [at, value] of changes) damaged[at % damaged.length] = value
      const end = cut === null ? damaged.length : cut % damaged.length
      const answer = await exchange.askRaw(REQUEST_CODES.call, harmless(damaged.subarray(0, end)))
      expect(['result', 'malformed']).toContain(answer.kind)
      seen.add(answer.kind === 'malformed' ? answer.reason : answer.kind)
    }),
    { numRuns: 3000 },
  )
  expect([...seen].sort()).toEqual(expect.arrayContaining(['range', 'result', 'trailing', 'truncated']))
})

test('any other request with any payload gets one answer', async () => {
  const code = fc.oneof(fc.nat(12), fc.nat(255)).filter((one) => one !== REQUEST_CODES.call)
  await fc.assert(
    fc.asyncProperty(code, fc.uint8Array({ maxLength: 12 }), async (one, payload) => {
      await exchange.askRaw(one, payload)
    }),
    { numRuns: 1000 },
  )
  expect(await exchange.ask({ kind: 'reset' })).toEqual({ kind: 'ok' })
})

test('after any garbage the next frame is answered', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.constant(Uint8Array.of(0xf5, 0x73, 0x6b, 0xfa)),
    // A good header whose payload is not what it says.
    fc.uint8Array({ maxLength: 40 }).map((payload) => {
      const bytes = Buffer.from(encodeFrame({ code: REQUEST_CODES.reset, sequence: 0, payload }))
      return bytes.subarray(0, Math.max(24, bytes.length - 1))
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (garbage) => {
      exchange.sendBytes(Buffer.concat(garbage))
      // A good header may have announced bytes that never came: then the first of these is taken for them.
      for (let round = 0; round < 2; round++)
        exchange.sendBytes(encodeRequest({ kind: 'sync' }, exchange.nextSequence()))
      const last = exchange.nextSequence()
      exchange.sendBytes(encodeRequest({ kind: 'hello', version: 1 }, last))
      for (;;) {
        const answer = await exchange.anyAnswer()
        if (answer.sequence === last) break
        expect(answer.sequence === 0 ? answer.answer.kind : 'older').toMatch(/malformed|ok|older/)
      }
    }),
    { numRuns: 300 },
  )
})
