import junitModule, { type Builder } from 'junit-report-builder'
import { type RuleText, failureLines } from './failure-text.ts'
import type { CaseRecord, RunRecord } from './record.ts'

/** Verdicts that JUnit calls an error: the suite or the target broke, so that nothing was judged. */
const errors = ['unresolved', 'crash', 'timeout']

/** The package's types promise `default` within the module, where Node finds the builder itself. */
function isBuilder(module: unknown): module is Builder {
  return typeof module === 'object' && module !== null && 'newBuilder' in module
}

function newBuilder(): Builder {
  const module: unknown = junitModule
  if (!isBuilder(module)) throw new Error('junit-report-builder is not as expected')
  return module.newBuilder()
}

/** XML cannot hold most control characters, not even escaped. */
const xmlText = (text: string) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '?')

/** A record as JUnit XML: a suite for each call, a test case for each case. */
export function junit({ header, cases, summary }: RunRecord, ruleText: RuleText): string {
  const report = newBuilder().name(`${header.spec.name} on ${header.target.name}`)
  const suites = new Map<string, CaseRecord[]>()
  for (const record of cases) {
    const name = record.call ?? record.kind
    suites.set(name, [...(suites.get(name) ?? []), record])
  }
  for (const [name, records] of suites) {
    const suite = report.testSuite().name(name).timestamp(new Date(header.date))
    suite.time(seconds(records.reduce((sum, { ms }) => sum + ms, 0)))
    for (const [key, value] of Object.entries(properties(header))) suite.property(key, value)
    for (const record of records) {
      const test = suite.testCase().className(`${header.spec.name}.${name}`).name(record.id).time(seconds(record.ms))
      const text = () => xmlText(failureLines(record, header, ruleText).join('\n'))
      const message = xmlText(record.failure?.message ?? record.verdict)
      if (record.verdict === 'unsupported' || record.verdict === 'expected-fail') test.skipped()
      else if (errors.includes(record.verdict)) test.error(message, record.verdict, text())
      else if (record.verdict === 'fail' || record.verdict === 'unexpected-pass')
        test.failure(message, record.verdict).stacktrace(text())
    }
  }
  if (summary.problems.length > 0) {
    const suite = report.testSuite().name('run')
    for (const problem of summary.problems) suite.testCase().name(xmlText(problem)).failure(xmlText(problem))
  }
  return report.build()
}

const seconds = (ms: number) => Number((ms / 1000).toFixed(3))

function properties({ spec, target, seed }: RunRecord['header']): Record<string, string> {
  return {
    spec: `${spec.name} ${spec.version}`,
    target: target.name,
    ...(target.release !== undefined && { release: target.release }),
    ...(seed !== undefined && { seed: String(seed) }),
  }
}
