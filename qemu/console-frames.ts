/**
 * The frames on the console channel between the kernel and whoever started it: u8 kind, u8 0, u16 length
 * (little-endian), payload. They stand in reference/kernel/core/console.h, too.
 */

export const frameKinds = {
  /** From the program's descriptor 1. */
  output: 1,
  /** From its descriptor 2. */
  error: 2,
  /** u32: the program's status in the form of wait(2). */
  exit: 3,
  /** A finished call: see trace/call-record.ts. */
  call: 4,
  /** To the program's descriptor 0. */
  input: 5,
  /** Nothing more comes on descriptor 0. */
  eof: 6,
  /** The program is about to run its first instruction. */
  ready: 7,
} as const

export type FrameKind = keyof typeof frameKinds

export interface ConsoleFrame {
  kind: FrameKind
  payload: Uint8Array
}

const HEADER = 4
export const MAX_PAYLOAD = 0xffff

const kindsByCode = new Map<number, string>(Object.entries(frameKinds).map(([kind, code]) => [code, kind]))

const isKind = (kind: string): kind is FrameKind => Object.hasOwn(frameKinds, kind)

/** A frame's bytes; a payload that is too long for one becomes several. */
export function* encodeFrames(kind: FrameKind, payload: Uint8Array): Generator<Uint8Array> {
  let rest = payload
  do {
    const part = rest.subarray(0, MAX_PAYLOAD)
    const header = Buffer.from([frameKinds[kind], 0, part.length & 0xff, part.length >> 8])
    yield Buffer.concat([header, part])
    rest = rest.subarray(part.length)
  } while (rest.length > 0)
}

/** Takes bytes as they come, and gives the frames that are whole. `broken`: what came cannot be a frame. */
export interface FrameReader {
  push(bytes: Uint8Array): ConsoleFrame[]
  readonly broken: string | undefined
}

export function frameReader(): FrameReader {
  let pending: Uint8Array = new Uint8Array()
  let broken: string | undefined
  return {
    get broken() {
      return broken
    },
    push(bytes) {
      if (broken !== undefined) return []
      pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes])
      const frames: ConsoleFrame[] = []
      let at = 0
      while (pending.length - at >= HEADER) {
        const [code = 0, zero = 0, low = 0, high = 0] = pending.subarray(at, at + HEADER)
        const kind = kindsByCode.get(code)
        if (kind === undefined || !isKind(kind) || zero !== 0) {
          broken = `${Buffer.from(pending.subarray(at, at + 16)).toString('hex')} is no frame`
          break
        }
        const end = at + HEADER + low + high * 256
        if (end > pending.length) break
        frames.push({ kind, payload: pending.slice(at + HEADER, end) })
        at = end
      }
      pending = pending.slice(at)
      return frames
    },
  }
}
