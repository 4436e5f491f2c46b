import type { ConstantGroup } from '../../spec/ir/abi.ts'
import type { Slot } from '../../spec/ir/syscall.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { formatIpv4 } from '../../spec/oracle/host.ts'
import {
  type Fields,
  type Pointer,
  type RecordValue,
  type Value,
  asPointer,
  asRecord,
  isUnbound,
} from '../../spec/oracle/value.ts'

/** The longest text of a buffer that is printed whole. */
const longest = 40

/** The arguments of a call in packetdrill's notation, in the order of its slots. */
export function printArguments(slots: readonly Slot[], args: Fields | RecordValue, globals: Globals): string {
  return slots.map((slot) => printSlot(slot, args[slot.name], globals)).join(', ')
}

function printSlot(slot: Slot, field: Value, globals: Globals): string {
  const pointer: Pointer = field === undefined ? { at: 'value', available: 0, value: 0 } : asPointer(field)
  if (slot.dir === undefined) return printScalar(slot.type, pointer.value, globals)
  switch (pointer.at) {
    case 'null':
      return 'NULL'
    case 'unmapped':
    case 'kernel':
      return `<${pointer.at}>`
    case 'readonly':
    case 'straddle':
      return `<${pointer.at}> ${printTarget(slot, pointer.value, globals)}`
    default:
      return printTarget(slot, pointer.value, globals)
  }
}

/** What lies behind a pointer. What the call alone writes is `...`. */
function printTarget(slot: Slot, value: Value, globals: Globals): string {
  if (slot.dir === 'out') return '...'
  if (slot.type === 'sockaddr' && typeof value === 'object') return printAddress(asRecord(value), globals)
  if (typeof value === 'string') return printBytes(value)
  if (Array.isArray(value)) return `[${value.map((item) => printStruct(slot, asRecord(item), globals)).join(', ')}]`
  if (typeof value === 'object') return printStruct(slot, asRecord(value), globals)
  return `[${printScalar(slot.type, value, globals)}]`
}

function printStruct(slot: Slot, fields: RecordValue, globals: Globals): string {
  const parts = (slot.fields ?? []).map((field) => `${field.name} = ${printSlot(field, fields[field.name], globals)}`)
  return `{${parts.join(', ')}}`
}

/** `{sa_family = AF_INET, sin_port = htons(5001), sin_addr = inet_addr("127.0.0.1")}` */
export function printAddress(address: RecordValue, globals: Globals): string {
  const family = address['family'] === undefined ? 'AF_INET' : printScalar('address_family', address['family'], globals)
  const { port, ip } = address
  const shown = isUnbound(port) ? '...' : `htons(${typeof port === 'number' ? port : 0})`
  return `{sa_family = ${family}, sin_port = ${shown}, sin_addr = inet_addr("${formatIpv4(typeof ip === 'number' ? ip : 0)}")}`
}

/** Whether a text of a buffer is printed whole. */
export const isShort = (data: string): boolean => data.length <= longest

/** Bytes as a text in quotes; those that are longer than `limit` as their start and length. */
export function printBytes(data: string, limit = longest): string {
  const quote = (text: string) =>
    `"${text.replace(/[^\x20-\x7e]|["\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`
  return data.length <= limit ? quote(data) : `${quote(data.slice(0, 16))}...${data.length}`
}

/** A number by the name that its type has for it. */
export function printScalar(type: string, value: Value, globals: Globals): string {
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(Number(value)) : '0'
  if (isUnbound(value)) return '...'
  const group = globals.ir.constants.find(({ name }) => name === type)
  if (group === undefined || (value === 0 && group.kind === 'flags')) return String(value)
  return exactName(group, value) ?? combination(group, value, globals) ?? String(value)
}

const valueOf = ({ value }: ConstantGroup['constants'][number]) =>
  typeof value === 'number' ? value : (value.x86_64 ?? 0)

const exactName = (group: ConstantGroup, value: number) =>
  group.constants.find((constant) => valueOf(constant) === value)?.name

/** Flags joined by `|`; of an enum such as socket_type, its value with the flags of the group socket_flags. */
function combination(group: ConstantGroup, value: number, globals: Globals): string | undefined {
  if (value < 0) return undefined
  const prefix = group.name.split('_')[0] ?? ''
  const flags = group.kind === 'flags' ? group : globals.ir.constants.find(({ name }) => name === `${prefix}_flags`)
  if (flags === undefined) return undefined
  let rest = BigInt(value)
  const names: string[] = []
  for (const constant of flags.constants) {
    const bits = BigInt(valueOf(constant))
    if (bits === 0n || (rest & bits) !== bits) continue
    names.push(constant.name)
    rest &= ~bits
  }
  if (names.length === 0) return undefined
  const base = group.kind === 'flags' ? undefined : exactName(group, Number(rest))
  if (group.kind !== 'flags' || rest !== 0n) names.unshift(base ?? String(rest))
  return names.join('|')
}
