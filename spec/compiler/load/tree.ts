import type { Source } from './source.ts'

/** Where in a file something was read. */
export interface Mark {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** What a YAML file says, with the place of every part; trees of several files can be merged. */
export type Tree =
  | { readonly kind: 'scalar'; readonly mark: Mark; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly mark: Mark; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly mark: Mark; readonly entries: ReadonlyMap<string, Member> }
export interface Member {
  /** The key as a scalar. */
  readonly key: Tree
  readonly value: Tree
}

/** A path through maps and lists. */
export type Path = readonly (string | number)[]

/** One step down, undefined where there is nothing. */
export function child(tree: Tree | undefined, step: string | number): Tree | undefined {
  if (tree?.kind === 'map') return tree.entries.get(String(step))?.value
  if (tree?.kind === 'list') return tree.items[Number(step)]
  return undefined
}

/** The key under which a map holds a name. */
export const keyOf = (tree: Tree | undefined, name: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.get(name)?.key : undefined

/** The deepest part on a path, and how many steps were taken. */
export function descend(tree: Tree, path: Path): { tree: Tree; steps: number } {
  let at = tree
  for (const [steps, step] of path.entries()) {
    const next = child(at, step)
    if (!next) return { tree: at, steps }
    at = next
  }
  return { tree: at, steps: path.length }
}

/** The items of a list with their own places; none for anything else. */
export const items = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])

/** The value without places. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  return Object.fromEntries([...tree.entries].map(([name, { value }]) => [name, plain(value)]))
}
