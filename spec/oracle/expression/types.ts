import type { Slot } from '../../ir/syscall.ts'

/** The static type of an expression. */
export type Type =
  | { kind: 'bool' }
  | { kind: 'int' }
  | { kind: 'bytes' }
  /** A constant out of a group, an errno or a value of a model enum; `flags` are bits that combine. */
  | { kind: 'constant'; group: string; flags: boolean }
  /** A record of the model. An entity has identity and lives in the world; its value is its number there. */
  | { kind: 'record'; name: string; entity: boolean }
  | { kind: 'list'; of: Type }
  | { kind: 'pointer'; slot: Slot }
  | { kind: 'struct'; slots: readonly Slot[] }
  /** Bytes of an option read as a struct. */
  | { kind: 'view'; struct: string }
  | { kind: 'absent' }

/** A type, and whether the value may be absent. */
export interface Typing {
  type: Type
  optional: boolean
}

export const bool: Type = { kind: 'bool' }
export const int: Type = { kind: 'int' }
export const bytes: Type = { kind: 'bytes' }

/** The type as the author of a rule would write it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'constant':
      return type.group
    case 'record':
      return type.name
    case 'list':
      return `list<${typeText(type.of)}>`
    case 'pointer':
      return `pointer to ${type.slot.type}`
    case 'struct':
      return 'struct'
    default:
      return type.kind
  }
}

/** Whether a value of type `from` may stand where `to` is wanted. */
export function assignable(from: Type, to: Type): boolean {
  if (from.kind === 'list' && to.kind === 'list') return from.of.kind === 'absent' || assignable(from.of, to.of)
  if (from.kind === 'constant' && to.kind === 'constant') return from.group === to.group
  if (from.kind === 'record' && to.kind === 'record') return from.name === to.name
  return from.kind === to.kind && from.kind !== 'pointer'
}

/** The entity record: the one kind of record that has identity. */
export const entityRecord = 'file'
/** The record whose fields are the names of the world. */
export const worldRecord = 'world'

/** Reads a type as written in the specification; undefined for an unknown name. */
export function parseType(text: string, known: KnownTypes): Typing | undefined {
  const optional = text.endsWith('?')
  const type = parseBare(optional ? text.slice(0, -1) : text, known)
  return type && { type, optional }
}

/** The names of types that a specification declares. */
export interface KnownTypes {
  records: ReadonlySet<string>
  /** Groups of constants by name, and whether they are flags. */
  groups: ReadonlyMap<string, boolean>
}

function parseBare(text: string, known: KnownTypes): Type | undefined {
  const list = /^list<(.+)>$/.exec(text)
  if (list?.[1] !== undefined) {
    const of = parseBare(list[1], known)
    return of && { kind: 'list', of }
  }
  if (text === 'bool' || text === 'int' || text === 'bytes') return { kind: text }
  if (known.records.has(text)) return { kind: 'record', name: text, entity: text === entityRecord }
  const flags = known.groups.get(text)
  return flags === undefined ? undefined : { kind: 'constant', group: text, flags }
}
