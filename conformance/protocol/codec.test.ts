import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CodecError,
  type Codec,
  bool,
  bytes,
  choice,
  decode,
  encode,
  fixed,
  list,
  names,
  record,
  s64,
  text,
  u16,
  u32,
  u64,
  u8,
  union,
} from './codec.ts'

describe('numbers', () => {
  test.each([
    { given: u8, value: 0xfe, want: [0xfe] },
    { given: u16, value: 0x1234, want: [0x34, 0x12] },
    { given: u32, value: 0xfedcba98, want: [0x98, 0xba, 0xdc, 0xfe] },
    { given: u64, value: 0x0102030405060708n, want: [8, 7, 6, 5, 4, 3, 2, 1] },
    { given: u64, value: -2n, want: [0xfe, 255, 255, 255, 255, 255, 255, 255] },
    { given: s64, value: -2n, want: [0xfe, 255, 255, 255, 255, 255, 255, 255] },
    { given: bool, value: true, want: [1] },
  ])('$value is $want', ({ given, value, want }) => {
    const codec: Codec<unknown> = given
    expect([...encode(codec, value)]).toEqual(want)
  })

  test.each([-1, 256, 1.5, NaN, Infinity])('%d does not fit into 8 bits', (value) => {
    expect(() => encode(u8, value)).toThrow(CodecError)
  })

  test('round trips', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }), (v) => decode(s64, encode(s64, v)) === v),
    )
    fc.assert(fc.property(fc.nat(0xffffffff), (v) => decode(u32, encode(u32, v)) === v))
  })
})

describe('what is out of bounds is refused', () => {
  const item = record({ a: u16, b: text(4) })
  test.each([
    { name: 'a truth value of 2', read: () => decode(bool, Uint8Array.of(2)) },
    { name: 'too many bytes', read: () => decode(bytes(2), Uint8Array.of(3, 0, 0, 0, 1, 2, 3)) },
    { name: 'a length beyond the end', read: () => decode(bytes(100), Uint8Array.of(50, 0, 0, 0, 1)) },
    { name: 'too many items', read: () => decode(list(u8, 1), Uint8Array.of(2, 0, 0)) },
    { name: 'a missing item', read: () => decode(fixed(u8, 2), Uint8Array.of(0)) },
    { name: 'an unknown name', read: () => decode(choice({ a: 1 }), Uint8Array.of(2)) },
    { name: 'an unknown variant', read: () => decode(union({ a: 1 }, { a: record({}) }), Uint8Array.of(2)) },
    { name: 'a cut record', read: () => decode(item, encode(item, { a: 1, b: 'xyz' }).subarray(0, 8)) },
    { name: 'bytes behind the end', read: () => decode(u8, Uint8Array.of(1, 2)) },
    { name: 'writing too much', read: () => encode(text(2), 'abc') },
    { name: 'writing a wrong count', read: () => encode(fixed(u8, 2), [1]) },
  ])('$name', ({ read }) => {
    expect(read).toThrow(CodecError)
  })
})

test('masks of names', () => {
  const codec = names({ low: 0, high: 31 })
  expect([...encode(codec, ['high', 'low'])]).toEqual([1, 0, 0, 0x80])
  expect(decode(codec, Uint8Array.of(0xff, 0xff, 0xff, 0xff))).toEqual(['low', 'high'])
})

test('variants carry their kind', () => {
  const codec = union({ one: 1, two: 2 }, { one: record({ x: u8 }), two: record({ y: list(u8, 9) }) })
  expect([...encode(codec, { kind: 'two', y: [5, 6] })]).toEqual([2, 2, 5, 6])
  expect(decode(codec, Uint8Array.of(1, 7))).toEqual({ kind: 'one', x: 7 })
})
