import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeScalar, decodeStruct, encodeScalar, encodeStruct, scalarLayout } from './layout.ts'
import { tinyIr } from './testing/tiny-ir.ts'

const bytes = (...codes: number[]) => String.fromCharCode(...codes)
const layoutOf = (name: string) => {
  const found = tinyIr.structs.find((struct) => struct.name === name)
  if (found === undefined) throw new Error(name)
  return found.layout
}

it.each([
  ['u8', { size: 1, signed: false }],
  ['s64', { size: 8, signed: true }],
  ['uptr', { size: 8, signed: false }],
  ['u24', undefined],
  ['iovec', undefined],
])('the scalar %s', (name, want) => {
  expect(scalarLayout(name)).toEqual(want)
})

describe('a scalar as bytes', () => {
  it.each([
    [258, 2, 'little', bytes(2, 1)],
    [258, 2, 'big', bytes(1, 2)],
    [-1, 4, 'little', bytes(255, 255, 255, 255)],
    [256, 1, 'little', bytes(0)],
    [-2, 8, 'big', bytes(255, 255, 255, 255, 255, 255, 255, 254)],
  ] as const)('%d in %d, %s', (value, size, order, want) => {
    expect(encodeScalar(value, size, order)).toBe(want)
  })

  it('is read as it was written, in every size and order', () => {
    const kind = fc.record({ size: fc.constantFrom(1, 2, 4, 8), signed: fc.boolean() })
    fc.assert(
      fc.property(kind, fc.constantFrom('little', 'big'), fc.maxSafeInteger(), (scalar, order, n) => {
        const bits = BigInt(n)
        const wrapped = scalar.signed ? BigInt.asIntN(scalar.size * 8, bits) : BigInt.asUintN(scalar.size * 8, bits)
        fc.pre(wrapped >= -(2n ** 53n) && wrapped <= 2n ** 53n)
        const data = `x${encodeScalar(n, scalar.size, order)}y`
        expect(decodeScalar(data, 1, scalar, order)).toBe(Number(wrapped))
      }),
    )
  })

  it('has no value where there are too few', () => {
    expect(() => decodeScalar('abc', 0, { size: 4, signed: false })).toThrow('no value')
    expect(() => decodeScalar('abcd', 1, { size: 4, signed: false })).toThrow('no value')
  })
})

describe('a struct as bytes', () => {
  it('has each field in its place and order, and zeros elsewhere', () => {
    expect(encodeStruct({ host: 1, net: 2 }, layoutOf('port_pair'))).toBe(bytes(1, 0, 0, 2, 0, 0, 0, 0))
    expect(encodeStruct({}, layoutOf('linger'))).toBe('\0'.repeat(8))
  })

  it.each([
    ['linger', { l_onoff: 1, l_linger: -5 }],
    ['timeval', { tv_sec: -1, tv_usec: 999_999 }],
    ['port_pair', { host: 0x1234, net: 0x1234 }],
    ['iovec', { iov_base: 4096, iov_len: 2 ** 40 }],
  ])('%s is read as it was written', (name, fields) => {
    expect(decodeStruct(encodeStruct(fields, layoutOf(name)), layoutOf(name))).toEqual(fields)
  })

  it('has no value where there are too few', () => {
    expect(() => decodeStruct('\0'.repeat(7), layoutOf('linger'))).toThrow('no value')
  })
})
