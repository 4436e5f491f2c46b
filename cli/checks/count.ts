import { z } from 'zod'
import type { TestReport } from './steps.ts'

/** How many checks passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** The part of vitest's JSON report that is read here. */
const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** The part of Playwright's JSON report that is read here. `errors`: what went wrong outside of tests. */
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

const readers: Readonly<Record<TestReport['by'], (report: unknown) => Count | undefined>> = {
  vitest: readVitest,
  playwright: readPlaywright,
}

/**
 * What a run of tests counts as. A run without a report is one failure, and so is one that ends badly for no reason that the
 * report tells.
 */
export function countTests(by: TestReport['by'], report: unknown, exitStatus: number): Count {
  const count = readers[by](report)
  if (count === undefined) return { passed: 0, failed: 1 }
  return exitStatus !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** A file that fails without a failing test in it (it cannot be loaded, say) counts as one failure. */
function readVitest(report: unknown): Count | undefined {
  const parsed = VitestReport.safeParse(report)
  if (!parsed.success) return undefined
  const { numPassedTests, numFailedTests, testResults } = parsed.data
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length }
}

/** A test that passes only when it is made again has failed. */
function readPlaywright(report: unknown): Count | undefined {
  const parsed = PlaywrightReport.safeParse(report)
  if (!parsed.success) return undefined
  const { stats, errors } = parsed.data
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** What a step that is no test run counts as. */
export function countStep(exitStatus: number): Count {
  return exitStatus === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The sum of some counts. */
export function sum(counts: readonly Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((sofar, count) => sofar + count[key], 0)
  return { passed: total('passed'), failed: total('failed') }
}
