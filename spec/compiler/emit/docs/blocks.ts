import type { Block, Language, Text } from './page.ts'
import type { Part } from './text.ts'
import { capitalised, flow } from './text.ts'

/** Blocks of which some may be missing. */
export type Blocks = readonly (Block | undefined | Blocks)[]

/** The blocks that are there. */
export function blocks(items: Blocks): Block[] {
  return items.flatMap((item) => (item === undefined ? [] : isList(item) ? blocks(item) : [item]))
}

function isList(item: Block | Blocks): item is Blocks {
  return Array.isArray(item)
}

/** A paragraph; none if there is nothing to say. */
export function paragraph(...parts: Part[]): Block | undefined {
  const text = flow(parts)
  return text.length === 0 ? undefined : { kind: 'paragraph', text }
}

export function list(items: readonly Part[]): Block | undefined {
  const texts = items.map((item) => flow([item])).filter((item) => item.length > 0)
  return texts.length === 0 ? undefined : { kind: 'list', items: texts }
}

/** A fact that has no texts is left out; its label begins with a capital. */
export type Fact = readonly [label: string, ...texts: Part[]]

export function facts(items: readonly Fact[]): Block | undefined {
  const present = items
    .map(([label, ...parts]) => ({
      label: capitalised(label),
      texts: parts.map((part) => flow([part])).filter((text) => text.length > 0),
    }))
    .filter(({ texts }) => texts.length > 0)
  return present.length === 0 ? undefined : { kind: 'facts', facts: present }
}

/** A section that is there only if it has content. */
export function section(id: string, title: Part, ...content: Blocks): Block | undefined {
  return sectionOf({ level: 2, id, title: flow([title]) }, content)
}

/** A section within a section. */
export function subsection(id: string, title: Part, ...content: Blocks): Block | undefined {
  return sectionOf({ level: 3, id, title: flow([title]) }, content)
}

interface Heading {
  level: 2 | 3
  id: string
  title: Text
  aliases?: readonly string[]
}

export function sectionOf(heading: Heading, content: Blocks): Block | undefined {
  const inner = blocks(content)
  return inner.length === 0 ? undefined : { kind: 'section', ...heading, blocks: inner }
}

export interface Row {
  id?: string
  cells: readonly Part[]
}

type TableOptions = Omit<Extract<Block, { kind: 'table' }>, 'kind' | 'head' | 'rows'>

/** A table; columns in which every cell is empty are left out, and a table without rows is none. */
export function table(head: readonly Part[], rows: readonly Row[], options: TableOptions = {}): Block | undefined {
  if (rows.length === 0) return undefined
  const texts = rows.map(({ id, cells }) => ({
    ...(id === undefined ? {} : { id }),
    cells: head.map((_, column) => flow([cells[column] ?? ''])),
  }))
  const used = head.map((_, column) => texts.some(({ cells }) => (cells[column] ?? []).length > 0))
  const only = <T>(items: readonly T[]): T[] => items.filter((_, column) => used[column])
  return {
    kind: 'table',
    ...options,
    head: only(head).map((item) => flow([item])),
    rows: texts.map((row) => ({ ...row, cells: only(row.cells) })),
  }
}

export function rows(...cells: readonly (readonly Part[])[]): Row[] {
  return cells.map((row) => ({ cells: row }))
}

export function details(summary: Part, ...content: Blocks): Block | undefined {
  const inner = blocks(content)
  return inner.length === 0 ? undefined : { kind: 'details', summary: flow([summary]), blocks: inner }
}

type CodeOptions = Omit<Extract<Block, { kind: 'code' }>, 'kind' | 'language' | 'text'>

export function codeBlock(language: Language, text: string, options: CodeOptions = {}): Block {
  return { kind: 'code', language, text: text.replace(/\n+$/u, ''), ...options }
}

export function note(tone: 'info' | 'stale' | 'warning', ...parts: Part[]): Block {
  return { kind: 'note', tone, text: flow(parts) }
}
