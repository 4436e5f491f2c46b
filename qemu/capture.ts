/**
 * Captures in the classic format of pcap (pcap-savefile(5)): a head of 24 bytes, then for each frame 16 bytes of time and
 * length and the frame.
 */
import { readFile } from 'node:fs/promises'

const MAGIC = 0xa1b2c3d4
const ETHERNET = 1
const MAX_FRAME = 65_535
const FILE_HEAD = 24
const FRAME_HEAD = 16

export interface CapturedFrame {
  /** Microseconds since 1970. */
  timeUs: bigint
  bytes: Uint8Array
}

/** The bytes of a capture file. */
export function encodeCapture(frames: readonly CapturedFrame[]): Uint8Array {
  const head = Buffer.alloc(FILE_HEAD)
  head.writeUInt32LE(MAGIC, 0)
  head.writeUInt16LE(2, 4)
  head.writeUInt16LE(4, 6)
  head.writeUInt32LE(MAX_FRAME, 16)
  head.writeUInt32LE(ETHERNET, 20)
  return Buffer.concat([head, ...frames.flatMap(({ timeUs, bytes }) => [frameHead(timeUs, bytes.length), bytes])])
}

function frameHead(timeUs: bigint, length: number): Uint8Array {
  const head = Buffer.alloc(FRAME_HEAD)
  head.writeUInt32LE(Number(timeUs / 1_000_000n), 0)
  head.writeUInt32LE(Number(timeUs % 1_000_000n), 4)
  head.writeUInt32LE(length, 8)
  head.writeUInt32LE(length, 12)
  return head
}

/** The whole frames of a capture; one that was cut short by the end of its writer loses its last frame. */
export function decodeCapture(bytes: Uint8Array): CapturedFrame[] {
  const view = Buffer.from(bytes)
  const frames: CapturedFrame[] = []
  for (let at = FILE_HEAD; at + FRAME_HEAD <= view.length;) {
    const length = view.readUInt32LE(at + 8)
    const start = at + FRAME_HEAD
    if (start + length > view.length) break
    const timeUs = BigInt(view.readUInt32LE(at)) * 1_000_000n + BigInt(view.readUInt32LE(at + 4))
    frames.push({ timeUs, bytes: view.subarray(start, start + length) })
    at = start + length
  }
  return frames
}

/** One capture of what several files hold, in the order of time. A file that is not there holds nothing. */
export async function mergeCaptures(files: readonly string[]): Promise<Uint8Array> {
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => new Uint8Array())))
  const frames = contents.flatMap(decodeCapture)
  return encodeCapture(frames.toSorted((a, b) => Number(a.timeUs - b.timeUs)))
}
