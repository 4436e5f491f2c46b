import type { Results } from '../../../spec/compiler/emit/docs/page.ts'

export type Rule = Results['rules'][number]

/** What the reader wants to see of the matrix; an empty string is everything. */
export interface MatrixFilter {
  verdict: string
  call: string
  profile: string
  rule: string
}

export const filterKeys = ['verdict', 'call', 'profile', 'rule'] as const
export const noFilter: MatrixFilter = { verdict: '', call: '', profile: '', rule: '' }

/** The filter that an address asks for. */
export function filterOf(search: string): MatrixFilter {
  const params = new URLSearchParams(search)
  return {
    verdict: params.get('verdict') ?? '',
    call: params.get('call') ?? '',
    profile: params.get('profile') ?? '',
    rule: params.get('rule') ?? '',
  }
}

/** The end of an address that asks for `filter`. */
export function searchOf(filter: MatrixFilter): string {
  const params = new URLSearchParams()
  for (const key of filterKeys) if (filter[key] !== '') params.set(key, filter[key])
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

export const isFiltering = (filter: MatrixFilter): boolean => filterKeys.some((key) => filter[key] !== '')

/** The rules that `filter` keeps: a verdict counts if one implementation has it. */
export function filterRules(rules: readonly Rule[], filter: MatrixFilter): Rule[] {
  const words = filter.rule.toLowerCase()
  return rules.filter(
    (rule) =>
      (filter.verdict === '' || rule.cells.some((cell) => cell.verdict === filter.verdict)) &&
      (filter.call === '' || rule.call === filter.call) &&
      (filter.profile === '' || rule.profile === filter.profile) &&
      rule.id.toLowerCase().includes(words),
  )
}

/** The rules of each call, in the order in which calls first appear. */
export function byCall(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const group = groups.get(rule.call)
    if (group === undefined) groups.set(rule.call, [rule])
    else group.push(rule)
  }
  return groups
}

/** How many rules of a group have each verdict under the implementation at `column`, in the order of `verdicts`. */
export function tally(
  rules: readonly Rule[],
  column: number,
  verdicts: readonly string[],
): { verdict: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const rule of rules) {
    const verdict = rule.cells[column]?.verdict ?? 'none'
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  const rank = (verdict: string): number => verdicts.indexOf(verdict)
  return [...counts].map(([verdict, count]) => ({ verdict, count })).sort((a, b) => rank(a.verdict) - rank(b.verdict))
}
