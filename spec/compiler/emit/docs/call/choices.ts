import type { Outcome, Syscall } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import { paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block } from '../page.ts'
import { joined } from '../text.ts'
import { choiceText, shortId } from './ends.ts'

/** All choices that the call leaves to an implementation, each with the systems that are known to take it. */
export function choicesSection(context: Context, call: Syscall): Block | undefined {
  const { labels, links, say } = context
  const text = labels.choices
  const cells = flatOutcomes(call.outcomes).flatMap((outcome) =>
    outcome.may.map((choice) => [
      links.choice(outcome.id, choice.id),
      links.rule(outcome.id, shortId(call, outcome.id)),
      choice.doc === '' ? choiceText(context, choice) : say(`choice/${outcome.id}/${choice.id}`, choice.doc),
      joined(choice.systems),
      joined(takenBy(context, outcome, choice.id)),
    ]),
  )
  const intro = cells.length === 0 ? undefined : paragraph(text.intro)
  return section(
    'choices',
    text.title,
    intro,
    table([text.choice, text.rule, text.why, text.systems, text.taken], rows(...cells)),
  )
}

/** The recorded implementations that took a choice, in whichever case. */
function takenBy({ input }: Context, outcome: Outcome, choice: string): string[] {
  return input.results
    .filter(({ cases }) => cases.some((item) => item.choices.includes(`${outcome.id}/${choice}`)))
    .map(({ id }) => id)
}
