import { describe, expect, it } from 'vitest'
import type { Choice, Outcome } from '../../../spec/ir/syscall.ts'
import { createMachine } from '../../../spec/oracle/machine.ts'
import { actionOf, startState } from '../../../spec/oracle/program.ts'
import { perform } from '../../../spec/oracle/step.ts'
import { outcome, syscall } from '../../../spec/oracle/testing/build.ts'
import { irOfCalls } from '../../../spec/oracle/testing/run.ts'
import { type Duty, heldToChoice } from './held-to-choice.ts'

const choice = (id: string, parts: Partial<Choice>): Choice => ({ id, doc: '', systems: [], ...parts })

/** The results of `go` where the choice `c` of its first outcome is taken as the duty says; `waits` where it has none. */
function results(first: Partial<Outcome>, duty: Duty): (number | string)[] {
  const outcomes = [outcome('go.first', { result: '1', ...first }), outcome('go.rest', { result: '9' })]
  const free = createMachine(irOfCalls(syscall('go', { outcomes })))
  const machine = heldToChoice(free, { rule: 'go.first', id: 'c' }, duty)
  const state = startState(machine)
  return perform(machine, state.world, actionOf(machine, state, { call: 'go' })).map(
    ({ finished: [end] }) => end?.end.value ?? 'waits',
  )
}

const wait: Partial<Outcome> = {
  wait: { until: 'level > 0', timeout: undefined, signal: { errno: 'EINTR' }, close: 'continues' },
}

describe('an implementation that is held to a choice', () => {
  it.each<[string, Partial<Outcome>, (number | string)[]]>([
    ['ends as it says', { may: [choice('c', { result: '2' }), choice('d', { result: '3' })] }, [2]],
    ['ends as before where it does not hold', { may: [choice('c', { when: 'level > 0', result: '2' })] }, [1]],
    ['passes over what it passes over', { may: [choice('c', { skip: true })] }, [9]],
    ['does not where it does not hold', { may: [choice('c', { when: 'level > 0', skip: true })] }, [1]],
    ['does not wait where it ends', { ...wait, may: [choice('c', { result: '2' })] }, [2]],
    ['waits where it changes something else', { ...wait, may: [choice('c', { effect: ['level = 0'] })] }, ['waits']],
  ])('%s', (_, first, want) => {
    expect(results(first, 'always')).toEqual(want)
  })
})

describe('an implementation that is kept from a choice', () => {
  it.each<[string, Partial<Outcome>, (number | string)[]]>([
    ['has the others', { may: [choice('c', { result: '2' }), choice('d', { result: '3' })] }, [1, 3]],
    ['does not pass over', { may: [choice('c', { skip: true })] }, [1]],
  ])('%s', (_, first, want) => {
    expect(results(first, 'never')).toEqual(want)
  })

  it('behind a wait, too', () => {
    const then = [outcome('go.then', { result: '1', may: [choice('c', { result: '2' })] })]
    const machine = createMachine(irOfCalls(syscall('go', { outcomes: [outcome('go.wait', { ...wait, then })] })))
    const held = heldToChoice(machine, { rule: 'go.then', id: 'c' }, 'never')
    expect(machine.call('go')?.outcomes[0]?.then?.[0]?.choices).toHaveLength(1)
    expect(held.call('go')?.outcomes[0]?.then?.[0]?.choices).toEqual([])
  })
})
