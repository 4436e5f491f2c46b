import { existsSync } from 'node:fs'
import { lastRecord } from '../report/own-records.ts'
import { readRecord } from '../report/read-record.ts'
import type { OutcomeCoverage } from '../report/record.ts'

/** What a recorded run says of the rules. */
export interface RecordedRun {
  /** Those that its calls came through. */
  rules: ReadonlySet<string>
  /** Those by which the target itself said that calls ended, where it told. */
  outcomes: OutcomeCoverage | undefined
}

/**
 * Reads a record; undefined where none is named and no whole run is recorded.
 *
 * @throws ReportError for a record that is cut off, of another version, or named and not there
 */
export async function recordedRun(file?: string): Promise<RecordedRun | undefined> {
  if (file === undefined && !existsSync(lastRecord)) return undefined
  const { cases, summary } = await readRecord(file ?? lastRecord)
  const rules = new Set(cases.flatMap(({ rules }) => rules.map((rule) => rule.replace(/#.*$/, ''))))
  return { rules, outcomes: summary.outcomes }
}
