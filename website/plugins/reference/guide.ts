import type { List, Root, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Language, Text } from '../../../spec/compiler/emit/docs/page.ts'
import type { SectionBlock, SiteBlock } from '../../model/site-page.ts'
import { highlight } from './highlight.ts'
import { inlines, plainText } from './guide-text.ts'

export interface GuideDocument {
  title: string
  heading: Text
  blocks: readonly SiteBlock[]
}

/** A guide as blocks, so that it looks and behaves like the rest of the site. */
export function readGuide(path: string, markdown: string): GuideDocument {
  const root: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const [first, ...rest] = root.children.filter((node) => node.type !== 'html')
  if (first?.type !== 'heading' || first.depth !== 1)
    throw new Error(`${path}: a guide begins with its title, "# Title"; it begins with ${first?.type ?? 'nothing'}`)
  const { text } = headingParts(plainText(first.children))
  return { title: text, heading: [text], blocks: sections(path, rest, 2) }
}

/** Puts what follows a heading of `level` into a section. */
function sections(path: string, nodes: readonly RootContent[], level: 2 | 3): SiteBlock[] {
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth <= level ? [index] : []))
  const before = nodes.slice(0, starts[0] ?? nodes.length)
  const inner = (part: readonly RootContent[]): SiteBlock[] =>
    level === 2 ? sections(path, part, 3) : part.flatMap((node) => blocksOf(path, node))
  return [
    ...inner(before),
    ...starts.map((start, index): SectionBlock => {
      const node = nodes[start]
      if (node?.type !== 'heading') throw new Error(`${path}: no heading at ${start}`)
      const { text, id } = headingParts(plainText(node.children))
      return {
        kind: 'section',
        level,
        id: id ?? slug(text),
        title: id === undefined ? inlines(path, node.children) : [text],
        blocks: inner(nodes.slice(start + 1, starts[index + 1] ?? nodes.length)),
      }
    }),
  ]
}

/** `Title {#id}` has the id that a translation shares with its original. */
function headingParts(text: string): { text: string; id?: string } {
  const match = /^(.*?)\s*\{#([^}\s]+)\}\s*$/u.exec(text)
  return match === null ? { text } : { text: match[1] ?? '', id: match[2] ?? '' }
}

/** As GitHub makes ids of headings, since the guides' links are written for it. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-')
}

function blocksOf(path: string, node: RootContent): SiteBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlines(path, node.children) }]
    case 'code': {
      const language = languageOf(node.lang ?? '')
      return [{ kind: 'code', language, tokens: highlight(node.value, language) }]
    }
    case 'list':
      return [items(path, node)]
    case 'table':
      return [table(path, node)]
    case 'blockquote':
      return node.children.flatMap((child): SiteBlock[] =>
        child.type === 'paragraph'
          ? [{ kind: 'note', tone: 'info', text: inlines(path, child.children) }]
          : blocksOf(path, child),
      )
    case 'html':
    case 'thematicBreak':
      return []
    default:
      throw new Error(
        `${path}:${node.position?.start.line ?? 1}: the site draws no ${node.type} in a guide; write it otherwise`,
      )
  }
}

const items = (path: string, list: List): SiteBlock => ({
  kind: 'items',
  ordered: list.ordered === true,
  items: list.children.map((item) => item.children.flatMap((child) => blocksOf(path, child))),
})

function table(path: string, node: Table): SiteBlock {
  const [head, ...rows] = node.children
  return {
    kind: 'table',
    head: head?.children.map((cell) => inlines(path, cell.children)) ?? [],
    rows: rows.map((row) => ({ cells: row.children.map((cell) => inlines(path, cell.children)) })),
  }
}

const languages: Record<string, Language> = {
  c: 'c',
  h: 'c',
  ts: 'ts',
  typescript: 'ts',
  js: 'ts',
  rust: 'rust',
  yaml: 'yaml',
  json: 'json',
  cel: 'cel',
  packetdrill: 'packetdrill',
  sh: 'shell',
  shell: 'shell',
}

const languageOf = (name: string): Language => languages[name] ?? 'text'
