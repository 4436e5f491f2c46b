import { describe, expect, it } from 'vitest'
import type { Event } from '../ir/scenario.ts'
import { outcome, slot, syscall } from './testing/build.ts'
import { endsOf, irOfCalls, runs } from './testing/run.ts'

const ir = irOfCalls(
  syscall('put', {
    args: [slot('n', 's32', { default: 1 }), slot('m', 's32', { default: 0 })],
    outcomes: [outcome('put.ok', { effect: ['append arg.n to numbers', 'when arg.m > 0 => append arg.m to numbers'] })],
  }),
  syscall('take', {
    outcomes: [
      outcome('take.got', { when: 'size(numbers) > 0', result: 'numbers[0]', effect: ['drop first numbers'] }),
      outcome('take.empty', {
        wait: { until: 'size(numbers) > 0', signal: { errno: 'EINTR' }, close: 'continues' },
      }),
    ],
  }),
  syscall('look', {
    outcomes: [
      outcome('look.seen', { when: 'size(numbers) > 0', result: 'numbers[0]' }),
      outcome('look.empty', {
        wait: { until: 'size(numbers) > 0', signal: { errno: 'EINTR' }, close: 'continues' },
      }),
    ],
  }),
)

const on = (thread: number, call = 'take'): Event => ({ call, thread })

describe('two threads that wait for one thing', () => {
  it('get it in either order, and the other one waits on', () => {
    const courses = runs(ir, [on(1), on(2), { call: 'put', args: { n: 4 } }])
    expect(courses.map(({ ends }) => ends.slice(1))).toEqual([['1 take.got = 4'], ['2 take.got = 4']])
    expect(courses.map(({ state }) => state.world.waiting.map(({ thread }) => thread))).toEqual([[2], [1]])
  })

  it('share two things in either order', () => {
    expect(endsOf(ir, [on(1), on(2), { call: 'put', args: { n: 4, m: 5 } }]).map((ends) => ends.slice(1))).toEqual([
      ['1 take.got = 4', '2 take.got = 5'],
      ['2 take.got = 4', '1 take.got = 5'],
    ])
  })

  it('can take it away from one that only looks', () => {
    expect(endsOf(ir, [on(1), on(2, 'look'), { call: 'put' }]).map((ends) => ends.slice(1))).toEqual([
      ['1 take.got = 1'],
      ['2 look.seen = 1', '1 take.got = 1'],
    ])
  })

  it('of which one is interrupted leave it to the other', () => {
    expect(endsOf(ir, [on(1), on(2), { signal: 1, restart: false }, { call: 'put' }])).toEqual([
      ['1 take.empty#signal EINTR', 'put.ok = 0', '2 take.got = 1'],
    ])
  })
})
