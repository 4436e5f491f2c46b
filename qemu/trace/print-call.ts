/** A call in one line, in the way of strace(1), with the id of the rule by which it ended. */
import type { ConstantGroup, Layout, StructField } from '../../spec/ir/abi.ts'
import type { Ir } from '../../spec/ir/ir.ts'
import type { Slot } from '../../spec/ir/syscall.ts'
import type { CallRecord } from './call-record.ts'

/** What of a buffer is shown. */
const SHOWN_BYTES = 32

/** Prints calls by the numbers and types of a specification for x86_64. */
export function callPrinter(ir: Ir): (record: CallRecord) => string {
  const calls = new Map([...ir.syscalls].map((call) => [call.numbers.x86_64, call]))
  const print = valuePrinter(ir)
  return ({ thread, number, args, result, outcome, memory }) => {
    const call = calls.get(number)
    if (call === undefined) return `[${thread}] call ${number} = ${resultText(ir, result)}`
    const shown = call.args.map((slot, index) => print.argument(slot, args[index] ?? 0n, memory.get(index)))
    return `[${thread}] ${call.name}(${shown.join(', ')}) = ${resultText(ir, result)}  ${outcome}`
  }
}

function resultText({ abi, errnos }: Ir, result: bigint): string {
  if (result >= 0n || result < BigInt(-abi.errno_max)) return String(result)
  const errno = errnos.find(({ value, same_as }) => same_as === undefined && BigInt(value) === -result)
  return `-1 ${errno?.name ?? `errno ${String(-result)}`}`
}

function valuePrinter(ir: Ir) {
  const groups = new Map(ir.constants.map((group) => [group.name, group]))
  const structs = new Map(ir.structs.map((struct) => [struct.name, struct.layouts?.x86_64 ?? struct.layout]))
  const typedefs = new Map(ir.abi.typedefs.map(({ name, type }) => [name, type]))
  const scalar = (type: string) => groups.get(type)?.type ?? typedefs.get(type) ?? (type.endsWith('fd') ? 's32' : type)

  const value = (type: string, raw: bigint): string => {
    const number = narrow(scalar(type), raw)
    const group = groups.get(type)
    return group === undefined ? String(number) : constantText(group, number)
  }

  const field = ({ name, type, offset, constants, byte_order }: StructField, bytes: Uint8Array): string | undefined => {
    const width = widthOf(scalar(type))
    if (width === undefined || offset + width > bytes.length) return undefined
    const own = bytes.slice(offset, offset + width)
    const number = toNumber(byte_order === 'big' ? own.reverse() : own)
    return `${name}: ${value(constants ?? type, number)}`
  }

  const struct = (layout: Layout, bytes: Uint8Array) =>
    `{${layout.fields.flatMap((each) => field(each, bytes) ?? addressText(each, bytes) ?? []).join(', ')}}`

  const pointed = (slot: Slot, bytes: Uint8Array): string => {
    const layout = structs.get(slot.type === 'sockaddr' ? 'sockaddr_in' : slot.type)
    if (layout !== undefined && bytes.length >= Math.min(layout.size, 2)) {
      if (slot.count === undefined) return struct(layout, bytes)
      const entries = Array.from({ length: Math.floor(bytes.length / layout.size) }, (_, index) =>
        struct(layout, bytes.subarray(index * layout.size, (index + 1) * layout.size)),
      )
      return `[${entries.join(', ')}]`
    }
    const width = widthOf(scalar(slot.type))
    if (width !== undefined && bytes.length >= width) return `[${value(slot.type, toNumber(bytes.subarray(0, width)))}]`
    return bytesText(bytes)
  }

  return {
    argument(slot: Slot, raw: bigint, bytes: Uint8Array | undefined): string {
      if (slot.dir === undefined) return value(slot.type, raw)
      if (raw === 0n) return 'NULL'
      return bytes === undefined ? `0x${raw.toString(16)}` : pointed(slot, bytes)
    },
  }
}

function constantText({ kind, constants }: ConstantGroup, number: bigint): string {
  const named = constants
    .filter(({ same_as }) => same_as === undefined)
    .map(({ name, value }) => ({ name, value: BigInt((typeof value === 'number' ? value : value.x86_64) ?? -1) }))
  const exact = named.find(({ value }) => value === number)
  if (exact !== undefined) return exact.name
  if (kind === 'enum' || number < 0n) return String(number)
  const set = named.filter(({ value }) => value > 0n && (number & value) === value)
  const rest = set.reduce((left, { value }) => left & ~value, number)
  return [...set.map(({ name }) => name), ...(rest === 0n ? [] : [`0x${rest.toString(16)}`])].join('|')
}

/** Arrays of four bytes in a struct are IPv4 addresses; other arrays say nothing in a line. */
function addressText({ name, type, offset }: StructField, bytes: Uint8Array): string | undefined {
  if (type !== 'u8[4]' || offset + 4 > bytes.length) return undefined
  return `${name}: ${bytes.subarray(offset, offset + 4).join('.')}`
}

function bytesText(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes.subarray(0, SHOWN_BYTES)).toString('latin1')
  const escaped = shown.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(/[^ -~]/g, escape)
  return `"${escaped}"${bytes.length > SHOWN_BYTES ? '...' : ''}`
}

const named: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t` }
const escape = (character: string) =>
  named[character] ?? String.raw`\x` + character.charCodeAt(0).toString(16).padStart(2, '0')

function narrow(type: string, raw: bigint): bigint {
  const width = widthOf(type)
  if (width === undefined) return raw
  return type.startsWith('s') ? BigInt.asIntN(width * 8, raw) : BigInt.asUintN(width * 8, raw)
}

/** Bytes of a scalar type; undefined for anything else. */
function widthOf(type: string): number | undefined {
  if (type === 'uptr') return 8
  const bits = /^[su](8|16|32|64)$/.exec(type)?.[1]
  return bits === undefined ? undefined : Number(bits) / 8
}

const toNumber = (bytes: Uint8Array) => bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)
