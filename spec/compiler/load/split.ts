import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FileForm } from '../language/files.ts'
import type { Kind } from '../language/kinds.ts'
import { keyPlace, markPlace } from './shape.ts'
import { child, type Tree } from './tree.ts'

/** One named thing of a specification, as written. */
export interface RawEntry {
  kind: Kind
  name: string
  tree: Tree
  /** Where the name stands. */
  named: Tree
  /** In a derived specification, what it says of the entry. */
  change?: Change
}

/** What a derived specification says of an entry, and what its base has. */
export interface Change {
  over: Tree
  /** Undefined for an entry that the base does not have. */
  base: Tree | undefined
  /** The names of the entries of this kind that the base has. */
  names: readonly string[]
}

/** The entries of a file. */
export function split(content: FileForm, tree: Tree): { entries: RawEntry[]; diagnostics: Diagnostic[] } {
  switch (content.form) {
    case 'one': {
      const name = child(tree, content.name) ?? child(tree, misspelt(tree, content.name))
      const text = name?.kind === 'scalar' ? String(name.value) : ''
      return { entries: [{ kind: content.kind, name: text, tree, named: name ?? tree }], diagnostics: [] }
    }
    case 'names':
      return named(content.kind, tree)
    case 'list': {
      if (tree.kind !== 'list') return wrong(tree, 'a list')
      const { kind } = content
      const entries = tree.items.map((item, index) => ({ kind, name: String(index), tree: item, named: item }))
      return { entries, diagnostics: [] }
    }
    case 'sections':
      return sections(content.sections, tree)
  }
}

/** The field that was most likely meant to be the one that names the entry. */
const misspelt = (tree: Tree, name: string): string =>
  tree.kind === 'map' ? ([...tree.entries.keys()].find((field) => nearestName(field, [name])) ?? '') : ''

function sections(
  known: Extract<FileForm, { form: 'sections' }>['sections'],
  tree: Tree,
): { entries: RawEntry[]; diagnostics: Diagnostic[] } {
  if (tree.kind !== 'map') return wrong(tree, 'a mapping')
  const parts = [...tree.entries].map(([field, { key, value }]) => {
    const section = known[field]
    if (section?.single)
      return { entries: [{ kind: section.kind, name: field, tree: value, named: key }], diagnostics: [] }
    if (section) return named(section.kind, value)
    const nearest = nearestName(field, Object.keys(known))
    const extra = nearest ? { nearest } : { expected: Object.keys(known).join(', ') }
    return {
      entries: [],
      diagnostics: [diagnostic('unknown-field', keyPlace(tree, field), { field, of: 'this file' }, extra)],
    }
  })
  return { entries: parts.flatMap((part) => part.entries), diagnostics: parts.flatMap((part) => part.diagnostics) }
}

function named(kind: Kind, tree: Tree): { entries: RawEntry[]; diagnostics: Diagnostic[] } {
  if (tree.kind !== 'map') return wrong(tree, 'a mapping of names')
  const entries = [...tree.entries].map(([name, { key, value }]) => ({ kind, name, tree: value, named: key }))
  return { entries, diagnostics: [] }
}

function wrong(tree: Tree, expected: string): { entries: RawEntry[]; diagnostics: Diagnostic[] } {
  const params = { field: 'this', found: `a ${tree.kind === 'map' ? 'mapping' : tree.kind}` }
  return { entries: [], diagnostics: [diagnostic('wrong-type', markPlace(tree.mark), params, { expected })] }
}
