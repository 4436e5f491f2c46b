/** The verdicts that a case can get, from the worst to the best; `none` stands for no case at all. */
export const verdictsByWorth = [
  'crash',
  'timeout',
  'fail',
  'unexpected-pass',
  'unresolved',
  'expected-fail',
  'unsupported',
  'allowed-variant',
  'pass',
] as const

/** The worst of some verdicts; one that is not known counts as the worst. */
export function worstVerdict(verdicts: readonly string[]): string {
  const [first, ...others] = verdicts
  if (first === undefined) return 'none'
  return others.reduce((worst, verdict) => (rank(verdict) < rank(worst) ? verdict : worst), first)
}

export function rank(verdict: string): number {
  return verdictsByWorth.findIndex((known) => known === verdict)
}
