import type { Source } from './source.ts'
import type { Member, Tree } from './tree.ts'

/** A tree as plain data, without its source: offsets of start and end, and what stands there. */
export type Packed =
  | readonly [start: number, end: number, value: string | number | boolean | null]
  | readonly [start: number, end: number, kind: 'number', text: string]
  | readonly [start: number, end: number, kind: 'list', items: readonly Packed[]]
  | readonly [start: number, end: number, kind: 'map', members: readonly PackedMember[]]
type PackedMember = readonly [name: string, start: number, end: number, value: Packed]

export function packTree(tree: Tree): Packed {
  const { start, end } = tree.mark
  if (tree.kind === 'scalar')
    return isNoJson(tree.value) ? [start, end, 'number', text(tree.value)] : [start, end, tree.value]
  if (tree.kind === 'list') return [start, end, 'list', tree.items.map(packTree)]
  const member = ([name, { key, value }]: [string, Member]): PackedMember => {
    return [name, key.mark.start, key.mark.end, packTree(value)]
  }
  return [start, end, 'map', [...tree.entries].map(member)]
}

/** Numbers that JSON does not have. */
const isNoJson = (value: unknown): value is number =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))

const text = (value: number) => (Object.is(value, -0) ? '-0' : String(value))

/** The tree of a source that was packed. Throws a `TypeError` if it is none. */
export function unpackTree(source: Source, packed: unknown): Tree {
  const [start, end, second, parts] = listOf(packed)
  const mark = { source, start: offset(start), end: offset(end) }
  if (parts === undefined) return { kind: 'scalar', mark, value: scalar(second) }
  if (second === 'number') return { kind: 'scalar', mark, value: Number(parts) }
  if (second === 'list') return { kind: 'list', mark, items: listOf(parts).map((item) => unpackTree(source, item)) }
  return { kind: 'map', mark, entries: new Map(listOf(parts).map((member) => unpackMember(source, member))) }
}

function unpackMember(source: Source, packed: unknown): [string, Member] {
  const [name, start, end, value] = listOf(packed)
  if (typeof name !== 'string') throw new TypeError('no name')
  const mark = { source, start: offset(start), end: offset(end) }
  return [name, { key: { kind: 'scalar', mark, value: name }, value: unpackTree(source, value) }]
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('no list')
  return value
}

function offset(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('no offset')
  return value
}

function scalar(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new TypeError('no scalar')
}
