import { existsSync } from 'node:fs'
import { readRecord } from '../report/read-record.ts'

/** Where `sockspec conformance` keeps the record of its last run. */
export const lastRecord = new URL('../../build/conformance/last.jsonl', import.meta.url).pathname

/**
 * The rules that a recorded run came through; undefined where no run is recorded.
 *
 * @throws ReportError for a record that is cut off or of another version
 */
export async function rulesRan(file = lastRecord): Promise<Set<string> | undefined> {
  if (!existsSync(file)) return undefined
  const { cases } = await readRecord(file)
  return new Set(cases.flatMap(({ rules }) => rules.map((rule) => rule.replace(/#.*$/, ''))))
}
