import { describe, expect, it } from 'vitest'
import { slot } from '../testing/build.ts'
import { settingOf, typeIn, valueIn, valueOrNone } from '../testing/evaluate.ts'
import { choose } from '../world.ts'
import { builtins } from './builtins.ts'
import { compileExpression } from './compile.ts'

const slots = [
  slot('buf', 'bytes', { dir: 'in', size: 'len', default: 'abcdef' }),
  slot('len', 'size_t', { default: 6 }),
  slot('out', 'socklen_t', { dir: 'inout', default: 5 }),
]
const value = (text: string, args = {}) => valueIn(text, { slots, args })

const shown = new Set<string>()
const show = (cases: [string, unknown][]) =>
  it.each(cases)('%s', (given, want) => {
    for (const [, name = ''] of given.matchAll(/(\w+)\(/g)) shown.add(name)
    expect(value(given)).toEqual(want)
  })

describe('numbers', () => {
  show([
    ['min(2, 3)', 2],
    ['max(2, 3)', 3],
    ['min(arg.out, 9)', 5],
    ['between(1, 1, 3)', true],
    ['between(3, 1, 3)', true],
    ['between(4, 1, 3)', false],
    ['between(0, 1, 3)', false],
    ['sum([1, 2, 3])', 6],
    ['sum([])', 0],
    ['bit_and(12, 10)', 8],
    ['bit_or(12, 10)', 14],
    ['bit_and(-1, 255)', 255],
    ['bit_or(1099511627776, 1)', 2 ** 40 + 1],
    ['lowest_free([0, 1, 3], 0)', 2],
    ['lowest_free([0, 1, 3], 3)', 4],
    ['lowest_free([], 5)', 5],
    ['now()', 0],
  ])
})

describe('bytes', () => {
  show([
    ['take(arg.buf.data, 2)', 'ab'],
    ['take(arg.buf.data, 9)', 'abcdef'],
    ['take(arg.buf.data, -1)', ''],
    ['skip(arg.buf.data, 4)', 'ef'],
    ['skip(arg.buf.data, 9)', ''],
    ['skip(arg.buf.data, -1)', 'abcdef'],
    ['take(arg.buf.data, 1) + skip(arg.buf.data, 5)', 'af'],
    ['size(arg.buf.data)', 6],
    ['no_bytes()', ''],
  ])
})

describe('addresses', () => {
  show([
    ['owns(lo)', true],
    ['owns(near)', false],
    ['reaches(near)', true],
    ['reaches(far)', false],
    ['source(near)', 0x0a00_0001],
    ['source(far)', 'no value'],
    ['broadcast(4294967295)', true],
    ['broadcast(lo)', false],
    ['multicast(3758096384)', true],
    ['multicast(4026531839)', true],
    ['multicast(4026531840)', false],
    ['multicast(3758096383)', false],
  ])
})

describe('pointers', () => {
  it.each([
    ['mapped', { is_null: false, outside: false, unreadable: false, unwritable: false }],
    ['null', { is_null: true, outside: false, unreadable: true, unwritable: true }],
    ['unmapped', { is_null: false, outside: false, unreadable: true, unwritable: true }],
    ['kernel', { is_null: false, outside: true, unreadable: true, unwritable: true }],
    ['readonly', { is_null: false, outside: false, unreadable: false, unwritable: true }],
    ['straddle', { is_null: false, outside: false, unreadable: true, unwritable: true }],
  ])('to memory that is %s', (at, want) => {
    for (const [name, holds] of Object.entries(want)) {
      shown.add(name)
      const given = /un/.test(name) ? `${name}(arg.buf, 6)` : `${name}(arg.buf)`
      expect([name, value(given, { 'buf@': at })]).toEqual([name, holds])
    }
  })

  it('fault where what is moved goes beyond what is there', () => {
    expect(value('unreadable(arg.buf, 3)', { 'buf@': 'straddle' })).toBe(false)
    expect(value('unreadable(arg.buf, 4)', { 'buf@': 'straddle' })).toBe(true)
  })

  it('never fault where nothing is moved', () => {
    expect(value('unreadable(arg.buf, 0)', { 'buf@': 'null' })).toBe(false)
    expect(value('unwritable(arg.buf, -1)', { 'buf@': 'kernel' })).toBe(false)
  })
})

describe('choose', () => {
  const { scope, frame } = settingOf({ types: { port: 'int' } })
  const port = choose(frame.world, { low: 1024, high: 9999 })
  const of = (text: string) => valueOrNone(compileExpression(text, scope), { ...frame, names: { port } })

  it('gives another value each time, and notes its bounds', () => {
    shown.add('choose')
    const [a, b] = [of('choose(1, 5)'), of('choose(1, 5)')]
    expect(a).not.toBe(b)
    expect(frame.world.unbound.get(Number(a))).toEqual({ low: 1, high: 5 })
  })

  it.each([
    ['port == port', true],
    ['port != 1024', true],
    ['port in [1024, port]', true],
    ['port < 10', 'no value'],
    ['port + 1', 'no value'],
    ['-port', 'no value'],
    ['min(port, 5)', 'no value'],
    ['max(port, 5)', 'no value'],
    ['sum([port])', 'no value'],
    ['bit_and(port, 1)', 'no value'],
    ['bit_or(port, 1)', 'no value'],
    ['between(port, 1, 1023)', false],
    ['has(first([port]))', true],
  ])('%s, of a value that nobody has observed', (given, want) => {
    expect(of(given)).toBe(want)
  })
})

describe('in_use', () => {
  const { scope, frame } = settingOf({ effects: ['new other = { "kind": ROUND }'] })
  const wait = { thread: 1, call: 'read', outcome: 'read.wait', args: {}, names: { file: 1 }, deadline: undefined }
  frame.world.waiting = [wait]
  it('is an open file on whose descriptor a call waits', () => {
    shown.add('in_use')
    const uses = 'files.map(f, in_use(f) ? 1 : 0)'
    expect(compileExpression(uses, scope).run(frame)).toEqual([1, 0])
  })
})

it('have the types that they declare', () => {
  expect(typeIn('min(1, 2)')).toBe('int')
  expect(typeIn('owns(lo)')).toBe('bool')
  expect(typeIn('take(arg.buf.data, 1)', { slots })).toBe('bytes')
})

it('are all shown here or with the arrays of buffers', () => {
  const arrays = ['total', 'gather', 'gather_faults', 'scatter_faults', 'piece_outside', 'piece_negative']
  expect(Object.keys(builtins).filter((name) => !shown.has(name) && !arrays.includes(name))).toEqual([])
})
