import type { Slot, ValueText } from '../ir/syscall.ts'
import { ArgumentError } from './argument-error.ts'
import {
  type ArgumentContext,
  type Inline,
  buffer,
  bufferLimit,
  inlineOf,
  optionValue,
  scalarValue,
  sockaddr,
} from './argument-values.ts'
import type { Globals } from './expression/scope.ts'
import { scalarLayout } from './layout.ts'
import type { Fields, Placement, Pointer, RecordValue, Value } from './value.ts'

export { bufferLimit, type ArgumentContext } from './argument-values.ts'

/** Values by path of the slot (`addr`, `msg.msg_name`); a path with `@` behind it gives the placement of the pointer. */
export type Overrides = Readonly<Record<string, ValueText>>

/** How many bytes of a pointer to `straddle` can be accessed, by the size of what it points to. */
export const straddleLength = (size: number) => Math.max(1, Math.floor(Math.min(size, bufferLimit) / 2))

/**
 * Builds the arguments of a call from defaults and overrides. The count of an array is its length unless told.
 *
 * @throws ArgumentError for a text that is no value of its slot
 */
export function buildArguments(slots: readonly Slot[], overrides: Overrides, context: ArgumentContext): Fields {
  requireSlots(slots, overrides)
  return buildFields(slots, { prefix: '', overrides, inline: {}, context })
}

/**
 * Builds the arguments again with other overrides than `base`, which has none. What they do not concern stays the same
 * object.
 */
export function changeArguments(
  slots: readonly Slot[],
  base: Fields,
  overrides: Overrides,
  context: ArgumentContext,
): Fields {
  requireSlots(slots, overrides)
  const changed = new Set(Object.keys(overrides).flatMap((key) => changedWith(slots, key)))
  return buildFields(slots, { prefix: '', overrides, inline: {}, context }, { base, changed })
}

/** The arguments that an override concerns: its own, and those whose size or count that one holds. */
export function changedWith(slots: readonly Slot[], key: string): string[] {
  const root = /^[^.@]*/.exec(key)?.[0] ?? key
  const { dependents } = planOf(slots)
  const changed = new Set([root])
  for (const name of changed) for (const dependent of dependents.get(name) ?? []) changed.add(dependent)
  return [...changed]
}

function requireSlots(slots: readonly Slot[], overrides: Overrides): void {
  const unknown = Object.keys(overrides).find((key) => !hasSlot(slots, key.replace(/@$/, '').split('.')))
  if (unknown !== undefined) throw new ArgumentError(unknown, 'there is no such argument')
}

function hasSlot(slots: readonly Slot[], path: readonly string[]): boolean {
  const slot = slots.find(({ name }) => name === path[0])
  if (slot === undefined) return false
  const { fields, count } = slot
  return path.length === 1 || (fields !== undefined && count === undefined && hasSlot(fields, path.slice(1)))
}

/** How a list of slots is built. */
interface Plan {
  /** Slots before those whose size or count they hold. */
  order: readonly Slot[]
  /** The array whose length a slot holds. */
  arrays: ReadonlyMap<string, Slot>
  /** The slots that change with a slot. */
  dependents: ReadonlyMap<string, readonly string[]>
}

const plans = new WeakMap<readonly Slot[], Plan>()

function planOf(slots: readonly Slot[]): Plan {
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
  const plan = { order: [...slots].sort((a, b) => rank(a) - rank(b)), arrays, dependents }
  plans.set(slots, plan)
  return plan
}

/** What a list of slots is built from: overrides by path, the fields of a struct that is written in place. */
interface Source {
  prefix: string
  overrides: Overrides
  inline: Inline
  context: ArgumentContext
}

/** Fields that are there already, and the names of those that are to be built anew. */
interface Reuse {
  base: Fields
  changed: ReadonlySet<string>
}

function buildFields(slots: readonly Slot[], source: Source, reuse?: Reuse): Fields {
  const { order } = planOf(slots)
  const fields: Record<string, Pointer> = { ...reuse?.base }
  for (const slot of order) {
    if (reuse !== undefined && !reuse.changed.has(slot.name)) continue
    const text = textOf(slot, slots, source)
    fields[slot.name] = slot.dir === undefined ? register(slot, text, source) : pointer(slot, text, source, fields)
  }
  return fields
}

