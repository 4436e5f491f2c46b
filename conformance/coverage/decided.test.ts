import { expect, test } from 'vitest'
import type { Choice, Outcome } from '../../spec/ir/syscall.ts'
import { outcome, syscall } from '../../spec/oracle/testing/build.ts'
import { irOfCalls } from '../../spec/oracle/testing/run.ts'
import { outcomeCoverage } from '../report/outcome-coverage.ts'
import type { OutcomeCoverage } from '../report/record.ts'
import { coverageOf, coverageText } from './coverage.ts'
import { decide } from './decided.ts'

const choice = (id: string, parts: Partial<Choice>): Choice => ({ id, doc: '', systems: [], ...parts })
const raise: Partial<Outcome> = { effect: ['level = level + 1'] }

/** A call that raises the level, one way or another, and one that tells it. */
const irOf = (...outcomes: Outcome[]) =>
  irOfCalls(syscall('raise', { outcomes }), syscall('tell', { outcomes: [outcome('tell.ok', { result: 'level' })] }))
const cases = [{ id: 'both', roles: {}, events: [{ call: 'raise' }, { call: 'tell' }] }]

/** What becomes of the mutants that leave the change of the level out. */
const effects = (...outcomes: Outcome[]) =>
  decide(irOf(...outcomes), cases).verdicts.flatMap(({ mutant, ...verdict }) =>
    mutant.kind === 'effect' && mutant.call === 'raise' ? [verdict] : [],
  )

test.each([
  ['seen', [outcome('raise.ok', raise)], { kind: 'decided', by: 'both' }],
  [
    'may be left out',
    [outcome('raise.ok', { ...raise, may: [choice('kept', { effect: [] })] })],
    { kind: 'allowed', by: { rule: 'raise.ok', id: 'kept' } },
  ],
  [
    'may be passed over',
    [outcome('raise.first', { ...raise, kind: 'do', may: [choice('later', { skip: true })] }), outcome('raise.ok')],
    { kind: 'allowed', by: { rule: 'raise.first', id: 'later' } },
  ],
  [
    'may be left out where it is not seen',
    [outcome('raise.ok', { ...raise, may: [choice('kept', { when: 'level > 5', effect: [] })] })],
    { kind: 'decided', by: 'both' },
  ],
  [
    'never comes to pass',
    [outcome('raise.not', { ...raise, when: 'level > 5' }), outcome('raise.ok')],
    { kind: 'survivor', reason: 'no case comes here' },
  ],
])('a change that is %s', (_, outcomes, verdict) => {
  expect(effects(...outcomes)).toMatchObject([verdict])
})

test('what a target says of the ends it came to stands beside what the run came through', () => {
  const ir = irOf(outcome('raise.first', { when: 'level > 5' }), outcome('raise.ok', raise))
  const rules = new Set(['raise.ok', 'tell.ok'])
  const text = (outcomes: OutcomeCoverage | undefined) => coverageText(coverageOf(ir, [], cases, { rules, outcomes }))
  expect(text(outcomeCoverage(ir, rules))).toMatch(/ ran +2; not: raise\.first\n(.*\n)*.*tells: 2 of 3.*\n  never raise\.first\n/)
  expect(text(undefined)).not.toContain('as it tells')
})

test('what a choice allows is told apart from what no case notices', () => {
  const ir = irOf(
    outcome('raise.not', { ...raise, when: 'level > 5' }),
    outcome('raise.ok', { ...raise, may: [choice('kept', { effect: [] })] }),
  )
  const text = coverageText(coverageOf(ir, [], cases, undefined))
  expect(text).toMatch(/ effect +0\.0 % +0 of 2, without 1 that a choice allows/)
  expect(text).toMatch(/not decided\n(.*\n)*  raise\.not:effect-1\n/)
  expect(text).toMatch(/allowed by a choice\n  raise\.ok:effect-1\n    level = level \+ 1\n    raise\.ok\/kept\n/)
})
