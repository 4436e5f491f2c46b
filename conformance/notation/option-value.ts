import type { Slot, ValueText } from '../../spec/ir/syscall.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { decodeScalar, decodeStruct, encodeScalar, encodeStruct, scalarLayout } from '../../spec/oracle/layout.ts'
import type { Value } from '../../spec/oracle/value.ts'
import type { ScriptValue } from './script.ts'

/** The value of a socket option: the type that its bytes are read as, and a number, or the fields of a struct. */
export interface OptionView {
  view: string
  value: number | Readonly<Record<string, number>>
}

/**
 * The value that a script gives an option: `[1]`, or `{l_onoff = 1, l_linger = 0}`; undefined where it is written in another
 * way, as bytes.
 */
export function readOption(
  { views = [] }: Slot,
  value: ScriptValue,
  { structs }: Globals,
  numberOf: (text: string) => number,
): OptionView | undefined {
  if (value.kind === 'list') {
    const view = views.find((name) => scalarLayout(name) !== undefined)
    const [only, ...others] = value.items
    if (view === undefined || only?.kind !== 'number' || others.length > 0) return undefined
    return { view, value: numberOf(only.text) }
  }
  if (value.kind !== 'struct') return undefined
  const view = views.find((name) =>
    value.fields.every((field) => structs.get(name)?.layout.fields.some((known) => known.name === field.name)),
  )
  if (view === undefined) return undefined
  const numbers = value.fields.flatMap((field) =>
    field.value.kind === 'number' ? [[field.name, numberOf(field.value.text)] as const] : [],
  )
  return numbers.length === value.fields.length ? { view, value: Object.fromEntries(numbers) } : undefined
}

/** An option that a call is given, as the value of its argument. */
export const optionText = ({ view, value }: OptionView): ValueText => ({ [view]: value })

/** An option that a call is to write, by paths under the one of its argument. */
export function optionOut({ view, value }: OptionView, path: string): Record<string, Value> {
  if (typeof value === 'number') return { [`${path}.${view}`]: value }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [`${path}.${view}.${name}`, field]))
}

/**
 * The bytes of an option as a script writes them; undefined where they are not those of the type.
 *
 * @param view the type of the option
 */
export function printOption(data: string, view: string, { structs }: Globals): string | undefined {
  const scalar = scalarLayout(view)
  if (scalar !== undefined) {
    if (data.length < scalar.size) return undefined
    const value = decodeScalar(data, 0, scalar)
    return isPadded(data, encodeScalar(value, scalar.size)) ? `[${value}]` : undefined
  }
  const layout = structs.get(view)?.layout
  if (layout === undefined || data.length < layout.size) return undefined
  const fields: Record<string, number> = {}
  for (const [name, value] of Object.entries(decodeStruct(data, layout)))
    if (typeof value === 'number') fields[name] = value
  return isPadded(data, encodeStruct(fields, layout)) ? printFields(fields) : undefined
}

/** Zeros behind it, which it gets again when it is read. */
const isPadded = (data: string, start: string) => data === start.padEnd(data.length, '\0')

/** `{tv_sec = 1, tv_usec = 0}` */
export const printFields = (fields: Readonly<Record<string, number | string>>): string =>
  `{${Object.entries(fields)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')}}`
