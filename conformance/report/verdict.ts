import { z } from 'zod'

/**
 * What a case came to. `allowed-variant`: right, by a choice that the specification names; `unsupported`: the target does
 * not offer it and does not claim to; `unresolved`: the suite or the specification is at fault; `expected-fail` and
 * `unexpected-pass`: a failure was expected; `crash`: the target ended; `timeout`: it stopped answering.
 */
export const verdicts = [
  'pass',
  'fail',
  'allowed-variant',
  'unsupported',
  'unresolved',
  'expected-fail',
  'unexpected-pass',
  'crash',
  'timeout',
] as const
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

const good: readonly Verdict[] = ['pass', 'allowed-variant', 'unsupported', 'expected-fail']

/** Whether a run with this verdict in it has failed. */
export const isBad = (verdict: Verdict): boolean => !good.includes(verdict)
