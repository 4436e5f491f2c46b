import type { KeyedText } from '../../shared/source-texts.ts'
import type { Row } from '../blocks.ts'
import { blocks, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Inline, Page } from '../page.ts'
import type { Part } from '../text.ts'

/** All errnos by value. */
export function errnosPage(context: Context): Page {
  const { ir, labels, links, say } = context
  const text = labels.overviews
  const rows = [...ir.errnos]
    .sort((a, b) => a.value - b.value)
    .map((item): Row => ({ cells: [links.errno(item.name), item.value, say(`errno/${item.name}`, item.doc)] }))
  return overview('errnos', text.errnos, [text.errno, text.value, text.meaning], rows, text.filter)
}

/** All structs, groups of constants, or options, each with what it is. */
export function namesPage(
  context: Context,
  kind: 'structs' | 'constants' | 'options',
  key: (name: string) => KeyedText['key'],
): Page {
  const { ir, labels, links, say } = context
  const text = labels.overviews
  const link: Record<typeof kind, (name: string) => Inline> = {
    structs: links.struct,
    constants: links.constants,
    options: links.option,
  }
  const rows = ir[kind].map((item): Row => ({ cells: [link[kind](item.name), say(key(item.name), item.doc)] }))
  return overview(kind, text[kind], [text.name, text.meaning], rows, text.filter)
}

interface OverviewText {
  title: string
  summary: string
}

function overview(path: string, text: OverviewText, head: Part[], rows: Row[], filter: string): Page {
  return {
    path,
    kind: 'reference',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks([table(head, rows, { sortable: true, filter })]),
  }
}
