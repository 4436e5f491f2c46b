import type { Syscall } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import { paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Text } from '../page.ts'
import { endText, guardsText, ruleText, shortId, statuses } from './ends.ts'
import { ruleSection } from './rule.ts'

/** All ways a call can end: at a glance, then each with its condition and its consequences. */
export function outcomesSection(context: Context, call: Syscall): Block | undefined {
  const { labels, links } = context
  const text = labels.outcomes
  const outcomes = flatOutcomes(call.outcomes)
  const cells = outcomes.map((outcome, index) => [
    index + 1,
    links.rule(outcome.id, shortId(call, outcome.id)),
    guardsText(outcome),
    endText(context, outcome),
    ruleText(context, outcome),
    statuses(context, outcome),
  ])
  const intro = text.intro({ link: [text.state], to: 'model' })
  return section(
    'outcomes',
    text.title,
    outcomes.length === 0 || call.plain ? undefined : paragraph(intro),
    table(['№', text.rule, text.for, text.endsWith, text.when, text.statuses], rows(...cells)),
    paragraph(orderText(context, call)),
    outcomes.map((outcome) => ruleSection(context, call, outcome)),
  )
}

/** What is known of the order in which the checks can be seen to happen. */
function orderText({ index, labels }: Context, call: Syscall): Text {
  const pairs = index.pairsOf(call.name)
  if (pairs.length === 0) return []
  const count = (status: string): number => pairs.filter((pair) => pair.status === status).length
  return labels.outcomes.order({
    pairs: pairs.length,
    witnessed: count('witnessed'),
    exclusive: count('exclusive'),
    indistinct: count('indistinct'),
    unresolved: count('unresolved'),
  })
}
