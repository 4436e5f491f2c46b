import type { End } from '../../spec/oracle/enter.ts'
import { type Value, isUnbound } from '../../spec/oracle/value.ts'

/** What a scenario says about the end of one of its calls. */
export interface Expectation {
  /** Whether the call waits before it ends. */
  waits: boolean
  /** Absent: any end, or none. */
  end?: ExpectedEnd
}

export interface ExpectedEnd {
  /** The errno, or the result. */
  errno?: number
  value?: number
  /** What is written back, where the scenario says it. */
  out: Readonly<Record<string, Value>>
}

/** Whether an end that the specification allows is the one that a scenario expects; what nobody knows yet fits. */
export function fits(end: End, { errno, value, out }: ExpectedEnd): boolean {
  if (end.errno !== errno) return false
  if (errno === undefined && value !== undefined && !same(end.value, value)) return false
  return Object.entries(out).every(([path, wanted]) => same(end.out[path], wanted))
}

/** Fields that the scenario leaves out are not compared. */
function same(actual: Value, wanted: Value): boolean {
  if (wanted === undefined || isUnbound(actual) || actual === wanted) return true
  if (Array.isArray(actual) || Array.isArray(wanted))
    return (
      Array.isArray(actual) &&
      Array.isArray(wanted) &&
      actual.length === wanted.length &&
      wanted.every((item, index) => same(actual[index], item))
    )
  if (typeof actual !== 'object' || typeof wanted !== 'object' || 'at' in actual || 'at' in wanted) return false
  return Object.entries(wanted).every(([key, field]) => !(key in actual) || same(actual[key], field))
}