/** What is written for a slot: by path, in place, as the length of its array, or as its default; null is a value. */
function textOf(slot: Slot, slots: readonly Slot[], source: Source): ValueText | undefined {
  const { prefix, overrides, inline } = source
  const [byPath, inPlace] = [overrides[prefix + slot.name], inline[slot.name]]
  if (byPath !== undefined) return byPath
  if (inPlace !== undefined) return inPlace
  const array = planOf(slots).arrays.get(slot.name)
  const elements = array && textOf(array, slots, source)
  return Array.isArray(elements) ? elements.length : slot.default
}

function register(slot: Slot, text: ValueText | undefined, { prefix, context }: Source): Pointer {
  return { at: 'value', available: 0, value: scalarValue(slot, text ?? 0, prefix + slot.name, context) }
}

function pointer(slot: Slot, text: ValueText | undefined, source: Source, fields: Fields): Pointer {
  const { prefix, overrides, inline, context } = source
  const path = prefix + slot.name
  const placed = overrides[`${path}@`] ?? inline[`${slot.name}@`]
  const at = text === null && placed === undefined ? 'null' : placement(placed, path)
  const declared = slot.size === undefined ? undefined : sizeOf(fields[slot.size])
  const whole = target(slot, text, path, source, declared)
  const value = Array.isArray(whole) && slot.count !== undefined ? firstOf(whole, sizeOf(fields[slot.count])) : whole
  const length = declared ?? targetSize(slot, value, context)
  return { at, available: at === 'straddle' ? straddleLength(length) : 0, value }
}

const sizeOf = (field: Pointer | undefined) => (typeof field?.value === 'number' ? field.value : 0)

/** Elements behind the count that the call is told of are not there; a count that is no size leaves all. */
const firstOf = (elements: readonly Value[], count: number): Value[] => elements.slice(0, count < 0 ? undefined : count)

const placements: readonly Placement[] = ['mapped', 'null', 'unmapped', 'readonly', 'straddle', 'kernel']

function placement(text: ValueText | undefined, path: string): Placement {
  if (text === undefined) return 'mapped'
  const found = placements.find((candidate) => candidate === text)
  if (found === undefined) throw new ArgumentError(path, `a placement is one of ${placements.join(', ')}`)
  return found
}

/** Size in bytes of what a pointer of a fixed-size type points to. */
function targetSize(slot: Slot, value: Value, { globals }: ArgumentContext): number {
  const one = typeSize(slot.type, globals)
  return slot.count === undefined || !Array.isArray(value) ? one : one * value.length
}

/** Size in bytes of a scalar, typedef, constant or struct. */
export function typeSize(type: string, globals: Globals): number {
  return globals.structs.get(type)?.layout.size ?? scalarLayout(scalarName(type, globals))?.size ?? 4
}

/** The fixed-width scalar that a type name stands for. */
export function scalarName(type: string, { scalars }: Globals): string {
  return scalars.get(type) ?? type
}

function target(
  slot: Slot,
  text: ValueText | undefined,
  path: string,
  { overrides, context }: Source,
  declared: number | undefined,
): Value {
  if (slot.type === 'sockaddr') return sockaddr(slot, text ?? undefined, path, context)
  if (slot.type === 'bytes') return buffer(slot, text, declared ?? 0, context)
  if (slot.type === 'option_value') return optionValue(text ?? undefined, declared ?? 0, path, context)
  if (slot.count !== undefined) return array(slot, text ?? [], path, context)
  if (slot.fields !== undefined)
    return buildFields(slot.fields, { prefix: `${path}.`, overrides, inline: written(slot, text, path), context })
  return scalarValue(slot, text ?? 0, path, context)
}

function array(slot: Slot, text: ValueText, path: string, context: ArgumentContext): RecordValue[] {
  if (!Array.isArray(text)) throw new ArgumentError(path, 'a list of elements is wanted')
  return text.map((item, index) => {
    const at = `${path}[${String(index)}]`
    const inline = written(slot, item, at)
    return buildFields(slot.fields ?? [], {
      prefix: `${at}.`,
      overrides: {},
      inline,
      context: { ...context, tag: context.tag + index },
    })
  })
}

/** The fields of a struct that is written in place, which are fields that it has. */
function written({ fields = [] }: Slot, text: ValueText | undefined, path: string): Inline {
  if (text !== undefined && text !== null && (typeof text !== 'object' || Array.isArray(text)))
    throw new ArgumentError(path, 'a mapping of fields is wanted')
  const inline = inlineOf(text)
  const unknown = Object.keys(inline).find((key) => !hasSlot(fields, [key.replace(/@$/, '')]))
  if (unknown !== undefined) throw new ArgumentError(`${path}.${unknown}`, 'there is no such field')
  return inline
}
