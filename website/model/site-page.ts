import type { Block, NavGroup, PageKind, Text } from '../../spec/compiler/emit/docs/page.ts'

/**
 * A page as the browser gets it: what costs time is done already when the site is built (code is cut into tokens, graphs
 * are drawn), so that none of it is script for the reader.
 */
export interface SitePage {
  path: string
  kind: SitePageKind
  title: string
  heading: Text
  /** The summary as a search engine shows it. */
  description: string
  summary: Text
  blocks: readonly SiteBlock[]
  contents: readonly ContentsEntry[]
  /** The list of pages that this one belongs to. */
  parent?: { label: string; to: string }
  /** Whether a Markdown twin stands beside it. */
  twin: boolean
}

export type SitePageKind = PageKind | 'guide' | 'list'

/** An entry of "on this page". */
export interface ContentsEntry {
  id: string
  level: 2 | 3
  title: string
}

/** Plain text, or text of a kind that has a colour. */
export type Token = string | readonly [kind: TokenKind, text: string]
/** Keyword, string, number, comment, function, type, name of a constant, punctuation, directive. */
export type TokenKind = 'k' | 's' | 'n' | 'c' | 'f' | 't' | 'v' | 'p' | 'd'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export type CodeBlock = Omit<Of<'code'>, 'text'> & { tokens: readonly Token[] }
export type TabsBlock = Omit<Of<'tabs'>, 'tabs'> & {
  tabs: readonly { id: string; label: string; blocks: readonly SiteBlock[] }[]
}
export type SectionBlock = Omit<Of<'section'>, 'blocks'> & { blocks: readonly SiteBlock[] }
export type DetailsBlock = Omit<Of<'details'>, 'blocks'> & { blocks: readonly SiteBlock[] }
/** `svg`: links in it are page paths after `page:`. */
export interface GraphBlock {
  kind: 'graph'
  label: string
  svg: string
  links: readonly string[]
  width: number
  height: number
}
/** A list of a guide, whose items may hold anything. */
export interface ItemsBlock {
  kind: 'items'
  ordered: boolean
  items: readonly (readonly SiteBlock[])[]
}
/** Pages with a line about each, filtered as one types. Groups are named where there are several. */
export interface IndexBlock {
  kind: 'index'
  groups: readonly { label: string; entries: readonly { title: string; to: string; text: Text }[] }[]
}

export type LayoutBlock = Of<'layout'>
export type FactsBlock = Of<'facts'>
export type TableBlock = Of<'table'>
export type NoteBlock = Of<'note'>

export type SiteBlock =
  | Of<'paragraph' | 'list' | 'facts' | 'table' | 'layout' | 'note' | 'matrix'>
  | CodeBlock
  | TabsBlock
  | SectionBlock
  | DetailsBlock
  | GraphBlock
  | ItemsBlock
  | IndexBlock

/** A file that can be downloaded: `path` below the site's base. */
export interface Download {
  path: string
  bytes: number
  group: DownloadGroup
  /** Holds the single files that stand in the group. */
  archive?: true
}
export const downloadGroups = ['ir', 'openapi', 'schema', 'c', 'typescript', 'rust', 'man', 'llms'] as const
export type DownloadGroup = (typeof downloadGroups)[number]

/** What the plugin tells every page. */
export interface SiteData {
  nav: readonly NavGroup[]
  /** Name and release of each implementation that has results. */
  implementations: readonly { id: string; name: string }[]
}
