import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Declared } from './entries.ts'
import { isEmpty, merge } from './merge.ts'
import { markPlace } from './shape.ts'
import type { RawEntry } from './split.ts'
import { child, type Tree } from './tree.ts'

/** The name and version after `extends:`, with its place; undefined in a specification of its own. */
export function extendsOf(declared: Declared): { text: string; tree: Tree } | undefined {
  const abi = declared.entries.find((entry) => entry.kind === 'abi')
  const tree = child(abi?.tree, 'extends')
  return tree?.kind === 'scalar' ? { text: String(tree.value), tree } : undefined
}

/** The base's entries with the derived ones over them, matched by kind and name. */
export function derive(base: Declared, derived: Declared): Declared {
  const wanted = extendsOf(derived)
  const versions = wanted ? checkVersion(base, wanted) : []
  const overrides = new Map(derived.entries.map((entry) => [keyOf(entry), entry]))
  const known = new Set(base.entries.map(keyOf))
  const merged = base.entries.flatMap((entry): RawEntry[] => {
    const over = overrides.get(keyOf(entry))
    if (!over) return [entry]
    const change = { over: over.tree, base: entry.tree, names: [] }
    return isEmpty(over.tree) ? [] : [{ ...over, tree: mergeEntry(entry, over), change }]
  })
  const own = derived.entries
    .filter(
      (entry, index) =>
        !known.has(keyOf(entry)) || derived.entries.findLastIndex((other) => keyOf(other) === keyOf(entry)) !== index,
    )
    .map((entry): RawEntry => {
      const names = base.entries.filter(({ kind }) => kind === entry.kind).map(({ name }) => name)
      return known.has(keyOf(entry)) ? entry : { ...entry, change: { over: entry.tree, base: undefined, names } }
    })
  return {
    entries: [...merged, ...own],
    unread: new Set([...base.unread, ...derived.unread]),
    diagnostics: [...base.diagnostics, ...derived.diagnostics, ...versions],
  }
}

/** Of some kinds a specification has just one, whatever it is called. */
const single = new Set(['abi', 'host'])
const keyOf = ({ kind, name }: RawEntry): string => (single.has(kind) ? kind : `${kind} ${name}`)

function mergeEntry(base: RawEntry, over: RawEntry): Tree {
  const tree = merge(base.tree, over.tree)
  if (base.kind !== 'abi' || tree.kind !== 'map') return tree
  // What the base itself was derived from, or kept, is its own affair.
  const own = over.tree.kind === 'map' ? over.tree.entries : new Map()
  const entries = [...tree.entries].filter(([name]) => own.has(name) || (name !== 'extends' && name !== 'profiles'))
  return { ...tree, entries: new Map(entries) }
}

function checkVersion(base: Declared, { text, tree }: { text: string; tree: Tree }): Diagnostic[] {
  const abi = base.entries.find((entry) => entry.kind === 'abi')
  const scalar = (field: string): string => {
    const found = child(abi?.tree, field)
    return found?.kind === 'scalar' ? String(found.value) : ''
  }
  const [name = '', wanted = ''] = text.split('@')
  const place = markPlace(tree.mark)
  const expected = `${scalar('spec')}@${scalar('version')}`
  if (name !== scalar('spec')) return [diagnostic('extends-unknown', place, { name }, { expected })]
  if (wanted === '') return [diagnostic('extends-without-version', place, { name }, { expected })]
  if (wanted !== scalar('version')) {
    return [diagnostic('extends-version', place, { wanted, found: scalar('version') }, { expected })]
  }
  return []
}
