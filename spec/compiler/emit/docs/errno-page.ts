import type { Errno } from '../../../ir/abi.ts'
import type { Outcome } from '../../../ir/syscall.ts'
import { errnoName } from '../shared/outcomes.ts'
import { blocks, facts, paragraph, rows, section, table } from './blocks.ts'
import { endText, ruleText, shortId } from './call/ends.ts'
import type { Context } from './context.ts'
import type { Page, Text } from './page.ts'
import type { Placed } from './rule-index.ts'
import { words } from './rule-index.ts'
import type { Part } from './text.ts'
import { code, flow, joined, line } from './text.ts'

/** An errno in reverse: every rule that gives it, and where in the order of its call each stands. */
export function errnoPage(context: Context, errno: Errno): Page {
  const { ir, index, labels, links, say } = context
  const text = labels.errno
  const cells = index.naming(errno.name).flatMap((placed) => rowsOf(context, placed, errno.name))
  const dynamic = index.inEffects.has(errno.name) ? pendingRules(context) : []
  const others = ir.errnos.filter((other) => other.value === errno.value && other !== errno)
  return {
    path: `errnos/${errno.name}`,
    kind: 'errno',
    title: errno.name,
    heading: [errno.name],
    summary: say(`errno/${errno.name}`, errno.doc),
    blocks: blocks([
      facts([
        [text.value, text.valueOf(errno.value)],
        [text.same, joined(others.map((other) => links.errno(other.name)))],
      ]),
      section(
        'rules',
        text.rules,
        paragraph(cells.length === 0 ? text.none : text.intro),
        table([text.call, text.place, text.rule, text.when, text.condition, text.after, text.before], rows(...cells), {
          ...(cells.length > 12 ? { filter: text.filter } : {}),
        }),
      ),
      section(
        'pending',
        text.pending,
        table(
          [text.rule, text.from, text.when],
          rows(...dynamic.map((item) => [links.rule(item.id), code(item.errno ?? ''), ruleText(context, item)])),
        ),
      ),
    ]),
  }
}

/** The rules that end a call with whichever error waits at the socket. */
function pendingRules({ ir, index }: Context): Outcome[] {
  return index.all
    .map(({ outcome }) => outcome)
    .filter(({ errno }) => errno !== undefined && errnoName(ir, errno) === undefined)
}

/** The ways in which a rule ends with an errno, each between the checks before and after it. */
function rowsOf(context: Context, { call, outcome, place, count, before, after }: Placed, name: string): Part[][] {
  const { labels, links } = context
  const neighbour = (other: Outcome | undefined): Text =>
    other === undefined ? [] : line`${links.rule(other.id, shortId(call, other.id))} (${endText(context, other)})`
  const conditions = [...outcome.for, outcome.when ?? ''].filter((text) => text !== '')
  return waysTo(context, outcome, name).map((way) => [
    links.call(call.name),
    labels.errno.placeOf(place, count),
    links.rule(outcome.id, shortId(call, outcome.id)),
    flow([ruleText(context, outcome), way]),
    joined(
      conditions.map((text) => code(text)),
      [' ', code('&&'), ' '],
    ),
    neighbour(before),
    neighbour(after),
  ])
}

/** The ways in which an outcome ends with an errno, each with what is to be added to its words. */
function waysTo({ labels }: Context, outcome: Outcome, name: string): Text[] {
  const text = labels.errno
  return [
    ...(outcome.errno === name ? [[]] : []),
    ...(outcome.errno !== name && words(outcome.errno ?? '').includes(name)
      ? [flow([' (', labels.ends.errnoIn(code(outcome.errno ?? '')), ')'])]
      : []),
    ...(outcome.wait?.timeout?.errno === name ? [[` ${text.byLimit}`]] : []),
    ...(outcome.wait?.signal.errno === name ? [[` ${text.bySignal}`]] : []),
    ...outcome.may
      .filter((choice) => choice.errno === name)
      .map((choice) => flow([' ', text.byChoice(code(choice.id), choice.systems.join(', '))])),
  ]
}
