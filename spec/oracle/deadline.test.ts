import { describe, expect, it } from 'vitest'
import type { Event } from '../ir/scenario.ts'
import type { Wait } from '../ir/syscall.ts'
import { outcome, slot, syscall } from './testing/build.ts'
import { endsOf, irOfCalls, runs, specificationFault } from './testing/run.ts'

const set = syscall('set', {
  args: [slot('n', 's32', { default: 1 })],
  outcomes: [outcome('set.ok', { effect: ['level = arg.n'] })],
})
const clear = syscall('clear', { outcomes: [outcome('clear.ok', { effect: ['clear peak'] })] })
const limit = syscall('limit', {
  args: [slot('ms', 's32', { default: 50 })],
  outcomes: [outcome('limit.ok', { effect: ['peak = arg.ms * 1000000'] })],
})

/** `pause` waits until level is 1, at most for `peak`; level 2 wakes it and it waits on. */
const irOf = (end: Omit<NonNullable<Wait['timeout']>, 'of'> = { errno: 'ETIMEDOUT' }) =>
  irOfCalls(
    set,
    limit,
    clear,
    syscall('pause', {
      outcomes: [
        outcome('pause.ok', { when: 'level == 1' }),
        outcome('pause.wait', {
          effect: ['when level == 2 => level = 3'],
          out: {},
          wait: {
            until: 'level == 1 || level == 2',
            timeout: { of: 'peak', ...end },
            signal: { errno: 'EINTR' },
            close: 'continues',
          },
        }),
      ],
    }),
  )

const pause: Event = { call: 'pause', thread: 1 }
const elapse = (ms: number): Event => ({ elapse: ms })
const setTo = (n: number): Event => ({ call: 'set', args: { n } })
/** The ends of waiting calls. */
const pauses = (events: Event[], ir = irOf()) =>
  endsOf(ir, events).map((ends) => ends.filter((end) => end.includes('pause')))

const timedOut = '1 pause.wait#timeout ETIMEDOUT'

describe('a time limit', () => {
  it.each([
    ['ends a wait when it has passed', [{ call: 'limit' }, pause, elapse(50)], [timedOut]],
    ['and not before', [{ call: 'limit' }, pause, elapse(49)], []],
    ['adds up', [{ call: 'limit' }, pause, elapse(30), elapse(20)], [timedOut]],
    ['of none waits for ever', [pause, elapse(100_000)], []],
    ['of nothing ends at once', [{ call: 'limit', args: { ms: 0 } }, pause], [timedOut]],
    ['loses to what is waited for', [{ call: 'limit' }, pause, elapse(49), setTo(1)], ['1 pause.ok = 0']],
    [
      'stays when the call waits on',
      [{ call: 'limit' }, pause, elapse(30), setTo(2), { call: 'limit' }, elapse(20)],
      [timedOut],
    ],
    ['does not come up later', [pause, { call: 'limit' }, setTo(2), elapse(60)], []],
    ['does not go away later', [{ call: 'limit' }, pause, { call: 'clear' }, setTo(2), elapse(50)], [timedOut]],
    [
      'begins anew when a signal makes the call anew',
      [{ call: 'limit' }, pause, elapse(30), { signal: 1, restart: true }, elapse(30)],
      [],
    ],
  ] satisfies [string, Event[], string[]][])('%s', (_, events, want) => {
    expect(pauses(events)).toEqual([want])
  })

  it.each([
    [{ errno: 'EAGAIN' }, '1 pause.wait#timeout EAGAIN'],
    [{ result: 'level + 7' }, '1 pause.wait#timeout = 7'],
    [{ result: '0', out: { left: 'level + 5' } }, '1 pause.wait#timeout = 0 left: 5'],
  ])('ends with %j', (end, want) => {
    expect(pauses([{ call: 'limit' }, pause, elapse(50)], irOf(end))).toEqual([[want]])
  })
})

it('ends two calls in the order in which they came', () => {
  const ends = pauses([{ call: 'limit' }, pause, { call: 'pause', thread: 2 }, elapse(60)])
  expect(ends).toEqual([[timedOut, '2 pause.wait#timeout ETIMEDOUT']])
})

it('is kept in the state', () => {
  const [run] = runs(irOf(), [{ call: 'limit' }, elapse(5), pause])
  expect(run?.state.world.waiting[0]?.deadline).toBe(55_000_000)
})

it('has an end with a value, or is a fault', () => {
  expect(
    specificationFault(() => pauses([{ call: 'limit' }, pause, elapse(50)], irOf({ out: { left: 'spare.left' } }))),
  ).toContain('pause.wait#timeout: its effect or result has no value here')
})
