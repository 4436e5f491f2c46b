/**
 * Frames: how a message travels. Little-endian:
 *
 *     0  u32  sync word             12  u32  length of the payload
 *     4  u8   version               16  u32  CRC-32 of the payload
 *     5  u8   code of the message   20  u32  CRC-32 of the 20 bytes before
 *     6  u16  0                     24       payload
 *     8  u32  sequence number
 *
 * The header has a CRC of its own so that a damaged length is never believed. The payload starts behind the code: a
 * message is its code (in the header) and its fields (in the payload).
 */
import { crc32 } from 'node:zlib'
import { HEADER_SIZE, MAX_PAYLOAD, PROTOCOL_VERSION, SYNC_WORD } from './limits.ts'

export interface Frame {
  code: number
  sequence: number
  payload: Uint8Array
}

/** What a decoder found, in the order of the stream. */
export type FrameEvent =
  | { kind: 'frame'; frame: Frame }
  /** Bytes that are no part of a frame. */
  | { kind: 'noise'; bytes: Uint8Array }
  /** A header that is right in itself, followed by a payload that cannot be used. */
  | { kind: 'damaged'; sequence: number; reason: 'checksum' | 'length' | 'version' }

export interface FrameDecoder {
  /** Takes the next bytes of the stream and returns all that is now complete. */
  push(bytes: Uint8Array): FrameEvent[]
}

const SYNC_BYTES = Uint8Array.of(SYNC_WORD & 255, (SYNC_WORD >> 8) & 255, (SYNC_WORD >> 16) & 255, SYNC_WORD >>> 24)
const EMPTY = new Uint8Array(0)

export function encodeFrame(frame: Frame, version = PROTOCOL_VERSION): Uint8Array {
  const bytes = Buffer.allocUnsafe(HEADER_SIZE + frame.payload.length)
  bytes.writeUInt32LE(SYNC_WORD, 0)
  bytes.writeUInt8(version, 4)
  bytes.writeUInt8(frame.code, 5)
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt32LE(frame.sequence, 8)
  bytes.writeUInt32LE(frame.payload.length, 12)
  bytes.writeUInt32LE(crc32(frame.payload), 16)
  bytes.writeUInt32LE(crc32(bytes.subarray(0, 20)), 20)
  bytes.set(frame.payload, HEADER_SIZE)
  return bytes
}

/** Where a sync word, or the beginning of one at the very end, stands at or after `from`; the length if nowhere. */
function findSync(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(SYNC_BYTES[0] ?? 0, from); at >= 0; at = bytes.indexOf(SYNC_BYTES[0] ?? 0, at + 1)) {
    const length = Math.min(SYNC_BYTES.length, bytes.length - at)
    if (bytes.compare(SYNC_BYTES, 0, length, at, at + length) === 0) return at
  }
  return bytes.length
}

/** Decodes one frame at `at`, where a sync word begins: an event and where to go on, or undefined if bytes are missing. */
function decodeAt(bytes: Buffer, at: number): { event: FrameEvent; next: number } | undefined {
  if (bytes.length - at < HEADER_SIZE) return undefined
  if (bytes.readUInt32LE(at + 20) !== crc32(bytes.subarray(at, at + 20))) {
    return { event: { kind: 'noise', bytes: bytes.subarray(at, at + 1) }, next: at + 1 }
  }
  const sequence = bytes.readUInt32LE(at + 8)
  const length = bytes.readUInt32LE(at + 12)
  const damaged = (reason: 'checksum' | 'length' | 'version', next: number) => ({
    event: { kind: 'damaged' as const, sequence, reason },
    next,
  })
  if (length > MAX_PAYLOAD) return damaged('length', at + HEADER_SIZE)
  const end = at + HEADER_SIZE + length
  if (bytes.length < end) return undefined
  const payload = bytes.subarray(at + HEADER_SIZE, end)
  // A payload that lost bytes has swallowed the frames behind it, so the search goes on inside of it.
  if (bytes.readUInt32LE(at + 16) !== crc32(payload)) return damaged('checksum', at + HEADER_SIZE)
  if (bytes[at + 4] !== PROTOCOL_VERSION) return damaged('version', end)
  return { event: { kind: 'frame', frame: { code: bytes[at + 5] ?? 0, sequence, payload } }, next: end }
}

/** Cuts a stream of bytes into frames, however the stream is cut into pieces, and finds its way back after garbage. */
export function createFrameDecoder(): FrameDecoder {
  let rest: Uint8Array = EMPTY
  return {
    push(bytes) {
      const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      const all = Buffer.from(joined.buffer, joined.byteOffset, joined.byteLength)
      const events: FrameEvent[] = []
      let at = 0
      for (;;) {
        const start = findSync(all, at)
        if (start > at) events.push({ kind: 'noise', bytes: all.subarray(at, start) })
        at = start
        const step = decodeAt(all, at)
        if (step === undefined) break
        events.push(step.event)
        at = step.next
      }
      rest = all.subarray(at)
      return joinNoise(events)
    },
  }
}

/** Neighbouring pieces of noise become one. */
function joinNoise(events: FrameEvent[]): FrameEvent[] {
  const joined: FrameEvent[] = []
  for (const event of events) {
    const last = joined.at(-1)
    if (event.kind === 'noise' && last?.kind === 'noise') last.bytes = Buffer.concat([last.bytes, event.bytes])
    else joined.push(event)
  }
  return joined
}
