import { notSpecifiedKey } from '../../shared/source-texts.ts'
import type { Row } from '../blocks.ts'
import { blocks, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Page } from '../page.ts'

/** What is deliberately left open, and why. */
export function notSpecifiedPage({ ir, labels, say }: Context): Page {
  const text = labels.notSpecified
  const rows = ir.not_specified.map(({ what, reason }): Row => {
    const key = notSpecifiedKey(what)
    return { id: anchorOf(what), cells: [say(key, what), say(`${key}/reason`, reason)] }
  })
  return {
    path: 'not-specified',
    kind: 'reference',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks([table([text.what, text.why], rows, { filter: text.filter })]),
  }
}

/** The first words of a text as an anchor. */
export function anchorOf(text: string): string {
  return (text.toLowerCase().match(/\w+/gu) ?? []).slice(0, 6).join('-')
}
