import { describe, expect, it } from 'vitest'
import type { Event } from '../ir/scenario.ts'
import { ArgumentError } from './argument-error.ts'
import { createMachine } from './machine.ts'
import { actionOf, argumentContext, lowestFree, runEvents, startState } from './program.ts'
import { modelAction, outcome, slot, syscall } from './testing/build.ts'
import { endsOf, runs } from './testing/run.ts'
import { irWith } from './testing/tiny-ir.ts'

const open = syscall('open', {
  returns: 'fd',
  outcomes: [
    outcome('open.full', { errno: 'EPERM', when: 'number >= descriptor_limit' }),
    outcome('open.ok', { result: 'number', effect: ['new f = { "kind": SQUARE }', 'add(number, f)'] }),
  ],
  let: [{ name: 'number', value: 'lowest_free(descriptors.map(d, d.number), 0)' }],
})
const name = syscall('name', {
  args: [
    slot('fd', 'fd', { default: 'fd' }),
    slot('addr', 'sockaddr', { dir: 'in', size: 'len', default: 'lo:5' }),
    slot('len', 's32'),
  ],
  outcomes: [outcome('name.ok', { effect: ['sock.local = arg.addr.endpoint'], result: 'int(arg.addr.port)' })],
})
const who = syscall('who', { outcomes: [outcome('who.ok', { result: 'privileged ? 1 : 0' })] })
const add = modelAction('add', { n: 'int', f: 'file' }, ['append { "number": n, "file": f } to descriptors'])
const ir = irWith({ syscalls: [open, name, who], model: { actions: [add] } })
const machine = createMachine(ir)

describe('roles', () => {
  it('are given to the descriptors that calls return', () => {
    const [run] = runs(ir, [{ call: 'open', as: 'one' }, { call: 'open', as: 'two' }, { call: 'open' }])
    expect(run?.state.roles).toEqual({ fd: 0, one: 1, two: 2 })
  })

  it('are not given by calls that fail', () => {
    const [run] = runs(ir, [{ descriptors: 'full' }, { call: 'open', as: 'one' }])
    expect([run?.ends, run?.state.roles]).toEqual([['open.full EPERM'], { fd: 0 }])
  })

  it('are given by calls on other threads', () => {
    expect(runs(ir, [{ call: 'open', as: 'one', thread: 2 }])[0]?.state.roles).toEqual({ fd: 0, one: 1 })
  })

  it('stand for descriptors and addresses in arguments', () => {
    expect(
      endsOf(ir, [
        { call: 'open', as: 'peer' },
        { call: 'name', args: { fd: 'peer', addr: 'lo:77' } },
        { call: 'name', args: { addr: 'local(peer)' } },
        { call: 'name', args: { fd: 'peer', addr: 'peer(fd)' } },
      ]),
    ).toEqual([['open.ok = 1', 'name.ok = 77', 'name.ok = 77', 'name.ok = 0']])
  })

  it('that nothing has are a fault of the program', () => {
    expect(() => runs(ir, [{ call: 'name', args: { fd: 'nobody' } }])).toThrow(ArgumentError)
  })
})

describe('an event', () => {
  it.each([
    [{ identity: 'unprivileged' }, { kind: 'identity', privileged: false }],
    [{ identity: 'privileged' }, { kind: 'identity', privileged: true }],
    [{ descriptors: 'full' }, { kind: 'descriptors', limit: 1 }],
    [{ descriptors: 'restored' }, { kind: 'descriptors', limit: 100 }],
    [
      { signal: 3, restart: true },
      { kind: 'signal', thread: 3, restart: true },
    ],
    [{ elapse: 2 }, { kind: 'elapse', nanoseconds: 2_000_000 }],
    [{ call: 'who' }, { kind: 'call', call: 'who', thread: 0, args: {} }],
    [
      { call: 'who', thread: 4 },
      { kind: 'call', call: 'who', thread: 4, args: {} },
    ],
  ] satisfies [Event, unknown][])('%j', (event, want) => {
    expect(actionOf(machine, startState(machine), event)).toEqual(want)
  })

  it('changes who the process is', () => {
    const change = { identity: 'unprivileged' } as const
    expect(endsOf(ir, [{ call: 'who' }, change, { call: 'who' }])).toEqual([['who.ok = 1', 'who.ok = 0']])
  })

  it('makes descriptors scarce, and plenty again', () => {
    expect(
      endsOf(ir, [{ descriptors: 'full' }, { call: 'open' }, { descriptors: 'restored' }, { call: 'open' }]),
    ).toEqual([['open.full EPERM', 'open.ok = 1']])
  })
})

describe('a program', () => {
  it('goes along the first course', () => {
    const state = runEvents(machine, startState(machine), [{ call: 'open', as: 'a' }, { elapse: 5 }])
    expect([state.roles, state.world.now, state.step]).toEqual([{ a: 1 }, 5_000_000, 2])
  })

  it('has other contents in the buffers of each step', () => {
    const state = startState(machine)
    expect(argumentContext(machine, { ...state, step: 3 }).tag).toBe(3)
  })

  it('starts with the lowest descriptors taken', () => {
    expect(lowestFree(machine.initial())).toBe(1)
  })
})
