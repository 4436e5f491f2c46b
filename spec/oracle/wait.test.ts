import { describe, expect, it } from 'vitest'
import type { Event } from '../ir/scenario.ts'
import type { Outcome, Wait } from '../ir/syscall.ts'
import { outcome, slot, syscall } from './testing/build.ts'
import { endsOf, irOfCalls, runs, specificationFault } from './testing/run.ts'

const wait = (parts: Partial<Wait> = {}): Wait => ({
  until: 'size(numbers) > 0',
  signal: { errno: 'EINTR' },
  close: 'continues',
  ...parts,
})

const put = syscall('put', {
  args: [slot('n', 's32', { default: 1 })],
  outcomes: [outcome('put.ok', { effect: ['append arg.n to numbers'] })],
})
const raise = syscall('raise', { outcomes: [outcome('raise.ok', { effect: ['level = level + 1'] })] })

/** `take` returns the first number, or waits for one. */
const irOf = (parts: Partial<Outcome>, ...others: Outcome[]) =>
  irOfCalls(
    put,
    raise,
    syscall('take', {
      args: [slot('fd', 'fd', { default: 'fd' }), slot('n', 's32', { default: 0 })],
      outcomes: [
        outcome('take.got', { when: 'size(numbers) > 0', result: 'numbers[0]', effect: ['drop first numbers'] }),
        ...others,
        outcome('take.empty', { wait: wait(), ...parts }),
      ],
    }),
  )

const taking: Event = { call: 'take', thread: 1 }
const signal = (restart: boolean): Event => ({ signal: 1, restart })

describe('a call that waits', () => {
  it('does not end before what it waits for', () => {
    expect(endsOf(irOf({}), [taking, { call: 'raise' }])).toEqual([['raise.ok = 0']])
  })

  it('goes on from the top', () => {
    expect(endsOf(irOf({}), [taking, { call: 'put', args: { n: 4 } }])).toEqual([['put.ok = 0', '1 take.got = 4']])
  })

  it('goes on behind the wait where the rule says so', () => {
    const then = [
      outcome('take.odd', { when: 'numbers[0] == 3', errno: 'EIO' }),
      outcome('take.late', { result: 'numbers[0] * 10', effect: ['drop first numbers'] }),
    ]
    expect(endsOf(irOf({ then }), [taking, { call: 'put', args: { n: 4 } }])).toEqual([
      ['put.ok = 0', '1 take.late = 40'],
    ])
    expect(endsOf(irOf({ then }), [taking, { call: 'put', args: { n: 3 } }])).toEqual([
      ['put.ok = 0', '1 take.odd EIO'],
    ])
  })

  it.each([
    [
      'may be woken for nothing where the rule checks once more',
      true,
      [['raise.ok = 0'], ['raise.ok = 0', '1 take.late = 5']],
    ],
    ['is not woken for nothing elsewhere', undefined, [['raise.ok = 0']]],
  ] as const)('%s', (_, rechecks, want) => {
    const late = outcome('take.late', { when: 'woken && level == 1', result: '5' })
    expect(endsOf(irOf({ wait: wait(rechecks && { rechecks }) }, late), [taking, { call: 'raise' }])).toEqual(want)
  })

  it('keeps the names that it bound, and its arguments', () => {
    const ir = irOf({
      effect: ['let seen = level', 'level = 7'],
      then: [outcome('take.late', { result: 'seen * 10 + arg.n' })],
    })
    expect(endsOf(ir, [{ ...taking, args: { n: 5 } }, { call: 'raise' }, { call: 'put' }])).toEqual([
      ['raise.ok = 0', 'put.ok = 0', '1 take.late = 5'],
    ])
  })

  it('knows when it goes on that it has waited', () => {
    const woken = outcome('take.woken', { when: 'woken', result: '99' })
    const ir = irOfCalls(put, syscall('take', { outcomes: [woken, outcome('take.empty', { wait: wait() })] }))
    expect(endsOf(ir, [taking, { call: 'put' }])).toEqual([['put.ok = 0', '1 take.woken = 99']])
  })

  it('keeps its open file, whatever becomes of the descriptor', () => {
    const close = syscall('close', { outcomes: [outcome('close.ok', { effect: ['descriptors = []'] })] })
    const kind = outcome('take.got', { when: 'size(numbers) > 0', result: 'has(file) ? sock.count + 40 : 0' })
    const ir = irOfCalls(
      put,
      close,
      syscall('take', {
        args: [slot('fd', 'fd', { default: 'fd' })],
        outcomes: [kind, outcome('take.empty', { wait: wait() })],
      }),
    )
    expect(endsOf(ir, [taking, { call: 'close' }, { call: 'put' }])[0]?.at(-1)).toBe('1 take.got = 40')
  })

  it('may wait anew', () => {
    const ir = irOf({}, outcome('take.again', { when: 'woken && false' }))
    const two = irOf({ wait: wait({ until: 'size(numbers) > 0 || level == 1' }), effect: ['level = 0'] })
    expect(endsOf(ir, [taking])).toEqual([[]])
    expect(endsOf(two, [taking, { call: 'raise' }, { call: 'put' }])).toEqual([
      ['raise.ok = 0', 'put.ok = 0', '1 take.got = 1'],
    ])
  })

  it('may end at once by choice', () => {
    const may = [{ id: 'impatient', doc: '', systems: [], errno: 'EAGAIN' }]
    const courses = runs(irOf({ may }), [taking])
    expect(courses.map(({ ends, state }) => [ends, state.world.waiting.length])).toEqual([
      [[], 1],
      [['1 take.empty EAGAIN by impatient'], 0],
    ])
  })
})

