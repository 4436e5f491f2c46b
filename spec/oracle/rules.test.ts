import { describe, expect, it } from 'vitest'
import type { Ir } from '../ir/ir.ts'
import type { ModelRule } from '../ir/model.ts'
import { createMachine } from './machine.ts'
import { actionOf, startState } from './program.ts'
import { perform } from './step.ts'
import { modelRule, outcome, slot, syscall } from './testing/build.ts'
import { runs, specificationFault } from './testing/run.ts'
import { irWith } from './testing/tiny-ir.ts'

const set = syscall('set', {
  args: [slot('n', 's32', { default: 1 })],
  outcomes: [outcome('set.ok', { effect: ['level = arg.n'] })],
})
const put = syscall('put', { outcomes: [outcome('put.ok', { effect: ['numbers = [1, 2]'] })] })
const irOf = (...rules: ModelRule[]): Ir => irWith({ syscalls: [set, put], model: { rules } })

/** What is left in level and numbers on each course. */
const after = (ir: Ir, call = 'set', args = {}) =>
  runs(ir, [{ call, args }]).map(({ state }) => [state.world.fields['level'], state.world.fields['numbers']])

describe('internal steps', () => {
  it('are taken until none can be', () => {
    const ir = irOf(modelRule('count', 'level > 0 && level < 5', [{ effect: ['level = level + 1'] }]))
    expect(after(ir)).toEqual([[5, []]])
  })

  it('are not taken before anything happens', () => {
    const ir = irOf(modelRule('count', 'level == 0', [{ effect: ['level = 9'] }]))
    expect(runs(ir, []).map(({ state }) => state.world.fields['level'])).toEqual([0])
  })

  it('come in order, each from the first rule that can be taken', () => {
    const ir = irOf(
      modelRule('first', 'level == 1', [{ effect: ['level = 2', 'append 1 to numbers'] }]),
      modelRule('second', 'level > 0 && size(numbers) < 3', [{ effect: ['append 2 to numbers', 'level = 1'] }]),
    )
    expect(after(ir)).toEqual([[2, [1, 2, 1]]])
  })

  it('go by the first alternative that holds', () => {
    const steps = [
      { when: 'level == 2', effect: ['level = 20'] },
      { when: 'level < 3', effect: ['level = 30'] },
      { effect: ['level = 40'] },
    ]
    const ir = irOf(modelRule('step', 'level > 0 && level < 10', steps))
    expect([1, 2, 3].map((n) => after(ir, 'set', { n })[0]?.[0])).toEqual([30, 20, 40])
  })

  it('leave it to the next rule where no alternative holds', () => {
    const ir = irOf(
      modelRule('none', 'level == 1', [{ when: 'false', effect: [] }]),
      modelRule('next', 'level == 1', [{ effect: ['level = 8'] }]),
    )
    expect(after(ir)).toEqual([[8, []]])
  })

  it('name what they need', () => {
    const rule = {
      ...modelRule('step', 'level == one', [{ effect: ['level = one + 5'] }]),
      let: [{ name: 'one', value: '1' }],
    }
    expect(after(irOf(rule))).toEqual([[6, []]])
  })
})

describe('what the implementation may choose', () => {
  it('is any element of a list', () => {
    const any = { name: 'n', of: 'numbers' }
    const ir = irOf(modelRule('pick', 'size(numbers) > 0', [{ any, effect: ['level = n', 'numbers = []'] }]))
    expect(after(ir, 'put')).toEqual([
      [1, []],
      [2, []],
    ])
  })

  it('is nothing where the list is empty', () => {
    const any = { name: 'n', of: 'numbers' }
    const ir = irOf(
      modelRule('pick', 'level == 1', [{ any, effect: ['level = 5'] }]),
      modelRule('next', 'level == 1', [{ effect: ['level = 6'] }]),
    )
    expect(after(ir)).toEqual([[6, []]])
  })

  it('is to go on to the next alternative', () => {
    const steps = [
      { optional: true as const, effect: ['level = 5'] },
      { optional: true as const, when: 'false', effect: ['level = 6'] },
      { effect: ['level = 7'] },
      { effect: ['level = 8'] },
    ]
    const levels = after(irOf(modelRule('step', 'level == 1', steps))).map(([level]) => level)
    expect(new Set(levels)).toEqual(new Set([5, 7]))
    expect(levels).toHaveLength(2)
  })

  it('multiplies over several steps', () => {
    const any = { name: 'n', of: '[1, 2]' }
    const ir = irOf(modelRule('pick', 'level == 1 && size(numbers) < 2', [{ any, effect: ['append n to numbers'] }]))
    expect(after(ir).map(([, numbers]) => numbers)).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ])
  })
})

it.each([
  [1, true],
  [3, false],
])('a course says whether internal steps were taken: level %d', (n, want) => {
  const machine = createMachine(irOf(modelRule('count', 'level == 1', [{ effect: ['level = 2'] }])))
  const state = startState(machine)
  const courses = perform(machine, state.world, actionOf(machine, state, { call: 'set', args: { n } }))
  expect(courses.map(({ internal }) => internal)).toEqual([want])
})

describe('a fault of the specification', () => {
  const faultOf = (rule: ModelRule) => specificationFault(() => after(irOf(rule)))
  it.each([
    [
      'rules that never end',
      modelRule('spin', 'level == 1', [{ effect: ['numbers = numbers'] }]),
      'they do not come to an end',
    ],
    [
      'choices that never end',
      modelRule('spin', 'level == 1', [{ any: { name: 'n', of: '[1, 2]' }, effect: ['when n == 2 => level = 2'] }]),
      'they do not come to an end',
    ],
    [
      'a condition without value',
      modelRule('odd', 'peak == 1', [{ effect: [] }]),
      'an internal step has no value here',
    ],
    [
      'an effect without value',
      modelRule('odd', 'level == 1', [{ effect: ['level = peak'] }]),
      'an internal step has no value here',
    ],
    [
      'an alternative without value',
      modelRule('odd', 'level == 1', [{ when: 'peak == 1', effect: [] }]),
      'an internal step has no value here',
    ],
  ])('%s', (_, rule, want) => {
    expect(faultOf(rule)).toBe(`rules: ${want}`)
  })
})
