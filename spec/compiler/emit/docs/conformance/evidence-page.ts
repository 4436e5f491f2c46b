import type { Outcome, Syscall } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import type { Row } from '../blocks.ts'
import { blocks, codeBlock, details, facts, paragraph, section, table } from '../blocks.ts'
import { ruleText } from '../call/ends.ts'
import type { Context } from '../context.ts'
import type { CaseResult, Implementation } from '../input.ts'
import { rulePlace } from '../links.ts'
import type { Block, Inline, Page } from '../page.ts'
import { casesByRule, evidencePath } from '../standing.ts'
import { code, flow, joined } from '../text.ts'
import { exampleCode, examplesOf } from '../example.ts'
import { commandFor } from './command.ts'
import { failureBlock } from './failure.ts'
import { staleNote } from './conformance-page.ts'

/** The pages with the evidence of one run: one for each call that it has cases about. */
export function evidencePages(context: Context, item: Implementation): Page[] {
  const index = casesByRule(item)
  return context.ir.syscalls.flatMap((call) => {
    const groups = flatOutcomes(call.outcomes).flatMap((outcome) => {
      const cases = index.get(outcome.id)
      return cases === undefined ? [] : [{ outcome, cases }]
    })
    return groups.length === 0 ? [] : [evidencePage(context, item, call, groups)]
  })
}

interface Group {
  outcome: Outcome
  cases: readonly CaseResult[]
}

function evidencePage(context: Context, item: Implementation, call: Syscall, groups: readonly Group[]): Page {
  const { labels, links } = context
  const text = labels.evidence
  return {
    path: evidencePath(item.id, call.name),
    kind: 'evidence',
    title: text.title(call.name, item.name),
    heading: [text.title(call.name, item.name)],
    summary: text.summary(links.call(call.name)),
    blocks: blocks([
      item.current ? undefined : staleNote(context, item),
      facts([
        [labels.conformance.implementation, { strong: item.name }],
        [labels.conformance.release, item.release],
        [labels.conformance.architecture, item.architecture],
        [labels.conformance.date, item.date.slice(0, 10)],
        [labels.conformance.specification, item.specification],
        [text.seed, item.seed === undefined ? '' : code(String(item.seed))],
      ]),
      codeBlock('shell', commandFor(item, `${call.name}.*`)),
      groups.map((group) => groupSection(context, item, group)),
    ]),
  }
}

/** The cases about one rule; its anchor is the rule's id. */
function groupSection(context: Context, item: Implementation, { outcome, cases }: Group): Block | undefined {
  const { input, labels } = context
  const text = labels.evidence
  const rows = cases.map((one): Row => ({ cells: caseCells(context, item, outcome, one) }))
  return section(
    outcome.id,
    outcome.id,
    paragraph(flow([ruleText(context, outcome), ' ', { link: [text.rule], to: rulePlace(outcome.id) }])),
    table([text.case, text.shows, text.verdict, text.choices, text.also], rows),
    cases.filter(({ failure }) => failure !== undefined).map((one) => failureBlock(item, one)),
    examplesOf(input, outcome.id)
      .filter((example) => cases.some(({ id }) => id === example.case))
      .map((example) =>
        details(text.script(code(example.case)), exampleCode({ ...example, command: commandFor(item, example.case) })),
      ),
  )
}

function caseCells({ labels, links }: Context, item: Implementation, outcome: Outcome, one: CaseResult) {
  const verdict: Inline = { statuses: [{ implementation: item.id, verdict: one.verdict }] }
  return [
    code(one.id),
    labels.evidence.kinds[one.kind] ?? one.kind,
    verdict,
    joined(one.choices.map((choice) => code(choice))),
    joined(one.rules.filter((rule) => rule !== outcome.id).map((rule) => links.rule(rule))),
  ]
}
