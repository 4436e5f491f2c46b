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
import { changedWith, hasSlot, partsOf, planOf, rootOf } from './argument-plan.ts'
import type { Globals } from './expression/scope.ts'
import { scalarLayout } from './layout.ts'
import {
  type Fields,
  type Placement,
  type Pointer,
  type RecordValue,
  type Value,
  asPointer,
  asRecord,
} from './value.ts'

export { bufferLimit, type ArgumentContext, type Endpoint } from './argument-values.ts'

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
  return buildFields(slots, { prefix: '', overrides, inline: {}, context }, { base, keys: Object.keys(overrides) })
}

function requireSlots(slots: readonly Slot[], overrides: Overrides): void {
  for (const key of Object.keys(overrides)) partsOf(slots, key)
}

/** What a list of slots is built from: overrides by path, the fields of a struct that is written in place. */
interface Source {
  prefix: string
  overrides: Overrides
  inline: Inline
  context: ArgumentContext
}

/** Fields that are there already, and the overrides, relative to them, that they do not have. */
interface Reuse {
  base: RecordValue
  keys: readonly string[]
}

function buildFields(slots: readonly Slot[], source: Source, reuse?: Reuse): Fields {
  const changed = reuse && changedWith(slots, reuse.keys.map(rootOf))
  const fields: Record<string, Pointer> = {}
  for (const slot of planOf(slots).order) {
    const before = reuse?.base[slot.name]
    if (changed?.has(slot.name) === false) fields[slot.name] = asPointer(before)
    else if (slot.dir === undefined) fields[slot.name] = register(slot, textOf(slot, slots, source), source)
    else if (reuse !== undefined && changesWithin(slot, reuse.keys))
      fields[slot.name] = changedStruct(slot, textOf(slot, slots, source), source, asPointer(before), reuse.keys)
    else fields[slot.name] = pointer(slot, textOf(slot, slots, source), source, fields)
  }
  return fields
}

/** Whether overrides concern a struct by its fields alone, and not by where it is or as a whole. */
const changesWithin = ({ name, fields, size, count }: Slot, keys: readonly string[]) =>
  fields !== undefined &&
  size === undefined &&
  count === undefined &&
  keys.every((key) => rootOf(key) !== name || key.startsWith(`${name}.`))

function changedStruct(
  slot: Slot,
  text: ValueText | undefined,
  { prefix, overrides, context }: Source,
  before: Pointer,
  keys: readonly string[],
): Pointer {
  const path = prefix + slot.name
  const within = keys.flatMap((key) => (rootOf(key) === slot.name ? [key.slice(slot.name.length + 1)] : []))
  const source = { prefix: `${path}.`, overrides, inline: written(slot, text, path), context }
  return { ...before, value: buildFields(slot.fields ?? [], source, { base: asRecord(before.value), keys: within }) }
}

/** What is written for a slot: by path, in place, as the length of its array, or as its default; null is a value. */
function textOf(slot: Slot, slots: readonly Slot[], source: Source): ValueText | undefined {
  const { prefix, overrides, inline } = source
  const byPath = overrides[prefix + slot.name]
  const inPlace = inline[slot.name]
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
  const one = typeSize(slot.type, globals) * (slot.length ?? 1)
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
    const source = { prefix: `${at}.`, overrides: {}, inline, context: ofElement(context, index) }
    return buildFields(slot.fields ?? [], source)
  })
}

/** The buffers of different elements have different contents. */
function ofElement(context: ArgumentContext, index: number): ArgumentContext {
  const { globals, role, address } = context
  return {
    globals,
    role,
    address,
    // Asked for by buffers alone.
    get tag() {
      return context.tag + index
    },
  }
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
