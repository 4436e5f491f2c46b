import type { CaseRecord, Summary } from './record.ts'
import { type Verdict, isBad } from './verdict.ts'

/** How often each verdict was given; those that were not are left out. */
export function countVerdicts(cases: readonly CaseRecord[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of cases) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

/** The last line of a record. A run in which nothing was selected has failed. */
export function summarize(cases: readonly CaseRecord[], ms: number, problems: readonly string[] = []): Summary {
  const all = cases.length === 0 ? ['no case was selected', ...problems] : [...problems]
  const ok = all.length === 0 && !cases.some(({ verdict }) => isBad(verdict))
  return { type: 'summary', cases: cases.length, verdicts: countVerdicts(cases), problems: all, ok, ms }
}

export interface CallSummary {
  call: string
  cases: number
  passed: number
  failed: number
  variants: number
  /** Unsupported ones and expected failures. */
  other: number
}

/** The kind of the cases of plain calls: few for each of many calls, so that a report has one row for all. */
export const plainKind = 'plain'

/** The cases by the call that they are about, in the order of first appearance; those of many calls by their kind. */
export function byCall(cases: readonly CaseRecord[]): CallSummary[] {
  const calls = new Map<string, CallSummary>()
  for (const { call: named, kind, verdict } of cases) {
    const call = named === undefined || kind === plainKind ? `(${kind})` : named
    const row = calls.get(call) ?? { call, cases: 0, passed: 0, failed: 0, variants: 0, other: 0 }
    calls.set(call, row)
    row.cases++
    if (verdict === 'pass') row.passed++
    else if (verdict === 'allowed-variant') row.variants++
    else if (isBad(verdict)) row.failed++
    else row.other++
  }
  return [...calls.values()]
}
