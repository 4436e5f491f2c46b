import { describe, expect, test } from 'vitest'
import { outcomeCoverage } from '../report/outcome-coverage.ts'
import { recordFormat } from '../report/record.ts'
import type { Verdict } from '../report/verdict.ts'
import { parseExpectedFailures } from './expected-failures.ts'
import { machine, program } from './fixture.ts'
import { type Suite, type SuiteCase, runSuite } from './suite.ts'

/** Runs one case, `a-program`, that comes to a verdict whenever it is run. */
async function run(
  verdict: Verdict,
  expectations: string,
  problems: readonly string[] = [],
  outcomes?: Suite['outcomes'],
) {
  let runs = 0
  const one: SuiteCase = { ...program(), kind: 'outcome', rules: ['bind.ok'] }
  const { cases, summary } = await runSuite({
    machine,
    sessions: [
      {
        run: () => {
          runs++
          return Promise.resolve({ verdict, rules: [], told: ['bind.ok'], choices: [], trace: [], inconclusive: false })
        },
        target: () => Promise.reject(new Error('there is none')),
        close: () => Promise.resolve(),
      },
    ],
    header: {
      type: 'header',
      format: recordFormat,
      spec: { name: 'sockspec', version: '0.1.0', rules: '' },
      target: { name: 'paper', architecture: 'paper', profiles: [] },
      date: '2026-11-20T10:00:00Z',
    },
    cases: [one],
    total: 1,
    live: { start: () => undefined, record: () => undefined, finish: () => undefined },
    expected: parseExpectedFailures(expectations, 'known.yaml'),
    problems,
    ...(outcomes && { outcomes }),
  })
  return { record: cases[0], summary, runs }
}

const known = '- { id: a-program, reason: no IPv6 }'

test('a case is recorded with the rules that it is there to show', async () => {
  expect((await run('pass', '[]')).record).toMatchObject({ id: 'a-program', shows: ['bind.ok'], rules: [] })
})

describe('a case of which a failure is expected', () => {
  test('fails, and the run does not', async () => {
    const { record, summary, runs } = await run('fail', known)
    expect(record).toMatchObject({ verdict: 'expected-fail', note: 'fail, as expected: no IPv6' })
    expect({ ok: summary.ok, runs }).toEqual({ ok: true, runs: 1 })
  })
  test('passes, and the run fails', async () => {
    const { record, summary } = await run('pass', known)
    expect(record?.verdict).toBe('unexpected-pass')
    expect(summary.ok).toBe(false)
  })
})

test('a failure that nobody expects is run again, and fails the run', async () => {
  const { record, summary, runs } = await run('fail', '[]')
  expect(record).toMatchObject({ verdict: 'fail', stability: { failed: 3, runs: 3 } })
  expect({ ok: summary.ok, runs }).toEqual({ ok: false, runs: 4 })
})

test('the summary of a run says by which rules calls ended, as the target told', async () => {
  const outcomes = (told: ReadonlySet<string>) => outcomeCoverage(machine.globals.ir, told)
  const { summary } = await run('pass', '[]', [], outcomes)
  expect(summary.outcomes?.specified.returned).toBe(1)
  expect(summary.outcomes?.specified.never.map(({ rule }) => rule)).not.toContain('bind.ok')
  expect((await run('pass', '[]')).summary).not.toHaveProperty('outcomes')
})

test('a problem fails a run in which all cases pass', async () => {
  const { summary } = await run('pass', '[]', ['known.yaml:1:1 expects x to fail'])
  expect(summary).toMatchObject({ ok: false, problems: ['known.yaml:1:1 expects x to fail'] })
})
