import { flatOutcomes } from '../../shared/outcomes.ts'
import { blocks, codeBlock, note, paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Implementation } from '../input.ts'
import type { Block, Inline, Page, Status } from '../page.ts'
import { evidencePath, casesByRule, countVerdicts } from '../standing.ts'
import type { Part } from '../text.ts'
import { code, joined } from '../text.ts'
import { worstVerdict } from '../verdicts.ts'
import { commandFor } from './command.ts'
import { failureBlock } from './failure.ts'

/** The recorded implementations, and how each does at every rule. */
export function conformancePage(context: Context): Page {
  const { input, labels } = context
  const text = labels.conformance
  return {
    path: 'conformance',
    kind: 'conformance',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks(
      input.results.length === 0
        ? [note('info', text.none), codeBlock('shell', commandsToRun)]
        : [
            paragraph(text.intro),
            implementationsTable(context),
            input.results.filter(({ current }) => !current).map((item) => staleNote(context, item)),
            section('rules', text.rules, { kind: 'matrix' }),
            callsSection(context),
            othersSection(context),
            section('run', text.run, codeBlock('shell', commandsToRun)),
          ],
    ),
  }
}

const commandsToRun = [commandFor({ id: 'reference' }), commandFor({ id: 'host' })].join('\n')

function implementationsTable({ input, labels }: Context): Block | undefined {
  const text = labels.conformance
  const cells = input.results.map((item): Part[] => {
    const counts = countVerdicts(item)
    return [
      { strong: item.name },
      item.release,
      item.architecture,
      item.date.slice(0, 10),
      item.specification,
      counts.reduce((sum, [, count]) => sum + count, 0),
      joined(counts.map(([verdict, count]) => text.count(labels.verdicts[verdict] ?? verdict, count))),
    ]
  })
  return table(
    [text.implementation, text.release, text.architecture, text.date, text.specification, text.cases, text.verdicts],
    rows(...cells),
  )
}

/** Says that a run was judged by other rules than today's. */
export function staleNote({ ir, labels }: Context, item: Implementation): Block {
  return note('warning', labels.conformance.older(item.name, item.specification, ir.spec.version))
}

/** Each call with the worst verdict of the cases about it, and the way to the evidence. */
function callsSection({ ir, input, labels, links }: Context): Block | undefined {
  const text = labels.conformance
  const indexes = input.results.map((item) => ({ item, index: casesByRule(item) }))
  const cells = ir.syscalls.flatMap((call): Part[][] => {
    const statuses = indexes.map(({ item, index }): Status => {
      const cases = flatOutcomes(call.outcomes).flatMap(({ id }) => index.get(id) ?? [])
      const verdict = worstVerdict(cases.map((one) => one.verdict))
      const to = cases.length === 0 ? {} : { to: evidencePath(item.id, call.name) }
      return { implementation: item.id, verdict, ...to }
    })
    const inline: Inline = { statuses }
    return statuses.some(({ to }) => to !== undefined) ? [[links.call(call.name), inline]] : []
  })
  return section('calls', text.calls, table([text.call, text.worst], rows(...cells)))
}

/** The cases that are about no single rule: scenarios, and random programs that went wrong. */
function othersSection(context: Context): Block | undefined {
  const { input, labels } = context
  const text = labels.conformance
  const others = input.results.map((item) => ({
    item,
    cases: item.cases.filter(({ rules: about }) => about.length === 0),
  }))
  const ids = [...new Set(others.flatMap(({ cases }) => cases.map(({ id }) => id)))].sort()
  const cells = ids.map((id): Part[] => {
    const found = others.map(({ item, cases }) => ({ item, one: cases.find((other) => other.id === id) }))
    const kind = found.map(({ one }) => one?.kind).find((name) => name !== undefined) ?? ''
    const statuses = found.map(({ item, one }): Status => ({
      implementation: item.id,
      verdict: one?.verdict ?? 'none',
    }))
    return [code(id), labels.evidence.kinds[kind] ?? kind, { statuses }]
  })
  const failures = others.flatMap(({ item, cases }) =>
    cases.filter(({ failure }) => failure !== undefined).map((one) => failureBlock(item, one)),
  )
  return section(
    'others',
    text.others,
    paragraph(cells.length === 0 ? '' : text.othersIntro),
    table([text.case, text.shows, text.verdict], rows(...cells)),
    failures,
  )
}
