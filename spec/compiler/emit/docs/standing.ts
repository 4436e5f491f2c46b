import type { CaseResult, DocsInput, Implementation } from './input.ts'
import { callOf } from './links.ts'
import type { Status } from './page.ts'
import { rank, worstVerdict } from './verdicts.ts'

/** The cases of one recorded run that are about a rule. */
export interface Standing {
  implementation: Implementation
  cases: readonly CaseResult[]
}

/** Finds the cases about a rule, for each implementation in the order of the results. */
export type FindStanding = (rule: string) => readonly Standing[]

export function standingsOf({ results }: Pick<DocsInput, 'results'>): FindStanding {
  const indexes = results.map((implementation) => ({ implementation, index: casesByRule(implementation) }))
  return (rule) => indexes.map(({ implementation, index }) => ({ implementation, cases: index.get(rule) ?? [] }))
}

/** The rule of an end of a wait, `RULE#timeout`, is the one that waits. */
export function ruleOf(id: string): string {
  return id.split('#')[0] ?? id
}

/** The cases of a run by the rules that they are there to show. */
export function casesByRule({ cases }: Implementation): Map<string, CaseResult[]> {
  const index = new Map<string, CaseResult[]>()
  for (const item of cases) {
    for (const rule of new Set(item.rules.map(ruleOf))) {
      const known = index.get(rule)
      if (known === undefined) index.set(rule, [item])
      else known.push(item)
    }
  }
  return index
}

/** The page with everything that a run says of a call. */
export function evidencePath(implementation: string, call: string): string {
  return `conformance/${implementation}/${call}`
}

/** How often each verdict was given, the best first. */
export function countVerdicts({ cases, random }: Implementation): [verdict: string, count: number][] {
  const counts = new Map<string, number>()
  const add = (verdict: string, count: number): void => void counts.set(verdict, (counts.get(verdict) ?? 0) + count)
  for (const { verdict, kind } of cases) if (kind !== randomKind) add(verdict, 1)
  for (const [verdict, count] of Object.entries(random)) add(verdict, count)
  return [...counts].sort(([a], [b]) => rank(b) - rank(a))
}

/** The kind of cases that random programs are; a run counts them apart. */
const randomKind = 'random'

/** How one implementation does at a rule, with the way to the evidence. */
export function statusOf(rule: string, { implementation, cases }: Standing): Status {
  const verdict = worstVerdict(cases.map((item) => item.verdict))
  if (cases.length === 0) return { implementation: implementation.id, verdict }
  return { implementation: implementation.id, verdict, to: `${evidencePath(implementation.id, callOf(rule))}#${rule}` }
}
