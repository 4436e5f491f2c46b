import type { Slot } from '../ir/syscall.ts'
import { ArgumentError } from './argument-error.ts'

/** How a list of slots is built. */
export interface Plan {
  /** Slots before those whose size or count they hold. */
  order: readonly Slot[]
  /** The array whose length a slot holds. */
  arrays: ReadonlyMap<string, Slot>
  /** The slots that change with a slot. */
  dependents: ReadonlyMap<string, readonly string[]>
  /** The parts that overrides concern, as far as they were asked for. */
  parts: Map<string, readonly string[]>
}

const plans = new WeakMap<readonly Slot[], Plan>()

export function planOf(slots: readonly Slot[]): Plan {
  const known = plans.get(slots)
  if (known !== undefined) return known
  const rank = ({ dir, size, count }: Slot) =>
    dir === undefined ? 0 : size === undefined && count === undefined ? 1 : 2
  const arrays = new Map(slots.flatMap((slot) => (slot.count === undefined ? [] : [[slot.count, slot] as const])))
  const dependents = new Map<string, string[]>()
  const depend = (on: string | undefined, name: string | undefined) => {
    if (on !== undefined && name !== undefined) dependents.set(on, [...(dependents.get(on) ?? []), name])
  }
  for (const { name, size, count } of slots) {
    depend(size, name)
    depend(count, name)
    depend(name, count)
  }
  const order = [...slots].sort((a, b) => rank(a) - rank(b))
  const plan = { order, arrays, dependents, parts: new Map<string, readonly string[]>() }
  plans.set(slots, plan)
  return plan
}

/** The first name of a path, without the sign for a placement. */
export const rootOf = (key: string): string => /^[^.@]*/.exec(key)?.[0] ?? key

/** The slots that change when some of them do: arguments whose size or count they hold, and the counts of arrays. */
export function changedWith(slots: readonly Slot[], names: Iterable<string>): Set<string> {
  const { dependents } = planOf(slots)
  const changed = new Set(names)
  for (const name of changed) for (const dependent of dependents.get(name) ?? []) changed.add(dependent)
  return changed
}

/**
 * The parts of the arguments that an override concerns: arguments, and fields of structs that they point to (`msg.msg_name`).
 * An argument that is such a struct stands for where it is, and its fields for what is there.
 *
 * @throws ArgumentError where there is no such argument
 */
export function partsOf(slots: readonly Slot[], key: string): readonly string[] {
  const { parts } = planOf(slots)
  const known = parts.get(key)
  if (known !== undefined) return known
  const path = key.replace(/@$/, '').split('.')
  if (!hasSlot(slots, path)) throw new ArgumentError(key, 'there is no such argument')
  const [root = '', field] = path
  const fresh =
    field === undefined
      ? [...changedWith(slots, [root])].flatMap((name) => wholeOf(slots, name))
      : [...changedWith(structOf(slots, root), [field])].map((name) => `${root}.${name}`)
  parts.set(key, fresh)
  return fresh
}

const wholeOf = (slots: readonly Slot[], name: string) => [
  name,
  ...structOf(slots, name).map((field) => `${name}.${field.name}`),
]

/** The fields of the struct that an argument points to; none where it points to something else. */
export function structOf(slots: readonly Slot[], name: string): readonly Slot[] {
  const slot = slots.find((one) => one.name === name)
  return slot?.count === undefined ? (slot?.fields ?? []) : []
}

/** Whether a path leads to a slot; into the elements of an array none does. */
export function hasSlot(slots: readonly Slot[], path: readonly string[]): boolean {
  const [root = '', ...rest] = path
  return slots.some(({ name }) => name === root) && (rest.length === 0 || hasSlot(structOf(slots, root), rest))
}
