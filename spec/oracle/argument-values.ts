import type { Slot, ValueText } from '../ir/syscall.ts'
import { ArgumentError } from './argument-error.ts'
import type { Globals } from './expression/scope.ts'
import { encodeScalar, encodeStruct, scalarLayout } from './layout.ts'
import type { RecordValue } from './value.ts'

/** A socket's address. */
export type Endpoint = { ip: number; port: number }

/** What argument texts refer to: descriptors by role, and addresses of the sockets behind them. */
export interface ArgumentContext {
  globals: Globals
  /** The descriptor that a role stands for. */
  role: (name: string) => number | undefined
  /** The local or peer address of a role's socket. */
  address: (which: 'local' | 'peer', role: string) => Endpoint | undefined
  /** Makes the contents of different events' buffers differ. */
  tag: number
}

/** The largest buffer that is really there; a call may be told of a longer one. */
export const bufferLimit = 70_000

/** The fields of a struct that are written in place. */
export type Inline = Readonly<Record<string, ValueText>>

export const inlineOf = (text: ValueText | undefined): Inline =>
  typeof text === 'object' && text !== null && !Array.isArray(text) ? text : {}

/** A number: literal, constant, flags joined by `|`, or a role where a descriptor is wanted. */
export function scalarValue(slot: Slot, text: ValueText, path: string, context: ArgumentContext): number {
  if (typeof text === 'number') return text
  if (typeof text !== 'string') throw new ArgumentError(path, 'a number or the name of a constant is wanted')
  if (slot.type === 'fd' || slot.type === 'socket_fd') {
    const descriptor = context.role(text) ?? numberIn(text)
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
export function numberIn(text: string): number | undefined {
  const [, minus, digits] = /^(-?)(0x[0-9a-f]+|\d+)$/i.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits) * (minus === '-' ? -1 : 1)
}

/** The bytes of a buffer: text, or letters; zeros where the call is to write. */
export function buffer(slot: Slot, text: ValueText | undefined, declared: number, context: ArgumentContext): string {
  const length = declared < 0 ? 0 : Math.min(declared, bufferLimit)
  if (typeof text === 'string') return text.padEnd(length, '\0').slice(0, length)
  return slot.dir === 'out' ? zeros(length) : pattern(context.tag, length)
}

const longestZeros = '\0'.repeat(bufferLimit)

/** Bytes of zero. A piece of a longer text takes no memory of its own. */
const zeros = (length: number): string => longestZeros.slice(0, length)

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const longestPattern = alphabet.repeat(Math.ceil(bufferLimit / alphabet.length) + 1)

/** Letters that start elsewhere for every tag, so that the contents of two buffers differ. */
export function pattern(tag: number, length: number): string {
  const start = (tag * 7) % alphabet.length
  return longestPattern.slice(start, start + length)
}

/** `lo:5001`, `local(peer)`, `peer(fd)`; a family such as AF_UNIX alone or in front. */
export function sockaddr(slot: Slot, text: ValueText | undefined, path: string, context: ArgumentContext): RecordValue {
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

/** `{ s32: 1 }` or `{ linger: { l_onoff: 1 } }` as bytes; a text is the bytes themselves, as in a script. */
export function optionValue(
  text: ValueText | undefined,
  declared: number,
  path: string,
  context: ArgumentContext,
): string {
  const length = Math.min(Math.max(declared, 0), bufferLimit)
  if (typeof text === 'string') return text.slice(0, length).padEnd(length, '\0')
  const [view, value] = Object.entries(inlineOf(text))[0] ?? []
  if (view === undefined || value === undefined) return '\0'.repeat(length)
  const struct = context.globals.structs.get(view)
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
