import { describe, expect, test } from 'vitest'
import { countStep, countTests, sum } from './count.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
})

test('tests count one by one', () => {
  const some = report(2, 1, file('passed', 'passed'), file('failed', 'passed', 'failed'))
  expect(countTests('vitest', some, 1)).toEqual({ passed: 2, failed: 1 })
})

test('a file that cannot be loaded is a failure', () => {
  expect(countTests('vitest', report(1, 0, file('passed', 'passed'), file('failed')), 1)).toEqual({
    passed: 1,
    failed: 1,
  })
})

test('a bad end without a failing test is a failure', () => {
  expect(countTests('vitest', report(1, 0, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 })
})

test('no report is a failure, whatever the status', () => {
  expect(countTests('vitest', undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

describe('of a run of Playwright', () => {
  const browser = (expected: number, unexpected: number, flaky = 0, ...errors: object[]) => ({
    stats: { expected, unexpected, flaky, skipped: 2 },
    errors,
  })
  test.each([
    ['tests count one by one', browser(5, 1), 1, { passed: 5, failed: 1 }],
    ['a test that fails at times has failed', browser(5, 0, 1), 0, { passed: 5, failed: 1 }],
    [
      'an error outside of tests is a failure',
      browser(0, 0, 0, { message: 'no browser' }),
      1,
      { passed: 0, failed: 1 },
    ],
    ['a bad end without a failing test is a failure', browser(5, 0), 1, { passed: 5, failed: 1 }],
    ['no report is a failure', undefined, 0, { passed: 0, failed: 1 }],
  ])('%s', (_, report, status, count) => {
    expect(countTests('playwright', report, status)).toEqual(count)
  })
})

test('other steps count as one', () => {
  expect(sum([countStep(0), countStep(3), { passed: 5, failed: 2 }])).toEqual({ passed: 6, failed: 3 })
})
