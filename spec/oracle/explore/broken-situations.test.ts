import { expect, it } from 'vitest'
import type { Outcome } from '../../ir/syscall.ts'
import { outcome, situation, syscall } from '../testing/build.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { explore } from './explore.ts'

/** What is found where two situations make a call with these outcomes. */
function foundWith(...outcomes: Outcome[]) {
  const { problems } = explore(
    irWith({
      syscalls: [syscall('ask', { outcomes })],
      situations: ['one', 'two'].map((name) => situation(name, [{ elapse: 1 }, { call: 'ask', as: 'fd' }])),
    }),
  )
  return problems.map(({ code, path, message }) => `${code} at ${path.join('.')}: ${message}`)
}

it('lays them to a condition without a value', () => {
  expect(foundWith(outcome('ask.peak', { when: 'peak == 1' }), outcome('ask.ok'))).toEqual([
    'undefined-guard at syscalls.0.outcomes.0: ask.peak is reached on the way to the situation one, where peak is absent; 1 other situation fails here, too',
  ])
})

it('lays them to an effect without a value', () => {
  expect(foundWith(outcome('ask.ok', { effect: ['level = numbers[0]'] }))).toEqual([
    'broken-outcome at syscalls.0.outcomes.0: ask.ok does not come about on the way to the situation one: its effect or result has no value here; 1 other situation fails here, too',
  ])
})

it('lays them to a call without an end', () => {
  expect(foundWith(outcome('ask.ok', { when: 'level == 1' }))).toEqual([
    'no-outcome at syscalls.0.name: no outcome of ask holds on the way to the situation one; 1 other situation fails here, too',
  ])
})

it('lays each to its event where the call fails', () => {
  expect(foundWith(outcome('ask.failed', { errno: 'EIO' }))).toEqual([
    'broken-situation at situations.0.events.1: the situation one does not come about: ask returns no descriptor for the role fd',
    'broken-situation at situations.1.events.1: the situation two does not come about: ask returns no descriptor for the role fd',
  ])
})
