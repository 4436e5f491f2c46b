import { describe, expect, it } from 'vitest'
import type { Choice } from '../ir/syscall.ts'
import { outcome, slot, syscall } from './testing/build.ts'
import { endsOf, irOfCalls, runs, specificationFault } from './testing/run.ts'

const choice = (id: string, parts: Partial<Choice>): Choice => ({ id, doc: '', systems: [], ...parts })
const args = [slot('n', 's32', { default: 1 })]

const plain = outcome('go.first', {
  errno: 'EINVAL',
  when: 'arg.n == 1',
  out: { n: '5' },
  effect: ['let m = 3', 'level = m'],
})
const irOf = (...may: Choice[]) =>
  irOfCalls(syscall('go', { args, outcomes: [{ ...plain, may }, outcome('go.second', { result: 'level' })] }))
const coursesOf = (...may: Choice[]) =>
  runs(irOf(...may), [{ call: 'go' }]).map(({ ends, state }) => [...ends, state.world.fields['level']])

const usual = ['go.first EINVAL n: 5', 3]

describe('a choice', () => {
  it.each([
    ['gives another errno', choice('c', { errno: 'EPERM' }), ['go.first EPERM by c n: 5', 3]],
    ['gives a result in place of an errno', choice('c', { result: '7' }), ['go.first = 7 by c n: 5', 3]],
    ['changes something else', choice('c', { effect: ['level = 9'] }), ['go.first EINVAL by c n: 5', 9]],
    ['changes nothing', choice('c', { effect: [] }), ['go.first EINVAL by c n: 5', 0]],
    ['writes something else', choice('c', { out: { n: '6' } }), ['go.first EINVAL by c n: 6', 3]],
    ['writes with the names of its outcome', choice('c', { out: { n: 'm' } }), ['go.first EINVAL by c n: 3', 3]],
    [
      'writes with its own names',
      choice('c', { out: { n: 'k' }, effect: ['let k = 8'] }),
      ['go.first EINVAL by c n: 8', 0],
    ],
    ['is passed over', choice('c', { skip: true }), ['go.second = 0', 0]],
  ])('%s', (_, may, want) => {
    expect(coursesOf(may)).toEqual([usual, want])
  })

  it('holds only where its condition does', () => {
    expect(coursesOf(choice('c', { when: 'arg.n == 2', errno: 'EPERM' }))).toEqual([usual])
    expect(coursesOf(choice('c', { when: 'arg.n == 1', errno: 'EPERM' }))).toHaveLength(2)
  })

  it('stands beside others', () => {
    const both = coursesOf(choice('a', { errno: 'EPERM' }), choice('b', { skip: true }))
    expect(both.map(([end]) => end)).toEqual(['go.first EINVAL n: 5', 'go.first EPERM by a n: 5', 'go.second = 0'])
  })

  it('comes together with later ones', () => {
    const later = outcome('go.later', { may: [choice('d', { result: '1' })] })
    const first = outcome('go.early', {
      kind: 'do',
      effect: ['level = 1'],
      may: [choice('c', { effect: ['level = 2'] })],
    })
    const ends = runs(irOfCalls(syscall('go', { outcomes: [first, later] })), [{ call: 'go' }])
    expect(ends.map((run) => [run.ends[0], run.state.world.fields['level']])).toEqual([
      ['go.later = 0', 1],
      ['go.later = 1 by d', 1],
      ['go.later = 0', 2],
      ['go.later = 1 by d', 2],
    ])
  })

  it('lets a change between checks be left out', () => {
    const change = outcome('go.change', { kind: 'do', effect: ['level = 1'], may: [choice('c', { skip: true })] })
    const ir = irOfCalls(syscall('go', { outcomes: [change, outcome('go.ok', { result: 'level' })] }))
    expect(endsOf(ir, [{ call: 'go' }])).toEqual([['go.ok = 1'], ['go.ok = 0']])
  })

  it.each([
    ['ends the call', outcome('go.x', { may: [choice('c', { result: '1' })] })],
    ['passes over a rule', outcome('go.x', { when: 'arg.n == 1', may: [choice('c', { skip: true })] })],
    ['changes a step between checks', outcome('go.x', { kind: 'do', may: [choice('c', { effect: ['level = 9'] })] })],
    ['passes over a step', outcome('go.x', { kind: 'do', effect: ['level = 9'], may: [choice('c', { skip: true })] })],
    [
      'begins a wait in another way',
      outcome('go.x', {
        wait: { until: 'level == 1', signal: { errno: 'EINTR' }, close: 'continues' },
        may: [choice('c', { effect: ['level = 9'] })],
      }),
    ],
  ])('leaves a mark where it %s', (_, first) => {
    const ir = irOfCalls(syscall('go', { args, outcomes: [first, outcome('go.y')] }))
    expect(runs(ir, [{ call: 'go' }]).map(({ choices }) => choices)).toEqual([[], ['go.x/c']])
  })

  it('leaves its mark before that of a later one', () => {
    const first = outcome('go.x', { when: 'arg.n == 1', may: [choice('c', { skip: true })] })
    const ir = irOfCalls(
      syscall('go', { args, outcomes: [first, outcome('go.y', { may: [choice('d', { result: '1' })] })] }),
    )
    expect(runs(ir, [{ call: 'go' }, { call: 'go' }]).map(({ choices }) => choices.join(' '))).toContain(
      'go.x/c go.y/d go.x/c',
    )
  })

  it.each([
    ['a condition', choice('c', { when: 'peak == 1', skip: true }), 'the condition of a choice has no value here'],
    ['an end after it', choice('c', { skip: true }), 'no outcome holds'],
  ])('makes a fault of the specification where %s is missing', (_, may, want) => {
    const ir = irOfCalls(syscall('go', { args, outcomes: [{ ...plain, may: [may] }] }))
    expect(specificationFault(() => runs(ir, [{ call: 'go' }]))).toContain(want)
  })
})
