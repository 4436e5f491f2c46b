import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFrameDecoder, encodeFrame, type Frame, type FrameEvent } from './frame.ts'
import { HEADER_SIZE, MAX_PAYLOAD, SYNC_WORD } from './limits.ts'

const frames = fc.record({
  code: fc.nat(255),
  sequence: fc.nat(0xffffffff),
  payload: fc.uint8Array({ maxLength: 300 }),
})

/** Garbage that is likely to look like the beginning of a frame. */
const garbage = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constant(Uint8Array.of(0xf5, 0x73, 0x6b, 0xfa)),
      fc.constant(Uint8Array.of(0xf5, 0x73)),
    ),
  )
  .map((parts) => Buffer.concat(parts))

function decodeInPieces(bytes: Uint8Array, cuts: readonly number[]): FrameEvent[] {
  const decoder = createFrameDecoder()
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  return [0, ...places].flatMap((from, index) => decoder.push(bytes.subarray(from, places[index] ?? bytes.length)))
}

const plain = (frame: Frame): Frame => ({ ...frame, payload: Uint8Array.from(frame.payload) })
const framesOf = (events: FrameEvent[]) =>
  events.flatMap((event) => (event.kind === 'frame' ? [plain(event.frame)] : []))
const noiseOf = (events: FrameEvent[]) =>
  events.reduce((count, event) => count + (event.kind === 'noise' ? event.bytes.length : 0), 0)

const one: Frame = { code: 2, sequence: 7, payload: Uint8Array.of(1, 2, 3) }

describe('round trip', () => {
  test('a frame is what the description says', () => {
    const bytes = Buffer.from(encodeFrame(one))
    expect(bytes.length).toBe(HEADER_SIZE + 3)
    expect(bytes.readUInt32LE(0)).toBe(SYNC_WORD)
    expect([...bytes.subarray(4, 16)]).toEqual([1, 2, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0])
    expect([...bytes.subarray(24)]).toEqual([1, 2, 3])
  })

  test('however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(frames, { maxLength: 8 }), fc.array(fc.nat()), (list, cuts) => {
        const events = decodeInPieces(Buffer.concat(list.map((frame) => encodeFrame(frame))), cuts)
        expect(framesOf(events)).toEqual(list)
        expect(events.length).toBe(list.length)
      }),
    )
  })
})

describe('after garbage the next frame is found', () => {
  test('in front of, between and behind frames', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(garbage, frames), { maxLength: 5 }),
        garbage,
        fc.array(fc.nat()),
        (list, end, cuts) => {
          const bytes = Buffer.concat([...list.flatMap(([noise, frame]) => [noise, encodeFrame(frame)]), end])
          const events = decodeInPieces(bytes, cuts)
          expect(framesOf(events)).toEqual(list.map(([, frame]) => frame))
          expect(noiseOf(events)).toBeGreaterThanOrEqual(list.reduce((sum, [noise]) => sum + noise.length, 0))
        },
      ),
    )
  })

  test('after a frame with one bit wrong', () => {
    fc.assert(
      fc.property(frames, frames, fc.nat(), (broken, next, where) => {
        const bytes = Buffer.from(encodeFrame(broken))
        const bit = where % (bytes.length * 8)
        bytes.writeUInt8((bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3)
        const events = createFrameDecoder().push(Buffer.concat([bytes, encodeFrame(next)]))
        expect(framesOf(events)).toEqual([next])
      }),
    )
  })

  test('after bytes were lost inside of a payload, which swallows the start of the next frame', () => {
    const next = { ...one, sequence: 8 }
    const lost = Buffer.concat([encodeFrame(one).subarray(0, HEADER_SIZE + 1), encodeFrame(next)])
    const events = createFrameDecoder().push(lost)
    expect(events.map(({ kind }) => kind)).toEqual(['damaged', 'noise', 'frame'])
    expect(framesOf(events)).toEqual([next])
  })
})

describe('damaged frames are told', () => {
  test('a wrong payload', () => {
    const bytes = Buffer.from(encodeFrame(one))
    bytes[HEADER_SIZE] = 9
    expect(createFrameDecoder().push(bytes)[0]).toEqual({ kind: 'damaged', sequence: 7, reason: 'checksum' })
  })

  test('another version', () => {
    const events = createFrameDecoder().push(encodeFrame(one, 2))
    expect(events).toEqual([{ kind: 'damaged', sequence: 7, reason: 'version' }])
  })

  test('a payload beyond the limit, without waiting for it', () => {
    const bytes = encodeFrame({ ...one, payload: new Uint8Array(MAX_PAYLOAD + 1) }).subarray(0, HEADER_SIZE)
    expect(createFrameDecoder().push(bytes)).toEqual([{ kind: 'damaged', sequence: 7, reason: 'length' }])
  })

  test('a cut frame is not told before its end comes', () => {
    const bytes = encodeFrame(one)
    const decoder = createFrameDecoder()
    for (const byte of bytes.subarray(0, -1)) expect(decoder.push(Uint8Array.of(byte))).toEqual([])
    expect(framesOf(decoder.push(bytes.subarray(-1)))).toEqual([one])
  })
})
