import type { Member, Tree } from './tree.ts'

/**
 * The second tree over the first: maps by key, everything else replaced. An empty value takes a key away; where there is
 * none, it stays, and is found to be nothing.
 */
export function merge(base: Tree, over: Tree): Tree {
  if (base.kind !== 'map' || over.kind !== 'map') return over
  const entries = new Map<string, Member>(base.entries)
  for (const [name, member] of over.entries) {
    const under = base.entries.get(name)
    if (under && isEmpty(member.value)) entries.delete(name)
    else entries.set(name, under ? { key: member.key, value: merge(under.value, member.value) } : member)
  }
  return { kind: 'map', mark: over.mark, entries }
}

/** A key with nothing behind it. */
export const isEmpty = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null
