import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../ir/syscall.ts'
import { createMachine } from '../machine.ts'
import { modifier, outcome, situation, slot, syscall } from '../testing/build.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { basesOf } from './bases.ts'
import { check, worldAt } from './checks.ts'
import { type Visit, visitor } from './points.ts'

const set = syscall('set', {
  args: [slot('n', 's32', { default: 1 })],
  outcomes: [outcome('set.ok', { effect: ['level = arg.n'] })],
})
const open = syscall('open', {
  outcomes: [outcome('open.ok', { effect: ['new f = { "kind": SQUARE, "count": 3 }'] })],
})
const lift = syscall('lift', { outcomes: [outcome('lift.ok', { effect: ['peak = 7'] })] })
const turn = syscall('switch', { outcomes: [outcome('switch.ok', { effect: ['mode = SQUARE'] })] })
const shut = syscall('shut', { outcomes: [outcome('shut.ok', { effect: ['destroy descriptors[0].file'] })] })
const go = syscall('go', {
  args: [
    slot('fd', 'fd', { default: 'fd' }),
    slot('a', 's32', { default: 0 }),
    slot('b', 's32', { default: 0 }),
    slot('msg', 'iovec', {
      dir: 'in',
      default: {},
      fields: [slot('x', 's32', { default: 0 }), slot('y', 's32', { default: 0 })],
    }),
    slot('buf', 'bytes', { dir: 'in', size: 'len' }),
    slot('len', 's32', { default: 4 }),
  ],
  let: [{ name: 'sum', value: 'arg.a + arg.b' }],
  outcomes: [
    outcome('go.bad-fd', { errno: 'EBADF', when: '!has(file)' }),
    outcome('go.null', { errno: 'EFAULT', when: 'is_null(arg.msg)' }),
    outcome('go.raise', { kind: 'do', when: 'arg.a == 3', effect: ['level = level + arg.b + 10'] }),
    outcome('go.sum', { errno: 'EINVAL', when: 'sum > 5' }),
    outcome('go.short', { errno: 'EIO', when: 'level == 1 && arg.msg.x == 1 && arg.msg.y == 2' }),
    outcome('go.fault', { errno: 'EFAULT', when: 'unreadable(arg.buf, arg.len)' }),
    outcome('go.odd', { errno: 'EPERM', when: 'arg.b == 4 && peak == 1' }),
    outcome('go.crowded', { errno: 'EAGAIN', when: 'files.exists(f, f.count > 2) && arg.b == 2' }),
    outcome('go.late', { errno: 'ETIMEDOUT', when: 'now() > 1000 && arg.b == 1' }),
    outcome('go.square', { errno: 'EIO', when: 'file.kind == SQUARE' }),
    outcome('go.ok', { when: 'arg.b != 5' }),
  ],
})
const ir = irWith({
  syscalls: [go, set, open, lift, turn, shut],
  situations: [
    situation('plain', [], { roles: { fd: 0 } }),
    situation('level', [{ call: 'set' }], { roles: { fd: 0 } }),
    situation('lifted', [{ call: 'lift' }], { roles: { fd: 0 } }),
    situation('moded', [{ call: 'switch' }], { roles: { fd: 0 } }),
    situation('named', [], { roles: { fd: 0, other: 5 } }),
    situation('closed', [], { roles: { fd: 77 } }),
    situation('nobody', []),
    situation('broken', [{ call: 'set', args: { n: 'X' } }]),
  ],
  modifiers: [
    modifier('nine', 'before', [{ call: 'set', args: { n: 9 } }]),
    modifier('opened', 'before', [{ call: 'open' }]),
    modifier('shut', 'before', [{ call: 'shut' }]),
    modifier('lifted', 'before', [{ call: 'lift' }]),
    modifier('later', 'before', [{ elapse: 5 }]),
  ],
})
const machine = createMachine(ir)
const call = machine.call('go')
if (call === undefined) throw new Error('go')
const base = basesOf(machine)
const at = (situationName: string, args: Point['args'] = {}, modifiers: string[] = []): Point => ({
  situation: situationName,
  modifiers,
  args,
})
const visits = visitor(machine, call, base)
const ids = ({ truths, reached, broken }: Visit) => ({
  holding: truths.flatMap((truth, index) => (truth === true ? [call.outcomes[index]?.outcome.id.slice(3)] : [])),
  reached: call.outcomes[reached]?.outcome.id.slice(3),
  broken: broken === undefined ? undefined : call.outcomes[broken]?.outcome.id.slice(3),
})

describe('a situation is new to a call', () => {
  const isNewAfter = (before: string[], name: string) => {
    const { isNew } = visitor(machine, call, base)
    before.forEach(isNew)
    return isNew(name)
  }

  it.each([
    ['plain', [], true],
    ['plain', ['plain'], false],
    // What differs is read with another argument alone.
    ['lifted', ['plain'], true],
    ['level', ['plain'], true],
    ['level', ['plain', 'closed', 'level', 'lifted'], false],
    ['moded', ['plain'], false],
    // An argument could name what it has a role for.
    ['named', ['plain'], true],
    ['closed', ['plain'], true],
    ['nobody', ['nobody'], true],
  ])('%s after %j: %s', (name, before, want) => {
    expect(isNewAfter(before, name)).toBe(want)
  })

  it('where an argument has another value by default', () => {
    const copy = syscall('copy', {
      args: [slot('fd', 'fd', { default: 'fd' }), slot('newfd', 'fd', { default: 'spare' })],
      outcomes: [outcome('copy.ok')],
    })
    const spare = (number: number) => situation(`spare ${number}`, [], { roles: { fd: 0, spare: number } })
    const copying = createMachine(irWith({ syscalls: [copy], situations: [spare(5), spare(6)] }))
    const called = copying.call('copy')
    const looks = called && visitor(copying, called, basesOf(copying))
    expect(['spare 5', 'spare 6', 'spare 5'].map((name) => looks?.isNew(name))).toEqual([true, true, false])
  })
})

