import { expect, test } from 'vitest'
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
  expect(countTests(some, 1)).toEqual({ passed: 2, failed: 1 })
})

test('a file that cannot be loaded is a failure', () => {
  expect(countTests(report(1, 0, file('passed', 'passed'), file('failed')), 1)).toEqual({ passed: 1, failed: 1 })
})

test('a bad end without a failing test is a failure', () => {
  expect(countTests(report(1, 0, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 })
})

test('no report is a failure, whatever the status', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

test('other steps count as one', () => {
  expect(sum([countStep(0), countStep(3), { passed: 5, failed: 2 }])).toEqual({ passed: 6, failed: 3 })
})
