import type { Choice, Outcome, Syscall } from '../../../../ir/syscall.ts'
import { witnesses } from '../../shared/outcomes.ts'
import type { Fact, Row } from '../blocks.ts'
import { blocks, codeBlock, details, facts, paragraph, sectionOf, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import { choiceAnchor } from '../links.ts'
import { exampleCode, examplesOf } from '../example.ts'
import type { Block, Text } from '../page.ts'
import { capital, code, flow, joined, line } from '../text.ts'
import { choiceText, endText, ruleText, sentences, statuses } from './ends.ts'
import { pointText } from './point.ts'
import { spokenOf } from './terms.ts'

/** One rule: how the call ends by it, when, and with which consequences; its anchor is its id. */
export function ruleSection(context: Context, call: Syscall, outcome: Outcome): Block | undefined {
  const { id, aliases } = outcome
  const heading = { level: 3, id, title: [id], ...(aliases.length === 0 ? {} : { aliases }) } as const
  const end = capital(flow([endText(context, outcome), '.']))
  return sectionOf(heading, [
    paragraph(sentences(end, ruleText(context, outcome))),
    facts(ruleFacts(context, call, outcome)),
    choicesTable(context, outcome),
    examplesOf(context.input, outcome.id).map(exampleCode),
    sourceBlock(context, outcome),
  ])
}

function ruleFacts(context: Context, call: Syscall, outcome: Outcome): Fact[] {
  const { ir, labels, links } = context
  const text = labels.rule
  const { wait } = outcome
  return [
    [text.onlyFor, ...outcome.for.map((guard) => code(guard))],
    [text.condition, outcome.when === undefined ? [] : code(outcome.when)],
    [text.changes, ...outcome.effect.map((statement) => code(statement))],
    [text.writes, ...Object.entries(outcome.out).map(([path, value]) => written(context, path, value))],
    [
      text.waits,
      wait === undefined
        ? []
        : text.until(code(wait.until), { link: [labels.blocking.title], to: `calls/${call.name}#blocking` }),
    ],
    [text.terms, spokenOf(context, outcome)],
    [text.needs, outcome.needs === undefined ? [] : text.needed(labels.rule.needsOf[outcome.needs] ?? outcome.needs)],
    [
      text.reached,
      ...witnesses(ir, outcome).map(({ how, point }) => reached(context, how, flow([pointText(context, point)]))),
    ],
    [text.stage, outcome.stage ?? []],
    [text.shared, outcome.common === undefined ? [] : links.common(outcome.common)],
    [text.profile, outcome.profile === call.profile ? [] : links.profile(outcome.profile)],
    [labels.outcomes.statuses, statuses(context, outcome)],
  ]
}

function written({ labels }: Context, path: string, value: string): Text {
  return value === 'unspecified' ? labels.rule.unspecified(code(path)) : line`${code(`${path} = ${value}`)}`
}

function reached({ labels }: Context, how: 'timeout' | 'signal' | undefined, point: Text): Text {
  return how === undefined ? point : labels.rule.endOfWait(how, point)
}

/** The named choices within a rule, where systems differ. */
function choicesTable(context: Context, outcome: Outcome): Block | undefined {
  const text = context.labels.choices
  return table(
    [text.mayDiffer, text.systems, text.where, text.instead, text.why],
    outcome.may.map((choice) => choiceRow(context, outcome, choice)),
  )
}

export function choiceRow(context: Context, outcome: Outcome, choice: Choice): Row {
  return {
    id: choiceAnchor(outcome.id, choice.id),
    cells: [
      code(choice.id),
      joined(choice.systems),
      choice.when === undefined ? '' : code(choice.when),
      choiceText(context, choice),
      context.say(`choice/${outcome.id}/${choice.id}`, choice.doc),
    ],
  }
}

/** The rule as it is written in the specification. */
function sourceBlock({ input, labels }: Context, { id }: Outcome): readonly Block[] {
  const source = input.rules.get(id)
  if (source === undefined) return []
  const { path, line: first, text } = source
  return blocks([details(labels.rule.source, codeBlock('yaml', text, { source: { path, line: first } }))])
}
