import { existsSync } from 'node:fs'
import { readRecord } from '../report/read-record.ts'

/** Where `sockspec conformance` keeps the record of its last run. */
export const lastRecord = new URL('../../build/conformance/last.jsonl', import.meta.url).pathname

/**
 * The rules that a recorded run came through; undefined where no run is recorded.
 *
 * @throws ReportError for a record that is cut off, of another version, or named and not there
 */
export async function rulesRan(file?: string): Promise<Set<string> | undefined> {
  if (file === undefined && !existsSync(lastRecord)) return undefined
  const { cases } = await readRecord(file ?? lastRecord)
  return new Set(cases.flatMap(({ rules }) => rules.map((rule) => rule.replace(/#.*$/, ''))))
}
