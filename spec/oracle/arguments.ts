import type { Slot, ValueText } from '../ir/syscall.ts'
import { ArgumentError } from './argument-error.ts'
import type { Globals } from './expression/scope.ts'
import { encodeScalar, encodeStruct, scalarLayout } from './layout.ts'
import type { Fields, Placement, Pointer, RecordValue, Value } from './value.ts'

/** What argument texts refer to: descriptors by role, and addresses of the sockets behind them. */
export interface ArgumentContext {
  globals: Globals
  /** The descriptor that a role stands for. */
  role: (name: string) => number | undefined
  /** The local or peer address of a role's socket. */
  address: (which: 'local' | 'peer', role: string) => { ip: number; port: number } | undefined
  /** Makes the contents of different events' buffers differ. */
  tag: number
}

/** Values by path of the slot (`addr`, `msg.msg_name`); a path with `@` behind it gives the placement of the pointer. */
export type Overrides = Readonly<Record<string, ValueText>>

/** How many bytes of a pointer to `straddle` can be accessed, by the size of what it points to. */
export const straddleLength = (size: number) => Math.max(1, Math.floor(Math.min(size, bufferLimit) / 2))

/** The largest buffer that is really there; a call may be told of a longer one. */
export const bufferLimit = 70_000

/**
 * Builds the arguments of a call from defaults and overrides. The count of an array is its length unless told.
 *
 * @throws ArgumentError for a text that is no value of its slot
 */
export function buildArguments(slots: readonly Slot[], overrides: Overrides, context: ArgumentContext): Fields {
  const unknown = Object.keys(overrides).find((key) => !hasSlot(slots, key.replace(/@$/, '').split('.')))
  if (unknown !== undefined) throw new ArgumentError(unknown, 'there is no such argument')
  return buildFields(slots, '', overrides, context, {})
}

function hasSlot(slots: readonly Slot[], path: readonly string[]): boolean {
  const slot = slots.find(({ name }) => name === path[0])
  if (slot === undefined) return false
  const { fields, count } = slot
  return path.length === 1 || (fields !== undefined && count === undefined && hasSlot(fields, path.slice(1)))
}

function buildFields(
  slots: readonly Slot[],
  prefix: string,
  overrides: Overrides,
  context: ArgumentContext,
  inline: Readonly<Record<string, ValueText>>,
): Fields {
  const fields: Record<string, Pointer> = {}
  const text = (slot: Slot): ValueText | undefined =>
    [overrides[prefix + slot.name], inline[slot.name], countOf(slot), slot.default].find((one) => one !== undefined)
  const countOf = ({ name }: Slot): number | undefined => {
    const array = slots.find(({ count }) => count === name)
    const elements = array && text(array)
    return Array.isArray(elements) ? elements.length : undefined
  }
  for (const slot of slots) if (slot.dir === undefined) fields[slot.name] = register(slot, text(slot), prefix, context)
  const measured = ({ size, count }: Slot) => Number(size !== undefined || count !== undefined)
  const measuresFirst = slots.filter(({ dir }) => dir !== undefined).sort((a, b) => measured(a) - measured(b))
  for (const slot of measuresFirst)
    fields[slot.name] = pointer(slot, text(slot), prefix, overrides, context, (name) => sizeOf(fields[name]), inline)
  return fields
}

const sizeOf = (field: Pointer | undefined) => (typeof field?.value === 'number' ? field.value : 0)

function register(slot: Slot, text: ValueText | undefined, prefix: string, context: ArgumentContext): Pointer {
  return { at: 'value', available: 0, value: scalarValue(slot, text ?? 0, prefix + slot.name, context) }
}

/** A number: literal, constant, flags joined by `|`, or a role where a descriptor is wanted. */
function scalarValue(slot: Slot, text: ValueText, path: string, context: ArgumentContext): number {
  if (typeof text === 'number') return text
  if (typeof text !== 'string') throw new ArgumentError(path, 'a number or the name of a constant is wanted')
  if (slot.type === 'fd' || slot.type === 'socket_fd') {
    const descriptor = context.role(text)
    if (descriptor !== undefined) return descriptor
    throw new ArgumentError(path, `no descriptor has the role ${text}`)
  }
  let bits = 0n
  for (const name of text.split('|').map((part) => part.trim())) {
    const constant = context.globals.constants.get(name)
    const value = constant?.value ?? numberIn(name)
    if (value === undefined) throw new ArgumentError(path, `there is no constant ${name}`)
    if (!text.includes('|')) return value
    bits |= BigInt(value)
  }
  return Number(bits)
}

/** A decimal or hexadecimal number, perhaps with a minus; undefined for another text. */
function numberIn(text: string): number | undefined {
  const [, minus, digits] = /^(-?)(0x[0-9a-f]+|\d+)$/i.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits) * (minus === '-' ? -1 : 1)
}

function pointer(
  slot: Slot,
  text: ValueText | undefined,
  prefix: string,
  overrides: Overrides,
  context: ArgumentContext,
  size: (slot: string) => number,
  inline: Readonly<Record<string, ValueText>>,
): Pointer {
  const path = prefix + slot.name
  const placed = overrides[`${path}@`] ?? inline[`${slot.name}@`]
  const at = text === null && placed === undefined ? 'null' : placement(placed, path)
  const declared = slot.size === undefined ? undefined : size(slot.size)
  const whole = target(slot, text, path, overrides, context, declared)
  const value = Array.isArray(whole) && slot.count !== undefined ? firstOf(whole, size(slot.count)) : whole
  const length = declared ?? targetSize(slot, value, context)
  return { at, available: at === 'straddle' ? straddleLength(length) : 0, value }
}

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
  const struct = globals.ir.structs.find(({ name }) => name === type)
  if (struct !== undefined) return struct.layout.size
  return scalarLayout(scalarName(type, globals))?.size ?? 4
}

