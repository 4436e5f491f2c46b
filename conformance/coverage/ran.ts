import { wholeRecords } from '../report/own-records.ts'
import { readRecord } from '../report/read-record.ts'

/**
 * The rules that recorded runs came through: of the record named, or of the last whole run of every target; undefined
 * where there is none.
 *
 * @throws ReportError for a record that is cut off, of another version, or named and not there
 */
export async function rulesRan(file?: string): Promise<Set<string> | undefined> {
  const files = file === undefined ? await wholeRecords() : [file]
  if (files.length === 0) return undefined
  const records = await Promise.all(files.map((each) => readRecord(each)))
  const rules = records.flatMap(({ cases }) => cases.flatMap((one) => one.rules))
  return new Set(rules.map((rule) => rule.replace(/#.*$/, '')))
}
