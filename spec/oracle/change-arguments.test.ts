import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ValueText } from '../ir/syscall.ts'
import { partsOf } from './argument-plan.ts'
import { buildArguments, changeArguments } from './arguments.ts'
import { createMachine } from './machine.ts'
import { slot } from './testing/build.ts'
import { tinyIr } from './testing/tiny-ir.ts'
import { asRecord } from './value.ts'

const slots = [
  slot('fd', 'fd', { default: 3 }),
  slot('buf', 'bytes', { dir: 'in', size: 'len' }),
  slot('len', 'size_t', { default: 4 }),
  slot('flags', 'msg_flags', { default: 0 }),
  slot('msg', 'iovec', {
    dir: 'in',
    default: {},
    fields: [
      slot('name', 'sockaddr', { dir: 'in', size: 'namelen', default: 'lo:1' }),
      slot('namelen', 'socklen_t', { default: 16 }),
      slot('iov', 'iovec', {
        dir: 'in',
        count: 'iovlen',
        default: [{}, {}],
        fields: [slot('base', 'bytes', { dir: 'in', size: 'n' }), slot('n', 'size_t', { default: 2 })],
      }),
      slot('iovlen', 'size_t'),
    ],
  }),
]
const { globals } = createMachine(tinyIr)
const context = { globals, role: () => undefined, address: () => undefined, tag: 0 }
const base = buildArguments(slots, {}, context)

const departures: [string, ValueText][] = [
  ['fd', 5],
  ['buf', 'xyz'],
  ['buf', null],
  ['buf@', 'straddle'],
  ['len', 9],
  ['flags', 'MSG_PEEK'],
  ['msg@', 'unmapped'],
  ['msg', { namelen: 3 }],
  ['msg.name', 'AF_UNIX'],
  ['msg.name@', 'straddle'],
  ['msg.namelen', 2],
  ['msg.iov', [{ n: 5 }]],
  ['msg.iovlen', 1],
]

it('changed arguments are those that are built at once', () => {
  fc.assert(
    fc.property(fc.subarray(departures), (some) => {
      const overrides = Object.fromEntries(some)
      expect(changeArguments(slots, base, overrides, context)).toEqual(buildArguments(slots, overrides, context))
    }),
  )
})

it('what is not concerned stays the same object', () => {
  const changed = changeArguments(slots, base, { len: 9, 'msg.namelen': 2 }, context)
  const same = slots.filter(({ name }) => changed[name] === base[name]).map(({ name }) => name)
  expect(same).toEqual(['fd', 'flags'])
  const fieldsOf = (args: typeof base) => asRecord(args['msg']?.value)
  const [before, after] = [fieldsOf(base), fieldsOf(changed)]
  expect(Object.keys(before).filter((name) => before[name] === after[name])).toEqual(['iovlen', 'iov'])
})

describe('the parts that an override concerns', () => {
  it.each([
    ['fd', ['fd']],
    ['len', ['len', 'buf']],
    ['buf', ['buf']],
    ['buf@', ['buf']],
    ['msg', ['msg', 'msg.name', 'msg.namelen', 'msg.iov', 'msg.iovlen']],
    ['msg@', ['msg', 'msg.name', 'msg.namelen', 'msg.iov', 'msg.iovlen']],
    ['msg.namelen', ['msg.namelen', 'msg.name']],
    ['msg.iov', ['msg.iov', 'msg.iovlen']],
    ['msg.iovlen', ['msg.iovlen', 'msg.iov']],
  ])('%s', (key, want) => {
    expect(partsOf(slots, key)).toEqual(want)
  })

  it.each(['other', 'msg.other', 'msg.iov.n', 'fd.x'])('%s is none', (key) => {
    expect(() => partsOf(slots, key)).toThrow('there is no such argument')
  })
})