describe('a signal', () => {
  const restart = (text: string) => irOf({ wait: wait({ signal: { errno: 'EINTR', restart: text } }) })
  it.each([
    ['ends the call', irOf({}), false, '1 take.empty#signal EINTR'],
    ['makes it anew where the handler says so', irOf({}), true, undefined],
    ['ends it all the same where the rule says so', restart('arg.n == 1'), true, '1 take.empty#signal EINTR'],
    ['does not make it anew for a handler that does not', restart('true'), false, '1 take.empty#signal EINTR'],
  ])('%s', (_, ir, again, want) => {
    const [run] = runs(ir, [taking, signal(again)])
    expect([run?.ends[0], run?.state.world.waiting.length]).toEqual([want, want === undefined ? 1 : 0])
  })

  it('makes it anew with the descriptor as it is now', () => {
    const bad = outcome('take.bad-fd', { when: '!has(file)', errno: 'EBADF' })
    const close = syscall('close', { outcomes: [outcome('close.ok', { effect: ['descriptors = []'] })] })
    const fd = slot('fd', 'fd', { default: 'fd' })
    const ir = irOfCalls(
      close,
      syscall('take', { args: [fd], outcomes: [bad, outcome('take.empty', { wait: wait() })] }),
    )
    expect(endsOf(ir, [taking, { call: 'close' }, signal(true)])[0]?.at(-1)).toBe('1 take.bad-fd EBADF')
  })

  it('may find that the call has something after all, where the rule checks once more', () => {
    const late = outcome('take.late', { when: 'woken && level == 1', result: '5' })
    const signalled = (rechecks?: true) =>
      endsOf(irOf({ wait: wait(rechecks && { rechecks }) }, late), [taking, { call: 'raise' }, signal(false)])
    expect(signalled()).toEqual([['raise.ok = 0', '1 take.empty#signal EINTR']])
    // Whether it finds out when it is woken for nothing, or when the signal comes.
    expect(signalled(true)).toEqual([
      ['raise.ok = 0', '1 take.late = 5'],
      ['raise.ok = 0', '1 take.late = 5'],
    ])
  })

  it.each([
    [false, 5],
    [true, 5],
  ])('has its effects, whether the call ends or is made anew: %s', (again, want) => {
    const ir = irOf({ wait: wait({ signal: { errno: 'EINTR', effect: ['level = 5'] } }) })
    expect(runs(ir, [taking, signal(again)])[0]?.state.world.fields['level']).toBe(want)
  })

  it('means nothing to a thread that does not wait', () => {
    expect(endsOf(irOf({}), [taking, { signal: 2, restart: false }])).toEqual([[]])
  })
})

describe('a fault of the specification', () => {
  it.each([
    ['until', wait({ until: 'peak == 1' }), 'take.empty: what it waits for has no value here'],
    [
      'the limit',
      wait({ timeout: { of: 'spare.left', errno: 'EAGAIN' } }),
      'take.empty: its time limit has no value here',
    ],
    ['what holds for ever', wait({ until: 'true' }), 'wait: what it waits for holds, and it still waits'],
  ])('in %s', (_, one, want) => {
    expect(specificationFault(() => runs(irOf({ wait: one }), [taking]))).toBe(want)
  })

  it('in whether it is made anew', () => {
    const ir = irOf({ wait: wait({ signal: { errno: 'EINTR', restart: 'peak == 1' } }) })
    expect(specificationFault(() => runs(ir, [taking, signal(true)]))).toContain('take.empty: ')
    expect(specificationFault(() => runs(ir, [taking, signal(false)]))).toBe('none')
    const odd = irOf({ wait: wait({ signal: { errno: 'EINTR', effect: ['level = peak'] } }) })
    expect(specificationFault(() => runs(odd, [taking, signal(true)]))).toBe('take.empty: its effect has no value here')
  })
})
