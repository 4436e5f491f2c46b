import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Value,
  asBool,
  asBytes,
  asList,
  asNumber,
  asPointer,
  asRecord,
  equal,
  isUnbound,
  known,
  membersOf,
  present,
  unboundBase,
} from './value.ts'

const pointer = { at: 'mapped', available: 0, value: 1 } as const

describe('equal', () => {
  it.each([
    [1, 1, true],
    [1, 2, false],
    ['a', 'a', true],
    [1, true, false],
    [undefined, undefined, true],
    [undefined, 0, false],
    [[], [], true],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[1, undefined], [1], false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1, b: undefined }, { a: 1, b: 0 }, false],
    [{}, [], false],
    [pointer, { ...pointer }, true],
    [pointer, { ...pointer, at: 'null' }, false],
    [unboundBase, unboundBase, true],
    [unboundBase, unboundBase + 1, false],
  ] satisfies [Value, Value, boolean][])('%j and %j: %s', (a, b, want) => {
    expect(equal(a, b)).toBe(want)
    expect(equal(b, a)).toBe(want)
  })

  const leaf = fc.constantFrom<Value>(0, 1, true, 'x', undefined)
  const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    ),
  }))

  it('holds between a value and itself, and both ways between two', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(equal(a, structuredClone(a))).toBe(true)
        expect(equal(a, b)).toBe(equal(b, a))
      }),
    )
  })

  it('carries over', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (a, b, c) => {
        if (equal(a, b) && equal(b, c)) expect(equal(a, c)).toBe(true)
      }),
    )
  })
})

describe('what is wanted of a value', () => {
  const kinds: [string, (value: Value) => unknown, Value[]][] = [
    ['number', asNumber, [1, unboundBase]],
    ['known number', known, [1, -1, 0]],
    ['bool', asBool, [true, false]],
    ['bytes', asBytes, ['', 'a']],
    ['list', asList, [[], [1]]],
    ['record', asRecord, [{}, { a: 1 }]],
    ['pointer', asPointer, [pointer]],
  ]
  const all: Value[] = [1, true, 'a', undefined, [], {}, pointer]

  it.each(kinds)('%s', (_, as, good) => {
    for (const value of good) expect(as(value)).toBe(value)
    const kindOf = (value: Value) => [typeof value, Array.isArray(value), typeof value === 'object' && 'at' in value]
    const own = JSON.stringify(kindOf(good[0]))
    for (const value of all)
      if (JSON.stringify(kindOf(value)) !== own) expect(() => as(value), JSON.stringify(value)).toThrow('no value')
  })

  it('is that it is there', () => {
    expect(present(0)).toBe(0)
    expect(present(false)).toBe(false)
    expect(() => present(undefined)).toThrow('no value')
  })
})

describe('a choice that nobody has observed', () => {
  it('is a number in a range of its own', () => {
    expect(isUnbound(unboundBase)).toBe(true)
    expect(isUnbound(unboundBase - 1)).toBe(false)
    expect(isUnbound(2 ** 46)).toBe(false)
    expect(isUnbound('x')).toBe(false)
  })

  it('is not computed with', () => {
    expect(() => known(unboundBase)).toThrow('no value')
  })
})

it('names the parts of a value', () => {
  expect(membersOf([5, 6])).toEqual([
    ['0', 5],
    ['1', 6],
  ])
  expect(membersOf({ a: 1 })).toEqual([['a', 1]])
  expect(membersOf(pointer)).toEqual([
    ['at', 'mapped'],
    ['available', 0],
    ['value', 1],
  ])
})
