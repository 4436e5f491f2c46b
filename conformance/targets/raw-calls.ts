/** A few raw calls of Linux on x86_64, for the tests of the targets themselves. */
import type { Argument, Block, CallEnd, RawCall } from './target.ts'

export const NR = {
  read: 0,
  close: 3,
  poll: 7,
  getpid: 39,
  socket: 41,
  connect: 42,
  accept: 43,
  sendto: 44,
  recvfrom: 45,
  shutdown: 48,
  sendmsg: 46,
  bind: 49,
  listen: 50,
  getsockname: 51,
  socketpair: 53,
  setsockopt: 54,
  getsockopt: 55,
  dup2: 33,
} as const

export const ERRNO = {
  EINTR: -4n,
  EBADF: -9n,
  EAGAIN: -11n,
  EACCES: -13n,
  EFAULT: -14n,
  EMFILE: -24n,
  EPIPE: -32n,
  EADDRINUSE: -98n,
} as const

export const STREAM = 1
export const DATAGRAM = 2

/** A number as it is, a block by its index in brackets. */
export type Short = number | [block: number] | [block: number, offset: number]

function argument(short: Short): Argument {
  if (typeof short === 'number') return { kind: 'value', value: BigInt(short) }
  const [block, offset] = short
  return offset === undefined ? { kind: 'block', block } : { kind: 'block', block, offset }
}

export const call = (number: number, args: Short[], blocks: Block[] = [], thread = 0): RawCall => ({
  thread,
  number,
  args: args.map(argument),
  blocks,
})

export const block = (bytes: Uint8Array | number, more: Partial<Block> = {}): Block => ({
  placement: 'mapped',
  size: typeof bytes === 'number' ? bytes : bytes.length,
  bytes: typeof bytes === 'number' ? new Uint8Array(0) : bytes,
  readBack: true,
  ...more,
})

/** An IPv4 socket address of 16 bytes. */
export function address(port: number, host: [number, number, number, number] = [127, 0, 0, 1]): Uint8Array {
  return Uint8Array.of(2, 0, port >> 8, port & 255, ...host, 0, 0, 0, 0, 0, 0, 0, 0)
}

/** A 32-bit number, little-endian. */
export const int = (value: number): Uint8Array => new Uint8Array(Int32Array.of(value).buffer)

/** The result's value; fails on a call that blocked. */
export function valueOf(end: CallEnd): bigint {
  if (end.kind === 'blocked') throw new Error('the call is blocked')
  return end.value
}

/** A block that came back. */
export function bytesOf(end: CallEnd, index: number): Uint8Array {
  const bytes = end.kind === 'result' ? end.blocks[index] : undefined
  if (bytes === undefined) throw new Error(`block ${index} did not come back`)
  return bytes
}
