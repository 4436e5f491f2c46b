import type { Layout } from '../ir/abi.ts'
import { noValue, type RecordValue } from './value.ts'

/** Size in bytes and signedness of a scalar; undefined for another name. */
export function scalarLayout(name: string): { size: number; signed: boolean } | undefined {
  const match = /^([us])(8|16|32|64)$/.exec(name === 'uptr' ? 'u64' : name)
  return match ? { size: Number(match[2]) / 8, signed: match[1] === 's' } : undefined
}

/** A scalar within bytes, little-endian unless told; Undefined where they are too short. */
export function decodeScalar(
  data: string,
  offset: number,
  { size, signed }: { size: number; signed: boolean },
  order: 'little' | 'big' = 'little',
): number {
  if (offset + size > data.length) throw noValue
  let bits = 0n
  for (let i = 0; i < size; i++)
    bits = bits * 256n + BigInt(data.charCodeAt(order === 'big' ? offset + i : offset + size - 1 - i))
  return Number(signed ? BigInt.asIntN(size * 8, bits) : bits)
}

/** A scalar as bytes, little-endian unless told; the value wraps to the size. */
export function encodeScalar(value: number, size: number, order: 'little' | 'big' = 'little'): string {
  const wrapped = BigInt.asUintN(size * 8, BigInt(value))
  const chars: string[] = []
  for (let i = 0; i < size; i++) chars.push(String.fromCharCode(Number((wrapped >> BigInt(8 * i)) & 255n)))
  return (order === 'little' ? chars : chars.reverse()).join('')
}

/** The scalar fields of a struct read from its bytes; Undefined where they are too short. */
export function decodeStruct(data: string, layout: Layout): RecordValue {
  if (data.length < layout.size) throw noValue
  const fields: Record<string, number> = {}
  for (const { name, type, offset, byte_order } of layout.fields) {
    const scalar = scalarLayout(type)
    if (scalar !== undefined) fields[name] = decodeScalar(data, offset, scalar, byte_order)
  }
  return fields
}

/** A struct's bytes with the given fields, the rest zero. */
export function encodeStruct(values: Readonly<Record<string, number>>, layout: Layout): string {
  let data = '\0'.repeat(layout.size)
  for (const { name, type, offset, byte_order } of layout.fields) {
    const scalar = scalarLayout(type)
    const value = values[name]
    if (scalar === undefined || value === undefined) continue
    data = data.slice(0, offset) + encodeScalar(value, scalar.size, byte_order) + data.slice(offset + scalar.size)
  }
  return data
}
