import type { Ir } from '../../../ir/ir.ts'
import type { Outcome } from '../../../ir/syscall.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import { ruleKey } from '../shared/source-texts.ts'
import type { DocsInput } from './input.ts'
import { callOf, rulePlace } from './links.ts'
import type { Front } from './page.ts'
import { standingsOf, statusOf } from './standing.ts'

/** The rule that the front page shows: short, known to everybody, with a condition that reads by itself. */
const preferred = 'bind.already-bound'

/** One rule from its source to its verdicts; the first of the specification if it has not the preferred one. */
export function frontOf(ir: Ir, input: DocsInput): Front | undefined {
  const outcomes = ir.syscalls.flatMap((call) => flatOutcomes(call.outcomes))
  const outcome = outcomes.find(({ id }) => id === preferred) ?? outcomes[0]
  if (outcome === undefined) return undefined
  const { id, errno } = outcome
  const texts = input.translations.map(
    (item) => [item.locale, item.texts.get(ruleKey(outcome))?.text ?? outcome.doc] as const,
  )
  const source = input.rules.get(id)
  const example = input.examples.get(id)
  return {
    rule: id,
    call: callOf(id),
    to: rulePlace(id),
    ...(errno === undefined ? {} : { errno }),
    text: Object.fromEntries([['en', outcome.doc] as const, ...texts]),
    ...(source === undefined ? {} : { source }),
    ...(example === undefined ? {} : { example }),
    statuses: statusesOf(outcome, input),
  }
}

function statusesOf({ id }: Outcome, input: DocsInput): Front['statuses'] {
  return standingsOf(input)(id).map((item) => statusOf(id, item))
}
