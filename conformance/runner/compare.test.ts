import { describe, expect, test } from 'vitest'
import { unboundBase } from '../../spec/oracle/value.ts'
import type { Value } from '../../spec/oracle/value.ts'
import { type Result, compareEnd } from './compare.ts'
import type { EncodedCall } from './encode.ts'
import { encoded, ir } from './fixture.ts'
import { resize } from './bytes.ts'

const errno = (name: string) => ir.errnos.find((candidate) => candidate.name === name)?.value ?? 0
const noBounds = new Map<number, { low: number; high: number }>()

/** What a target answers that writes the given bytes into the blocks. */
function answer(call: EncodedCall, value: number, writes: Record<number, [number, number[]]> = {}): Result {
  const blocks = call.raw.blocks.map((block, index) => {
    const bytes = Uint8Array.from(resize(block.bytes, block.size))
    const [offset, written] = writes[index] ?? [0, []]
    bytes.set(written, offset)
    return block.readBack ? bytes : undefined
  })
  return { kind: 'result', value: BigInt(value), blocks, overrun: [] }
}

const end = (value: number, out: Record<string, Value> = {}) => ({ value, out })
const lo = 0x7f000001

describe('results', () => {
  const call = encoded({ call: 'bind' })
  test('a failure is the negative errno', () => {
    const expected = { errno: errno('EINVAL'), value: 0, out: {} }
    expect(compareEnd(call, expected, answer(call, -errno('EINVAL')), noBounds).same).toBe(true)
    expect(compareEnd(call, expected, answer(call, -errno('EBADF')), noBounds)).toEqual({
      same: false,
      mismatch: { what: 'result', expected: '-1 EINVAL', actual: '-1 EBADF' },
    })
  })
  test('a number that the implementation chooses is bound', () => {
    const found = compareEnd(call, end(unboundBase + 1), answer(call, 12), noBounds)
    expect(found).toEqual({ same: true, bindings: new Map([[unboundBase + 1, 12]]) })
  })
  test('and must lie within its bounds', () => {
    const bounds = new Map([[unboundBase + 1, { low: 1, high: 9 }]])
    expect(compareEnd(call, end(unboundBase + 1), answer(call, 12), bounds).same).toBe(false)
  })
  test('what the target wrote beside a block is a mismatch', () => {
    const result = compareEnd(call, end(0), { ...answer(call, 0), overrun: [0] }, noBounds)
    expect(result).toMatchObject({ mismatch: { what: 'bytes beside addr' } })
  })
  test('so is what it wrote into memory that it should only read', () => {
    const result = compareEnd(call, end(0), answer(call, 0, { 0: [4, [1]] }), noBounds)
    expect(result).toMatchObject({ mismatch: { what: 'addr' } })
  })
})

describe('addresses written back', () => {
  const port = unboundBase + 7
  const address = [2, 0, 0xab, 0xcd, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
  const whole = encoded({ call: 'getsockname' })
  const out = { addr: { ip: lo, port }, addrlen: 16 }
  test('bind a port that was not known', () => {
    expect(compareEnd(whole, end(0, out), answer(whole, 0, { 0: [0, address] }), noBounds)).toEqual({
      same: true,
      bindings: new Map([[port, 0xabcd]]),
    })
  })
  test('must end in zeros', () => {
    const dirty = [...address.slice(0, 15), 1]
    expect(compareEnd(whole, end(0, out), answer(whole, 0, { 0: [0, dirty] }), noBounds).same).toBe(false)
  })
  test('are cut to the room given', () => {
    const short = encoded({ call: 'getsockname', args: { addrlen: 3 } })
    const result = answer(short, 0, { 0: [0, [2, 0, 0xab]], 1: [0, [16, 0, 0, 0]] })
    expect(compareEnd(short, end(0, out), result, noBounds)).toEqual({ same: true, bindings: new Map() })
  })
})

describe('buffers', () => {
  const call = encoded({ call: 'recvfrom', args: { len: 8, addr: null, addrlen: null } })
  const letters = (text: string) => [...text].map((char) => char.charCodeAt(0))
  test('hold the bytes, and what was there behind them', () => {
    expect(compareEnd(call, end(2, { buf: 'hi' }), answer(call, 2, { 0: [0, letters('hi')] }), noBounds).same).toBe(
      true,
    )
    const more = compareEnd(call, end(2, { buf: 'hi' }), answer(call, 2, { 0: [0, letters('hi!')] }), noBounds)
    expect(more).toMatchObject({ mismatch: { what: 'buf' } })
  })
  test('may hold anything where the specification leaves it open', () => {
    expect(compareEnd(call, end(2, { buf: undefined }), answer(call, 2, { 0: [0, letters('?')] }), noBounds).same).toBe(
      true,
    )
  })
})

test('a message is scattered over its buffers', () => {
  const args = { msg: { msg_iov: [{ iov_len: 2 }, { iov_len: 3 }], msg_iovlen: 2 } }
  const call = encoded({ call: 'recvmsg', args })
  const [first, second] = (call.places.get('msg.msg_iov[].iov_base') ?? []).map(({ block }) => block)
  const out = { 'msg.msg_iov': 'abcd', 'msg.msg_flags': 0 }
  const written = { [first ?? -1]: [0, [97, 98]], [second ?? -1]: [0, [99, 100]] } satisfies Record<
    number,
    [number, number[]]
  >
  expect(compareEnd(call, end(4, out), answer(call, 4, written), noBounds).same).toBe(true)
})
