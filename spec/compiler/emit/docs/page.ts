/**
 * The documentation as data: what the site draws and what Markdown prints, from one source. Links (`to`) are page paths
 * without extension and language, with an optional anchor: `calls/bind#bind.in-use`; or a whole URL.
 */

/** How one recorded implementation does at something: the site draws it as a mark that leads to the evidence. */
export interface Status {
  implementation: string
  /** The worst verdict of the cases about it, or `none` if it ran no such case. */
  verdict: string
  /** Page with the evidence. */
  to?: string
}

/** A run of text within a line. */
export type Inline =
  | string
  | { code: string; to?: string }
  | { link: readonly Inline[]; to: string }
  | { strong: string }
  /** A place without text that links lead to. */
  | { anchor: string }
  | { statuses: readonly Status[] }

export type Text = readonly Inline[]

export type Language = 'c' | 'ts' | 'rust' | 'yaml' | 'json' | 'cel' | 'packetdrill' | 'shell' | 'text'

/** A box of a byte diagram; a gap has no name. */
export interface LayoutField {
  name?: string
  type?: string
  offset: number
  size: number
  to?: string
}

export type Block =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: readonly Text[] }
  /** Named facts, one or several texts each: a definition list. */
  | { kind: 'facts'; facts: readonly { label: string; texts: readonly Text[] }[] }
  /**
   * Rows may carry an anchor. `sortable`: by any column; `filter`: a field above the table that keeps matching rows;
   * `wide`: a grid that scrolls by itself.
   */
  | {
      kind: 'table'
      caption?: string
      head: readonly Text[]
      rows: readonly { id?: string; cells: readonly Text[] }[]
      sortable?: true
      filter?: string
      wide?: true
    }
  /** `command`: runs what the code shows. `source`: where it stands in the repository. */
  | {
      kind: 'code'
      language: Language
      text: string
      title?: string
      command?: string
      source?: { path: string; line: number }
    }
  /** The same thing in several forms; `group` is remembered, so that all tabs of a group follow the reader's choice. */
  | { kind: 'tabs'; group: string; tabs: readonly { id: string; label: string; blocks: readonly Block[] }[] }
  /** `level` 2 or 3. Ids do not depend on the language. `aliases`: former ids, which still lead here. */
  | { kind: 'section'; level: 2 | 3; id: string; aliases?: readonly string[]; title: Text; blocks: readonly Block[] }
  /** Hidden until asked for; Markdown shows it. */
  | { kind: 'details'; summary: Text; blocks: readonly Block[] }
  /** A struct to scale, eight bytes in a row. `text` is the same drawn with characters. */
  | { kind: 'layout'; struct: string; label?: string; size: number; fields: readonly LayoutField[]; text: string }
  /** A state diagram; edges carry links. Markdown leaves it out, since a table with the same content stands beside it. */
  | {
      kind: 'graph'
      label: string
      nodes: readonly { id: string; label: string; to: string }[]
      edges: readonly { from: string; to: string; labels: readonly { text: string; to: string }[] }[]
    }
  /** Something to know before reading on. */
  | { kind: 'note'; tone: 'info' | 'stale' | 'warning'; text: Text }
  /** The matrix of implementations and rules; the site draws it from `results.json` with filters. Markdown leaves it out: a summary stands beside it. */
  | { kind: 'matrix' }

export const pageKinds = [
  'call',
  'errno',
  'struct',
  'constants',
  'option',
  'ioctl',
  'socket',
  'library',
  'numbers',
  'conformance',
  'evidence',
  'reference',
] as const
/** `reference`: a page that there is one of: model, situations, profiles, what is not specified. */
export type PageKind = (typeof pageKinds)[number]

export interface Page {
  path: string
  kind: PageKind
  /** For the window, the navigation and search results. */
  title: string
  heading: Text
  summary: Text
  blocks: readonly Block[]
}

/** A thing that search finds: a page, a rule, an errno, a constant, a field, a number, a section. */
export interface SearchEntry {
  title: string
  kind:
    | 'call'
    | 'rule'
    | 'errno'
    | 'struct'
    | 'field'
    | 'constant'
    | 'option'
    | 'ioctl'
    | 'socket'
    | 'state'
    | 'library'
    | 'number'
    | 'section'
    | 'guide'
  to: string
  /** Where it stands, or what it is, in one line. */
  text: string
  /** Other words that find it: a number, an errno's value, a former id. */
  words?: readonly string[]
}

/** The navigation: groups of pages. */
export interface NavGroup {
  id: string
  label: string
  items: readonly { label: string; to: string }[]
}

/** What the matrix shows (`results.json`). */
export interface Results {
  /** Every verdict, from the worst to the best; last `none`, of a rule that no case is about. */
  verdicts: readonly string[]
  implementations: readonly {
    id: string
    name: string
    release: string
    architecture: string
    date: string
    specification: string
    /** Whether it was judged by the rules of today. */
    current: boolean
    profiles: readonly string[]
    cases: number
    verdicts: Readonly<Record<string, number>>
  }[]
  rules: readonly {
    id: string
    call: string
    profile: string
    /** The rule on the page of its call. */
    to: string
    /** How each implementation does, in the order of `implementations`; `cases`: how many are about the rule. */
    cells: readonly { verdict: string; cases: number; to?: string }[]
  }[]
}

/** One rule from its source to its verdicts, for the front page (`front.json`). */
export interface Front {
  rule: string
  call: string
  to: string
  errno?: string
  /** The rule in words, by locale. */
  text: Readonly<Record<string, string>>
  source?: { path: string; line: number; text: string }
  example?: { case: string; script: string; command?: string }
  statuses: readonly Status[]
}
