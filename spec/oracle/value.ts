/**
 * Values of the abstract machine. Integers, constants and references to entities are numbers, bytes are strings
 * of char codes 0..255, records are plain objects that are never changed in place, an absent value is undefined.
 */
export type Value = number | boolean | string | undefined | Value[] | RecordValue | Pointer
export type RecordValue = { readonly [field: string]: Value }

/** Where a pointer argument points. `straddle`: only the first `available` bytes are accessible. */
export type Placement = 'value' | 'mapped' | 'null' | 'unmapped' | 'readonly' | 'straddle' | 'kernel'

/**
 * An argument as a call receives it: a register's value, or a pointer with what lies behind it: a number, bytes,
 * a socket address (record of family, ip and port), a struct (record of pointers by field) or a list of structs.
 */
export interface Pointer {
  readonly at: Placement
  readonly available: number
  readonly value: Value
}
/** Arguments by name, or the fields of a struct in memory. */
export type Fields = { readonly [name: string]: Pointer }

/**
 * A value that the implementation chooses, such as a port, is a number from here on until it is observed.
 * It equals itself alone; ordering it is undefined.
 */
export const unboundBase = 2 ** 45
export const isUnbound = (value: unknown): value is number =>
  typeof value === 'number' && value >= unboundBase && value < 2 ** 46

/** Thrown where an expression has no value: an absent field is read, an unobserved choice is ordered. */
export class Undefined extends Error {
  override name = 'Undefined'
}

/** The one instance: it is thrown often by the search, and a stack trace each time would be most of the cost. */
export const noValue = new Undefined('this has no value here')

/** The parts of a value that has parts, by name or position. */
export function membersOf(value: Value[] | RecordValue | Pointer): [string, Value][] {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item])
  if (isPointer(value))
    return [
      ['at', value.at],
      ['available', value.available],
      ['value', value.value],
    ]
  return Object.entries(value)
}

/** Structural equality; a field that is absent is as good as one that is not mentioned. */
export function equal(a: Value, b: Value): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]))
    )
  const right = new Map(membersOf(b).filter(isPresent))
  const left = membersOf(a).filter(isPresent)
  return left.length === right.size && left.every(([key, value]) => equal(value, right.get(key)))
}

const isPresent = ([, value]: [string, Value]) => value !== undefined

/** A value that is there; Undefined where it is absent. */
export function present(value: Value): NonNullable<Value> {
  if (value !== undefined) return value
  throw noValue
}

/** A number that can be computed with and put in order: an unobserved choice cannot. */
export function known(value: Value): number {
  if (isUnbound(value)) throw noValue
  return asNumber(value)
}

/** The number in a value; Undefined where there is none. */
export function asNumber(value: Value): number {
  if (typeof value === 'number') return value
  throw noValue
}

export function asBool(value: Value): boolean {
  if (typeof value === 'boolean') return value
  throw noValue
}

export function asBytes(value: Value): string {
  if (typeof value === 'string') return value
  throw noValue
}

export function asList(value: Value): Value[] {
  if (Array.isArray(value)) return value
  throw noValue
}

export function asPointer(value: Value): Pointer {
  if (typeof value === 'object' && !Array.isArray(value) && isPointer(value)) return value
  throw noValue
}

function isPointer(value: RecordValue | Pointer): value is Pointer {
  return 'at' in value && 'available' in value
}

/** The record in a value; a pointer is none. */
export function asRecord(value: Value): RecordValue {
  if (typeof value === 'object' && !Array.isArray(value) && !isPointer(value)) return value
  throw noValue
}
