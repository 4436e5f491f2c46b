import type { Choice, Outcome, Syscall } from '../../../../ir/syscall.ts'
import { errnoName } from '../../shared/outcomes.ts'
import { ruleKey } from '../../shared/source-texts.ts'
import type { Context } from '../context.ts'
import type { Inline, Text } from '../page.ts'
import { statusOf } from '../standing.ts'
import { code, flow, joined } from '../text.ts'

/** How an outcome ends the call, for one cell of a table. */
export function endText({ ir, labels, links }: Context, outcome: Outcome): Text {
  if (outcome.kind === 'do') return [labels.ends.goesOn]
  if (outcome.errno !== undefined) return errnoText({ ir, labels, links }, outcome.errno)
  if (outcome.wait !== undefined) return [labels.ends.waits]
  return outcome.result === undefined ? [labels.ends.success] : labels.ends.returns(code(outcome.result))
}

type Linking = Pick<Context, 'ir' | 'labels' | 'links'>

/** An errno by name, or the expression that gives it. */
export function errnoText({ ir, labels, links }: Linking, errno: string): Text {
  return errnoName(ir, errno) === undefined ? labels.ends.errnoIn(code(errno)) : [links.errno(errno)]
}

/** What the end of a wait by a limit or a signal is. */
export function waitEndText(context: Linking, end: { errno?: string | undefined; result?: string | undefined }): Text {
  return end.errno === undefined ? context.labels.ends.returns(code(end.result ?? '0')) : errnoText(context, end.errno)
}

/** What an implementation may do otherwise. */
export function choiceText(context: Linking, choice: Choice): Text {
  const { labels } = context
  return joined([
    ...(choice.skip === true ? [labels.choice.passesOver] : []),
    ...(choice.errno === undefined ? [] : [labels.choice.failsWith(errnoText(context, choice.errno))]),
    ...(choice.result === undefined ? [] : [labels.ends.returns(code(choice.result))]),
    ...Object.entries(choice.out ?? {}).map(([path, value]) => labels.choice.writes(code(`${path} = ${value}`))),
    ...(choice.effect ?? []).map((statement) => code(statement)),
  ])
}

/** A rule in words. */
export function ruleText({ say }: Context, outcome: Outcome): Text {
  return say(ruleKey(outcome), outcome.doc)
}

/** How the recorded implementations do at a rule; nothing where there are none. */
export function statuses({ standing }: Context, outcome: Outcome): Text {
  const all = standing(outcome.id).map((item) => statusOf(outcome.id, item))
  const inline: Inline = { statuses: all }
  return all.length === 0 ? [] : [inline]
}

/** A rule's id without the name of its call. */
export function shortId(call: Syscall, id: string): string {
  return id.startsWith(`${call.name}.`) ? id.slice(call.name.length + 1) : id
}

/** The guards of the groups that a rule stands in. */
export function guardsText(outcome: Outcome): Text {
  return joined(outcome.for.map((guard) => code(guard)))
}

/** Texts as a sentence each. */
export function sentences(...texts: Text[]): Text {
  return flow(texts.filter((text) => text.length > 0).flatMap((text, index) => (index === 0 ? [text] : [' ', text])))
}
