import type { Row } from '../blocks.ts'
import { blocks, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Page } from '../page.ts'
import { code, joined } from '../text.ts'

/** The outcomes that several calls share, and which calls those are. */
export function commonPage({ ir, index, labels, links, say }: Context): Page {
  const text = labels.commonOutcomes
  const outcomes = index.all.map(({ outcome }) => outcome)
  const rows = ir.common.map((item): Row => ({
    id: item.id,
    cells: [
      code(item.id),
      item.errno === undefined ? '' : links.errno(item.errno),
      say(`common/${item.id}`, item.doc),
      joined(outcomes.filter(({ common }) => common === item.id).map(({ id }) => links.rule(id))),
    ],
  }))
  return {
    path: 'common',
    kind: 'reference',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks([table([text.outcome, text.errno, text.when, text.usedAs], rows, { filter: text.filter })]),
  }
}
