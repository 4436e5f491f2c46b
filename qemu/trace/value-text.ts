/** Values of registers and fields as text: constants by name, addresses in hexadecimal, the rest as numbers. */
import type { ConstantGroup } from '../../spec/ir/abi.ts'
import type { Ir } from '../../spec/ir/ir.ts'

/** Groups whose values may carry flags of another group in the same argument. */
const flagsBeside: Readonly<Record<string, string>> = { socket_type: 'socket_flags', futex_op: 'futex_flags' }

/** What can be said of a value by its type alone. */
export interface ValueTexts {
  /** The text of a value of a type, whatever stands above its width. */
  text(type: string, raw: bigint): string
  /** Bytes of a scalar type; undefined for anything else. */
  width(type: string): number | undefined
}

export const hex = (value: bigint): string => `0x${value.toString(16)}`

/** Bytes as a number, the lowest first. */
export const toNumber = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)

/** By the numbers of a specification for x86_64. */
export function valueTexts(ir: Ir): ValueTexts {
  const groups = new Map(ir.constants.map((group) => [group.name, group]))
  const typedefs = new Map(ir.abi.typedefs.map(({ name, type }) => [name, type]))
  const scalar = (type: string) => groups.get(type)?.type ?? typedefs.get(type) ?? (type.endsWith('fd') ? 's32' : type)
  const width = (type: string) => widthOf(scalar(type))
  const constant = (name: string, number: bigint): string | undefined => {
    const group = groups.get(name)
    if (group === undefined) return undefined
    const flags = groups.get(flagsBeside[name] ?? '')
    if (flags === undefined) return group.kind === 'enum' ? exact(group, number) : flagText(group, number)
    const mask = namedIn(flags).reduce((all, { value }) => all | value, 0n)
    const base = exact(group, number & ~mask)
    return base === undefined || number < 0n ? undefined : [base, ...setIn(flags, number & mask)].join('|')
  }
  return {
    width,
    text(type, raw) {
      if (scalar(type) === 'uptr') return raw === 0n ? 'NULL' : hex(raw)
      const number = narrow(scalar(type), raw)
      return constant(type === 'fd' ? 'at_directory' : type, number) ?? String(number)
    },
  }
}

function namedIn({ constants }: ConstantGroup) {
  return constants
    .filter(({ same_as }) => same_as === undefined)
    .map(({ name, value }) => ({ name, value: BigInt((typeof value === 'number' ? value : value.x86_64) ?? -1) }))
}

const exact = (group: ConstantGroup, number: bigint) => namedIn(group).find(({ value }) => value === number)?.name

const setIn = (group: ConstantGroup, number: bigint) =>
  namedIn(group)
    .filter(({ value }) => value > 0n && (number & value) === value)
    .map(({ name }) => name)

function flagText(group: ConstantGroup, number: bigint): string {
  if (number < 0n) return String(number)
  const known = namedIn(group).reduce((all, { value }) => (value > 0n ? all | value : all), 0n)
  const rest = number & ~known
  const texts = [...setIn(group, number), ...(rest === 0n ? [] : [hex(rest)])]
  return texts.length === 0 ? (exact(group, 0n) ?? '0') : texts.join('|')
}

function narrow(type: string, raw: bigint): bigint {
  const width = widthOf(type)
  if (width === undefined) return raw
  return type.startsWith('s') ? BigInt.asIntN(width * 8, raw) : BigInt.asUintN(width * 8, raw)
}

function widthOf(type: string): number | undefined {
  if (type === 'uptr') return 8
  const bits = /^[su](8|16|32|64)$/.exec(type)?.[1]
  return bits === undefined ? undefined : Number(bits) / 8
}
