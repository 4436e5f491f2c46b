import { z } from 'zod'

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

/**
 * What a run of vitest counts as. A file that fails without a failing test in it (it cannot be loaded, say) counts as
 * one failure, and so does a run that ends badly for no reason that the report tells.
 */
export function countTests(report: unknown, exitStatus: number): Count {
  const parsed = VitestReport.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = parsed.data
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  const failed = numFailedTests + brokenFiles.length
  return { passed: numPassedTests, failed: exitStatus !== 0 && failed === 0 ? 1 : failed }
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
