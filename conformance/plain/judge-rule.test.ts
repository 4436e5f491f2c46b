import { describe, expect, test } from 'vitest'
import { outcome, syscall } from '../../spec/oracle/testing/build.ts'
import { irOfCalls } from '../../spec/oracle/testing/run.ts'
import { readCheckLines } from './check-lines.ts'
import { judgeRule } from './judge-rule.ts'
import type { FamilyRun } from './run-families.ts'

const short = outcome('map.short', { errno: 'EINVAL' })
const done = outcome('map.ok')
const ir = irOfCalls(syscall('map', { plain: true, outcomes: [short, done] }))

const run = (output: string, more: Partial<FamilyRun> = {}): FamilyRun => ({
  ...{ family: 'maps', output, lines: readCheckLines(output), status: 0, late: false, told: undefined, said: [] },
  ...more,
})
const judge = (rule: typeof short, ...runs: FamilyRun[]) => {
  const { verdict, message } = judgeRule(ir, rule, runs)
  return message === undefined ? verdict : `${verdict}: ${message}`
}

describe('a rule passes where', () => {
  test.each([
    ['its errno came', short, run('end map.short - -22 a.c:1')],
    ['its errno came by it', short, run('end map.short map.short -22 a.c:1', { told: ['map.short'] })],
    ['it ends without an errno', done, run('end map.ok map.ok 0 a.c:1')],
    ['an address looks negative', done, run('end map.ok map.ok -1000000 a.c:1')],
    ['a program that cannot ask finds it traced', done, run('end map.ok - 0 a.c:1', { told: ['map.short', 'map.ok'] })],
    ['it ends the program', done, run('last map.ok 7', { status: 7, told: ['map.short', 'map.ok'] })],
  ])('%s', (_, rule, one) => {
    expect(judge(rule, run(''), one)).toBe('pass')
  })
})

describe('it fails where', () => {
  test.each([
    ['another errno came', short, run('end map.short - -9 a.c:1')],
    ['no errno came', short, run('end map.short - 0 a.c:1')],
    ['an errno came', done, run('end map.ok - -22 a.c:1')],
    ['its errno came by another rule', short, run('end map.short map.ok -22 a.c:1')],
    ['it was not traced', done, run('end map.ok - 0 a.c:1', { told: ['map.short'] })],
    ['one of its checks fails', short, run('end map.short - -22 a.c:1\nend map.short - 0 a.c:2')],
    ['the program ends with another status', done, run('last map.ok 7', { status: 0 })],
    ['the program ends by another rule', done, run('last map.ok 7', { status: 7, told: ['map.short'] })],
    ['what it promises does not hold', done, run('end map.ok - 0 a.c:1\nwrong map.ok a.c:2 page[0] == 0')],
  ])('%s', (_, rule, one) => {
    expect(judge(rule, one)).toMatch(/^fail: /)
  })
})

test.each([
  ['a skipped check', run('skip map.ok there is one user'), 'unsupported: there is one user'],
  [
    'a program that died',
    run('end map.short - -22 a.c:1', { status: 139, said: ['panic'] }),
    /^crash: .* status 139.*\n.*a\.c:1\n {2}panic$/,
  ],
  ['a program that hangs', run('', { status: undefined, late: true }), /^timeout: the checks of maps took too long/],
  [
    'a line that is none',
    run('end map.ok - 0 a.c:1\nthere is no memory'),
    'unresolved: the program says "there is no memory"',
  ],
  ['a program without such a check', run('end map.short - -22 a.c:1'), /^unresolved: /],
])('%s is told apart from a failure', (_, one, verdict) => {
  expect(judge(done, one)).toEqual(verdict instanceof RegExp ? expect.stringMatching(verdict) : verdict)
})

test('the trace says what was wanted and what came', () => {
  const { trace } = judgeRule(ir, short, [run('end map.short map.ok -22 a.c:1')])
  expect(trace).toMatchObject([
    {
      text: 'a.c:1: map(...)',
      predicted: ['map.short: -1 EINVAL'],
      actual: '-1 EINVAL by map.ok',
      verdict: 'mismatch',
    },
  ])
})
