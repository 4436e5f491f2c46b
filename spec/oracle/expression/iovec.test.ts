import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ValueText } from '../../ir/syscall.ts'
import { slot } from '../testing/build.ts'
import { valueIn } from '../testing/evaluate.ts'

const slots = [
  slot('iov', 'iovec', {
    dir: 'in',
    count: 'n',
    fields: [slot('iov_base', 'bytes', { dir: 'in', size: 'iov_len' }), slot('iov_len', 'size_t', { default: 4 })],
    default: [{}, {}],
  }),
  slot('n', 'u32'),
]
const value = (text: string, iov: ValueText[] = [{}, {}], args = {}) => valueIn(text, { slots, args: { iov, ...args } })

describe('the pieces of an array of buffers', () => {
  it.each([
    ['total(arg.iov)', [{}, {}], 8],
    ['total(arg.iov)', [{ iov_len: 0 }, { iov_len: 10 }], 10],
    ['total(arg.iov)', [], 0],
    ['gather(arg.iov)', [{ iov_base: 'abcd' }, { iov_base: 'efgh', iov_len: 2 }], 'abcdef'],
    ['gather(arg.iov)', [{ iov_base: 'abcd', iov_len: 0 }, { iov_base: 'efgh' }], 'efgh'],
    ['piece_outside(arg.iov)', [{}, { 'iov_base@': 'kernel' }], true],
    ['piece_outside(arg.iov)', [{}, { 'iov_base@': 'unmapped' }], false],
    ['piece_negative(arg.iov)', [{}, { iov_len: -1 }], true],
    ['piece_negative(arg.iov)', [{}, { iov_len: 2 ** 63 }], true],
    ['piece_negative(arg.iov)', [{ iov_len: 0 }, {}], false],
  ])('%s of %j', (given, iov, want) => {
    expect(value(given, iov)).toBe(want)
  })

  it('are those that are counted', () => {
    expect(value('total(arg.iov)', [{}, {}], { n: 1 })).toBe(4)
    expect(value('total(arg.iov)', [{}, {}], { n: 0, 'iov@': 'null' })).toBe(0)
  })
})

describe('moving bytes through them', () => {
  const second = (at: string): ValueText[] => [{}, { 'iov_base@': at }]
  it.each([
    ['gather_faults(arg.iov, 8)', second('mapped'), false],
    ['gather_faults(arg.iov, 8)', second('unmapped'), true],
    ['gather_faults(arg.iov, 4)', second('unmapped'), false],
    ['gather_faults(arg.iov, 5)', second('unmapped'), true],
    ['gather_faults(arg.iov, 0)', [{ 'iov_base@': 'null' }], false],
    ['gather_faults(arg.iov, 8)', second('readonly'), false],
    ['scatter_faults(arg.iov, 8)', second('readonly'), true],
    ['gather_faults(arg.iov, 6)', second('straddle'), false],
    ['gather_faults(arg.iov, 7)', second('straddle'), true],
    ['gather_faults(arg.iov, 8)', [{ iov_len: 0, 'iov_base@': 'null' }, {}], false],
  ])('%s of %j', (given, iov, want) => {
    expect(value(given, iov)).toBe(want)
  })

  it('faults from some number of bytes on, and for every larger one', () => {
    const piece = fc.record({
      iov_len: fc.integer({ min: 0, max: 6 }),
      'iov_base@': fc.constantFrom('mapped', 'unmapped', 'straddle', 'readonly', 'null'),
    })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.nat(20), (iov, count) => {
        const faults = (n: number) => value(`scatter_faults(arg.iov, ${n})`, iov)
        if (faults(count) === true) expect(faults(count + 1)).toBe(true)
        expect(faults(0)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
