import { expect, it } from 'vitest'
import { createMachine } from '../machine.ts'
import { slot, syscall } from '../testing/build.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { contextAt, ownArguments } from './own-arguments.ts'

const go = syscall('go', {
  args: [slot('fd', 'fd', { default: 'fd' }), slot('a', 's32', { default: 1 }), slot('b', 's32', { default: 2 })],
})
const machine = createMachine(irWith({ syscalls: [go] }))
const call = machine.call('go')
if (call === undefined) throw new Error('go')
const own = ownArguments(call)
const contextWith = (roles: Record<string, number>, step = 0) =>
  contextAt(machine, { world: machine.initial(), roles, step })
const one = own.defaults(contextWith({ fd: 3 }))

it('builds the same defaults once, whatever else there is and however many events were before', () => {
  expect(one?.['fd']?.value).toBe(3)
  expect(own.defaults(contextWith({ fd: 3, peer: 4 }, 5))).toBe(one)
})

it('builds others where a role is another descriptor, and none where it is missing', () => {
  expect(own.defaults(contextWith({ fd: 4 }))?.['fd']?.value).toBe(4)
  expect(own.defaults(contextWith({}))).toBeUndefined()
})

it('builds the same changes of the same defaults once', () => {
  const changed = own.changed(one, { a: 5 }, contextWith({ fd: 3 }))
  expect([changed?.['a']?.value, changed?.['b']]).toEqual([5, one?.['b']])
  expect(own.changed(one, { a: 5 }, contextWith({ fd: 3, peer: 4 }))).toBe(changed)
  expect(own.changed(one, { a: 6 }, contextWith({ fd: 3 }))).not.toBe(changed)
})

it('finds out that what a change names is another descriptor', () => {
  const other = (role: number) => own.changed(one, { fd: 'other' }, contextWith({ fd: 3, other: role }))?.['fd']?.value
  expect([other(7), other(8), other(7)]).toEqual([7, 8, 7])
  expect(own.changed(one, { fd: 'other' }, contextWith({ fd: 3 }))).toBeUndefined()
})
