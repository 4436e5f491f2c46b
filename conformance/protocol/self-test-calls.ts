/** The few system calls of the self-test, as requests, and what their ends should be. */
import type { Answer, ResultAnswer } from './answers.ts'
import type { Request } from './requests.ts'
import type { Session } from './self-test-check.ts'

type WireCall = Extract<Request, { kind: 'call' }>
export type WireBlock = WireCall['blocks'][number]
type Name = 'getpid' | 'socket' | 'bind' | 'getsockname' | 'sendto' | 'recvfrom' | 'sendmsg'

const X86_64: Readonly<Record<Name, number>> = {
  getpid: 39,
  socket: 41,
  sendto: 44,
  recvfrom: 45,
  sendmsg: 46,
  bind: 49,
  getsockname: 51,
}

/** aarch64, riscv64 and every later architecture. */
const GENERIC: Readonly<Record<Name, number>> = {
  getpid: 172,
  socket: 198,
  bind: 200,
  getsockname: 204,
  sendto: 206,
  recvfrom: 207,
  sendmsg: 211,
}

export const EINTR = -4n
export const EBADF = -9n
export const EFAULT = -14n

/** A number, or the address of a block. */
type Argument = number | { block: number; offset?: number }

export const block = (bytes: Uint8Array, more: Partial<WireBlock> = {}): WireBlock => ({
  placement: 'mapped',
  readBack: true,
  size: bytes.length,
  valid: 0,
  bytes,
  relocations: [],
  ...more,
})

/** A 32-bit number, little-endian. */
export const int = (value: number) => new Uint8Array(Int32Array.of(value).buffer)

/** 127.0.0.1 with that port. */
export const loopback = (port: number) =>
  Uint8Array.of(2, 0, port >> 8, port & 255, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)

export function callRequest(session: Session, name: Name, args: Argument[], blocks: WireBlock[], thread = 0): WireCall {
  const numbers = session.hello.architecture === 'x86_64' ? X86_64 : GENERIC
  const wire = Array.from({ length: 6 }, (_, index) => {
    const argument = args[index] ?? 0
    if (typeof argument === 'number') return { kind: 'value' as const, value: BigInt(argument) }
    return { kind: 'block' as const, block: argument.block, offset: argument.offset ?? 0 }
  })
  return { kind: 'call', thread, number: numbers[name], args: wire, blocks }
}

export function expectKind<K extends Answer['kind']>(answer: Answer, kind: K): Extract<Answer, { kind: K }> {
  const is = (one: Answer): one is Extract<Answer, { kind: K }> => one.kind === kind
  if (is(answer)) return answer
  const detail = answer.kind === 'malformed' ? ` (${answer.reason})` : ''
  const why = answer.kind === 'failed' ? ` (${answer.what}, errno ${answer.errno})` : ''
  throw new Error(`expected ${kind}, got ${answer.kind}${detail}${why}`)
}

export function expectValue(answer: Answer, value: bigint): ResultAnswer {
  const result = expectKind(answer, 'result')
  if (result.value !== value) throw new Error(`expected the value ${value}, got ${result.value}`)
  return result
}

export function expectBytes(result: ResultAnswer, index: number, bytes: Uint8Array): void {
  const final = result.blocks.find(({ block: number }) => number === index)
  if (final?.returned !== true) throw new Error(`block ${index} did not come back`)
  if (Buffer.compare(final.bytes, bytes) === 0) return
  const shown = (what: Uint8Array) => Buffer.from(what.subarray(0, 32)).toString('hex')
  throw new Error(
    `block ${index}: expected ${bytes.length} bytes ${shown(bytes)}, got ${final.bytes.length}: ${shown(final.bytes)}`,
  )
}

/** Makes the call on thread 0, which must end. */
export async function makeCall(session: Session, name: Name, args: Argument[], blocks: WireBlock[] = []) {
  return expectKind(await session.exchange.ask(callRequest(session, name, args, blocks)), 'result')
}

/** A UDP socket bound to a port of 127.0.0.1. */
export async function boundSocket(session: Session, port: number): Promise<number> {
  const fd = await makeCall(session, 'socket', [2, 2, 0])
  if (fd.value < 0n) throw new Error(`expected a UDP socket, got ${fd.value}`)
  expectValue(await makeCall(session, 'bind', [Number(fd.value), { block: 0 }, 16], [block(loopback(port))]), 0n)
  return Number(fd.value)
}
