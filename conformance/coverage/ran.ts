import { existsSync } from 'node:fs'
import { lastRecord } from '../report/own-records.ts'
import { readRecord } from '../report/read-record.ts'

/**
 * The rules that a recorded run came through; undefined where no whole run is recorded.
 *
 * @throws ReportError for a record that is cut off, of another version, or named and not there
 */
export async function rulesRan(file?: string): Promise<Set<string> | undefined> {
  if (file === undefined && !existsSync(lastRecord)) return undefined
  const { cases } = await readRecord(file ?? lastRecord)
  return new Set(cases.flatMap(({ rules }) => rules.map((rule) => rule.replace(/#.*$/, ''))))
}
