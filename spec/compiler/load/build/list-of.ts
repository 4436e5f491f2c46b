import { keyOf, child, type Tree } from '../tree.ts'
import type { Context } from './context.ts'

/** A map by name as the list that the IR has, each entry with its origin. */
export function listOf<V, T extends object>(
  map: Record<string, V>,
  tree: Tree | undefined,
  { origins }: Context,
  make: (name: string, value: V) => T,
): T[] {
  return Object.entries(map).map(([name, value]) => {
    const part = child(tree, name)
    const made = make(name, value)
    if (!part) return made
    const key = keyOf(tree, name)
    // An entry that is a single text: every field of it was written there.
    const written = part.kind === 'scalar' ? Object.fromEntries(Object.keys(made).map((field) => [field, part])) : {}
    return origins.note(made, part, { ...written, '': key, name: key })
  })
}