describe('a visit', () => {
  it.each([
    [at('plain'), { holding: ['ok'], reached: 'ok', broken: undefined }],
    [at('closed'), { holding: ['bad-fd', 'ok'], reached: 'bad-fd', broken: undefined }],
    [at('plain', { a: 6 }), { holding: ['sum', 'ok'], reached: 'sum', broken: undefined }],
    [at('plain', { fd: 77, a: 6 }), { holding: ['bad-fd', 'sum', 'ok'], reached: 'bad-fd', broken: undefined }],
    [at('level', { 'msg.x': 1, 'msg.y': 2 }), { holding: ['short', 'ok'], reached: 'short', broken: undefined }],
    [at('plain', { 'msg.x': 1, 'msg.y': 2 }), { holding: ['ok'], reached: 'ok', broken: undefined }],
    [at('plain', { 'buf@': 'straddle' }), { holding: ['fault', 'ok'], reached: 'fault', broken: undefined }],
    [at('plain', { 'buf@': 'straddle', len: 0 }), { holding: ['ok'], reached: 'ok', broken: undefined }],
    [at('plain', { b: 4 }), { holding: ['ok'], reached: 'ok', broken: 'odd' }],
    [at('plain', { b: 4, a: 2 }), { holding: ['sum', 'ok'], reached: 'sum', broken: undefined }],
    [at('plain', { b: 5 }), { holding: [], reached: undefined, broken: undefined }],
    [at('plain', { a: 3 }), { holding: ['raise', 'ok'], reached: 'ok', broken: undefined }],
    [at('plain', { b: 2 }), { holding: ['ok'], reached: 'ok', broken: undefined }],
    [at('plain', { b: 2 }, ['opened']), { holding: ['crowded', 'ok'], reached: 'crowded', broken: undefined }],
    [at('plain', { b: 1 }, ['later']), { holding: ['late', 'ok'], reached: 'late', broken: undefined }],
    [at('plain', {}, ['shut']), { holding: ['ok'], reached: 'ok', broken: 'square' }],
    [at('level', { a: 3 }, ['nine']), { holding: ['raise', 'ok'], reached: 'ok', broken: undefined }],
  ])('%j', (point, want) => {
    const seen = visits.visit(point)
    expect(seen && ids(seen)).toEqual(want)
  })

  it.each([at('broken'), at('nobody'), at('plain', { fd: 'nobody' }), at('plain', { a: 'X' })])(
    '%j is none',
    (point) => {
      expect(visits.visit(point)).toBeUndefined()
    },
  )

  it('that gives the descriptor needs no role', () => {
    const seen = visits.visit(at('nobody', { fd: 0 }))
    expect(seen && ids(seen).reached).toBe('ok')
  })

  it('sees the changes made between checks', () => {
    const seen = visits.visit(at('level', { a: 3, b: 2 }))
    const levels = seen && call.outcomes.map((_, index) => worldAt(seen, index).fields['level'])
    expect(levels?.slice(0, 5)).toEqual([1, 1, 1, 13, 13])
  })
})

it('finds at every point what evaluating everything there finds', () => {
  const departure = fc.constantFrom<[string, string | number | null]>(
    ['fd', 77],
    ['a', 3],
    ['a', 6],
    ['b', 1],
    ['b', 4],
    ['b', 5],
    ['msg', null],
    ['msg.x', 1],
    ['msg.y', 2],
    ['msg@', 'null'],
    ['buf@', 'straddle'],
    ['len', 0],
  )
  const points = fc.record({
    situation: fc.constantFrom('plain', 'level', 'closed', 'nobody'),
    modifiers: fc.subarray(['nine', 'opened', 'lifted', 'shut', 'later']),
    args: fc.array(departure, { maxLength: 4 }).map((some): Point['args'] => Object.fromEntries(some)),
  })
  fc.assert(
    fc.property(points, (point) => {
      const seen = visits.visit(point)
      const found = base(point.situation, point.modifiers)
      if (seen === undefined || found.kind === 'fault') return
      const { truths, reached, broken } = seen
      const whole = check(seen.activation, found.state.world)
      expect({ truths, reached, broken }).toEqual({
        truths: whole.truths,
        reached: whole.reached,
        broken: whole.broken,
      })
      call.outcomes.forEach((_, index) => {
        expect(worldAt(seen, index).fields).toEqual(worldAt(whole, index).fields)
      })
      if (!visits.differs(point)) expect(truths).toEqual(visits.visit(at(point.situation))?.truths)
    }),
    { numRuns: 300 },
  )
})

it.each([
  [at('plain', { a: 1 }), true],
  [at('plain', { b: 1 }), true],
  [at('plain', { 'msg.y': 1 }), false],
  [at('level', { 'msg.x': 1 }), true],
  [at('level', { 'msg.y': 1 }), false],
  [at('plain', { 'msg@': 'unmapped' }), true],
  [at('plain', { buf: 'xyz' }), true],
  [at('plain', { fd: 0 }), true],
  [at('plain', {}, ['nine']), true],
  [at('plain', {}, ['later']), true],
  [at('plain', {}, ['lifted']), false],
  [at('plain', { 'msg.y': 1 }, ['lifted']), false],
  [at('plain', { b: 4 }, ['lifted']), true],
])('%j can come out otherwise than the defaults: %s', (point, want) => {
  expect(visits.differs(point)).toBe(want)
})
