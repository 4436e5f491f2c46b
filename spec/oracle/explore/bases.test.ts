import { describe, expect, it } from 'vitest'
import { createMachine } from '../machine.ts'
import { modifier, outcome, situation, slot, syscall } from '../testing/build.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { basesOf, situationEvents, situationRoles } from './bases.ts'

const raise = syscall('raise', {
  args: [slot('n', 's32', { default: 1 })],
  outcomes: [
    outcome('raise.high', { errno: 'EINVAL', when: 'level > 5' }),
    outcome('raise.odd', { result: 'peak', when: 'arg.n == 7' }),
    outcome('raise.ok', { effect: ['level = level + arg.n'] }),
  ],
})
const open = syscall('open', {
  returns: 'fd',
  outcomes: [outcome('open.no', { errno: 'EPERM', when: '!privileged' }), outcome('open.ok', { result: '5' })],
})
const ir = irWith({
  syscalls: [raise, open],
  situations: [
    situation('one', [{ call: 'raise' }], { roles: { fd: 0 } }),
    situation('two', [{ call: 'raise' }, { call: 'open', as: 'new' }], { from: 'one' }),
    situation('three', [{ call: 'raise' }], { from: 'two', roles: { other: 9, new: 8 } }),
    situation('odd', [{ call: 'raise' }, { call: 'raise', args: { n: 7 } }], { from: 'one' }),
    situation('after-odd', [{ call: 'raise' }], { from: 'odd' }),
    situation('nobody', [{ call: 'raise', args: { n: 'X' } }]),
    situation('high', [{ call: 'raise', args: { n: 6 } }, { call: 'raise' }]),
  ],
  modifiers: [
    modifier('up', 'before', [{ call: 'raise', args: { n: 10 } }]),
    modifier('unprivileged', 'before', [{ identity: 'unprivileged' }]),
    modifier('opened', 'before', [{ call: 'open', as: 'again' }]),
  ],
})
const base = basesOf(createMachine(ir))
const situations = new Map(ir.situations.map((one) => [one.name, one]))

describe('a situation', () => {
  it.each([
    ['one', [], { level: 1, roles: { fd: 0 }, step: 1 }],
    ['two', [], { level: 2, roles: { fd: 0, new: 5 }, step: 3 }],
    ['three', [], { level: 3, roles: { fd: 0, new: 5, other: 9 }, step: 4 }],
    ['one', ['up'], { level: 11, roles: { fd: 0 }, step: 2 }],
    ['two', ['up', 'opened'], { level: 12, roles: { fd: 0, new: 5, again: 5 }, step: 5 }],
    ['high', [], { level: 6, roles: {}, step: 2 }],
  ])('%s with %j', (name, modifiers, want) => {
    const found = base(name, modifiers)
    if (found.kind === 'fault') throw new Error(found.reason)
    const { world, roles, step } = found.state
    expect({ level: world.fields['level'], roles, step }).toEqual(want)
  })

  it.each([
    ['odd', [], { situation: 'odd', event: 1 }],
    ['after-odd', [], { situation: 'odd', event: 1 }],
    ['after-odd', ['up'], { situation: 'odd', event: 1 }],
    ['nobody', [], { situation: 'nobody', event: 0 }],
    ['one', ['unprivileged', 'opened'], { situation: 'one', event: 0 }],
  ])('%s with %j does not come about', (name, modifiers, want) => {
    expect(base(name, modifiers)).toMatchObject({ kind: 'fault', ...want })
  })

  it('says why it does not come about', () => {
    expect(base('one', ['unprivileged', 'opened'])).toMatchObject({
      reason: 'open returns no descriptor for the role again',
    })
    expect(base('odd', [])).toMatchObject({ reason: 'raise.odd: its effect or result has no value here' })
  })

  it('is computed once', () => {
    expect(base('two', ['up'])).toBe(base('two', ['up']))
  })
})

it('has all events, those that it builds on first', () => {
  expect(situationEvents(situations, 'two')).toEqual([
    { call: 'raise' },
    { call: 'raise' },
    { call: 'open', as: 'new' },
  ])
  expect(situationEvents(situations, 'none')).toEqual([])
})

it('has all roles that are numbers', () => {
  expect(situationRoles(situations, 'three')).toEqual({ fd: 0, other: 9, new: 8 })
})
