import { wholeRecords } from '../report/own-records.ts'
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
 * Reads a record, or those of the last whole run of every target; undefined where there is none.
 *
 * @throws ReportError for a record that is cut off, of another version, or named and not there
 */
export async function recordedRun(file?: string): Promise<RecordedRun | undefined> {
  const files = file === undefined ? await wholeRecords() : [file]
  if (files.length === 0) return undefined
  const records = await Promise.all(files.map((each) => readRecord(each)))
  const rules = records.flatMap(({ cases }) => cases.flatMap((one) => one.rules))
  const [outcomes] = records.flatMap(({ summary }) => summary.outcomes ?? [])
  return { rules: new Set(rules.map((rule) => rule.replace(/#.*$/, ''))), outcomes }
}