/** The fixed-width scalar that a type name stands for. */
export function scalarName(type: string, { ir }: Globals): string {
  const typedef = ir.abi.typedefs.find(({ name }) => name === type)
  const group = ir.constants.find(({ name }) => name === type)
  return typedef?.type ?? group?.type ?? (type === 'fd' || type === 'socket_fd' ? 's32' : type)
}

function target(
  slot: Slot,
  text: ValueText | undefined,
  path: string,
  overrides: Overrides,
  context: ArgumentContext,
  declared: number | undefined,
): Value {
  if (slot.type === 'sockaddr') return sockaddr(slot, text ?? undefined, path, context)
  if (slot.type === 'bytes') return buffer(slot, text, declared ?? 0, context)
  if (slot.type === 'option_value') return optionValue(text ?? undefined, declared ?? 0, path, context)
  if (slot.count !== undefined) return array(slot, text ?? [], path, context)
  if (slot.fields !== undefined) return buildFields(slot.fields, `${path}.`, overrides, context, inlineOf(text))
  return scalarValue(slot, text ?? 0, path, context)
}

const inlineOf = (text: ValueText | undefined): Readonly<Record<string, ValueText>> =>
  typeof text === 'object' && text !== null && !Array.isArray(text) ? text : {}

function buffer(slot: Slot, text: ValueText | undefined, declared: number, context: ArgumentContext): string {
  const length = declared < 0 ? 0 : Math.min(declared, bufferLimit)
  if (typeof text === 'string') return text.padEnd(length, '\0').slice(0, length)
  return slot.dir === 'out' ? '\0'.repeat(length) : pattern(context.tag, length)
}

/** Letters that start elsewhere for every tag, so that the contents of two buffers differ. */
export function pattern(tag: number, length: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'
  const start = (tag * 7) % 26
  return (alphabet.slice(start) + alphabet.repeat(Math.ceil(length / 26))).slice(0, length)
}

function array(slot: Slot, text: ValueText, path: string, context: ArgumentContext): RecordValue[] {
  if (!Array.isArray(text)) throw new ArgumentError(path, 'a list of elements is wanted')
  return text.map((item, index) =>
    buildFields(
      slot.fields ?? [],
      `${path}[${String(index)}].`,
      {},
      { ...context, tag: context.tag + index },
      inlineOf(item),
    ),
  )
}

/** `lo:5001`, `local(peer)`, `peer(fd)`; a family such as AF_UNIX alone or in front. */
function sockaddr(slot: Slot, text: ValueText | undefined, path: string, context: ArgumentContext): RecordValue {
  const { globals } = context
  const inet = globals.constants.get('AF_INET')?.value ?? 2
  if (text === undefined || slot.dir === 'out') return { family: 0, ip: 0, port: 0 }
  if (typeof text !== 'string') throw new ArgumentError(path, 'an address such as lo:5001 is wanted')
  const [, family, rest] = /^(?:(AF_\w+)\b ?)?(.*)$/.exec(text) ?? []
  const familyValue = family === undefined ? inet : globals.constants.get(family)?.value
  if (familyValue === undefined) throw new ArgumentError(path, `there is no address family ${family ?? ''}`)
  if (rest === undefined || rest === '') return { family: familyValue, ip: 0, port: 0 }
  const named = /^(local|peer)\((\w+)\)$/.exec(rest)
  if (named?.[2] !== undefined) {
    const endpoint = context.address(named[1] === 'local' ? 'local' : 'peer', named[2])
    return { family: familyValue, ip: endpoint?.ip ?? 0, port: endpoint?.port ?? 0 }
  }
  const [, place = '', port = ''] = /^([\w.]+):(\d+)$/.exec(rest) ?? []
  const ip = globals.host.place(place)
  if (ip === undefined) throw new ArgumentError(path, `${text} is no address: the place before the colon is unknown`)
  return { family: familyValue, ip, port: Number(port) }
}

/** `{ s32: 1 }` or `{ linger: { l_onoff: 1 } }` as bytes. */
function optionValue(text: ValueText | undefined, declared: number, path: string, context: ArgumentContext): string {
  const length = Math.min(Math.max(declared, 0), bufferLimit)
  const [view, value] = Object.entries(inlineOf(text))[0] ?? []
  if (view === undefined || value === undefined) return '\0'.repeat(length)
  const struct = context.globals.ir.structs.find(({ name }) => name === view)
  if (struct !== undefined) return encodeStruct(numbers(value, path), struct.layout).padEnd(length, '\0')
  const scalar = scalarLayout(view)
  if (scalar === undefined || typeof value !== 'number')
    throw new ArgumentError(path, `${view} is no type of an option`)
  return encodeScalar(value, scalar.size).padEnd(length, '\0')
}

function numbers(value: ValueText, path: string): Record<string, number> {
  const fields: Record<string, number> = {}
  for (const [name, field] of Object.entries(inlineOf(value))) {
    if (typeof field !== 'number') throw new ArgumentError(path, `${name} must be a number`)
    fields[name] = field
  }
  return fields
}
