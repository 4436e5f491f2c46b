import type { Ir } from '../../spec/ir/ir.ts'
import type { Outcome } from '../../spec/ir/syscall.ts'
import { allOutcomes } from '../../spec/oracle/machine.ts'
import type { OutcomeCoverage, Returned } from './record.ts'

/**
 * Which ends of calls a target never came to.
 *
 * @param ir the specification with the profiles that the target claims
 * @param told the rules by which it says that calls ended
 */
export function outcomeCoverage({ syscalls }: Ir, told: ReadonlySet<string>): OutcomeCoverage {
  const of = (isPlain: boolean) =>
    syscalls
      .filter(({ plain }) => plain === isPlain)
      .flatMap(({ outcomes }) => allOutcomes(outcomes))
      .filter(({ kind }) => kind === 'outcome')
  return { specified: returned(of(false), told), plain: returned(of(true), told) }
}

function returned(outcomes: readonly Outcome[], told: ReadonlySet<string>): Returned {
  const never = outcomes.filter(({ id }) => !told.has(id))
  return {
    rules: outcomes.length,
    returned: outcomes.length - never.length,
    never: never.map(({ id, needs }) => ({ rule: id, ...(needs !== undefined && { needs }) })),
  }
}

/** The same as lines of a report. */
export function outcomeLines({ specified, plain }: OutcomeCoverage): string[] {
  const count = ({ returned, rules }: Returned) => `${returned} of ${rules}`
  return [
    `ends that the target came to, as it tells: ${count(specified)}; of plain calls: ${count(plain)}`,
    ...[...specified.never, ...plain.never].map(
      ({ rule, needs }) => `  never ${rule}${needs === undefined ? '' : ` (needs ${needs})`}`,
    ),
  ]
}
