import { flatOutcomes } from '../../shared/outcomes.ts'
import { blocks, codeBlock, note, paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Implementation } from '../input.ts'
import type { Block, Inline, Page, Status } from '../page.ts'
import { evidencePath, casesByRule, countVerdicts } from '../standing.ts'
import type { Part } from '../text.ts'
import { joined } from '../text.ts'
import { worstVerdict } from '../verdicts.ts'
import { commandFor } from './command.ts'

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
      joined(counts.map(([verdict, count]) => `${count} ${labels.verdicts[verdict] ?? verdict}`)),
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
