import type { Slot, Syscall } from '../../spec/ir/syscall.ts'
import type { End } from '../../spec/oracle/enter.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { type Fields, type RecordValue, type Value, asPointer, asRecord, isUnbound } from '../../spec/oracle/value.ts'
import { writtenPaths } from './bind-values.ts'
import { printFields, printOption } from './option-value.ts'
import { printErrno, printOut } from './print-end.ts'
import { isShort, printAddress, printBytes, printScalar } from './print-value.ts'

/** A call as a script shows it: with what it writes in the places of its arguments. */
export interface ShownCall {
  syscall: Syscall
  args: Fields
  /** Absent where the call never ends. */
  end: End | undefined
  /** Another way to write an address, which a script needs where nobody knows the port. */
  reference: (address: RecordValue) => string | undefined
}

interface Printing extends ShownCall {
  globals: Globals
  /** Paths that any rule of the call writes. */
  written: ReadonlySet<string>
  /** What this end writes, and the paths that have found a place. */
  out: Readonly<Record<string, Value>>
  placed: Set<string>
}

/** A call with its result, and behind it what was written and has no place among the arguments. */
export function printCall(call: ShownCall, globals: Globals): string {
  const { syscall, args, end } = call
  const written = writtenPaths(syscall)
  const printing: Printing = { ...call, globals, written, out: end?.out ?? {}, placed: new Set() }
  const shown = syscall.args.map((slot) => printSlot(printing, slot, args[slot.name], slot.name)).join(', ')
  const left = Object.entries(printing.out).filter(([path, value]) => isKnown(value) && !printing.placed.has(path))
  const comment = left.map(([path, value]) => `${path} = ${printOut(value, globals)}`).join(', ')
  return `${syscall.name}(${shown}) = ${printResult(end, globals)}${comment === '' ? '' : ` // ${comment}`}`
}

/** `0`, `-1 EBADF (what it means)`; what nobody knows, and the end of a call that has none, is `...`. */
export function printResult(end: End | undefined, globals: Globals): string {
  if (end === undefined) return '...'
  if (end.errno !== undefined) return printErrno(globals, end.errno)
  return isUnbound(end.value) ? '...' : String(end.value)
}

const isKnown = (value: Value) => value !== undefined && !isUnbound(value)

/** What is written at a path, which finds its place here; undefined where nothing is, or nobody knows what. */
function written(printing: Printing, path: string, index?: number): Value {
  const whole = printing.out[path]
  const value = index === undefined ? whole : Array.isArray(whole) ? whole[index] : undefined
  if (!isKnown(value)) return undefined
  printing.placed.add(path)
  return value
}

/** Nothing can be written where nothing is. */
function passOver({ out, placed }: Printing, path: string): void {
  for (const key of Object.keys(out)) if (key === path || key.startsWith(`${path}.`)) placed.add(key)
}

/** @param index of the element, in an array */
function printSlot(printing: Printing, slot: Slot, field: Value, path: string, index?: number): string {
  const pointer = field === undefined ? { at: 'value', available: 0, value: 0 } : asPointer(field)
  if (slot.dir === undefined)
    return printing.written.has(path)
      ? printWritten(printing, slot, pointer.value, path, index)
      : printScalar(slot.type, pointer.value, printing.globals)
  switch (pointer.at) {
    case 'null':
      passOver(printing, path)
      return 'NULL'
    case 'unmapped':
    case 'kernel':
      passOver(printing, path)
      return `<${pointer.at}>`
    case 'readonly':
    case 'straddle':
      return `<${pointer.at}> ${printTarget(printing, slot, pointer.value, path, index)}`
    default:
      return printTarget(printing, slot, pointer.value, path, index)
  }
}

/** A number that the call may change: what it finds, and what it leaves. One that is zero by default is taken for what it leaves. */
function printWritten(printing: Printing, slot: Slot, before: Value, path: string, index?: number): string {
  const { globals, end } = printing
  const shown = (value: Value) => printScalar(slot.type, value, globals)
  const after = written(printing, path, index)
  if (slot.default === 0 && before === 0 && after !== undefined) return shown(after)
  if (slot.default === 0 && !(before === 0 && end?.errno !== undefined))
    return `${shown(before)} -> ${after === undefined ? '...' : shown(after)}`
  return after === undefined || after === before ? shown(before) : `${shown(before)} -> ${shown(after)}`
}

function printTarget(printing: Printing, slot: Slot, value: Value, path: string, index?: number): string {
  const { globals, reference } = printing
  if (slot.dir === 'out') return printOutput(printing, slot, path, index)
  if (slot.type === 'option_value' && typeof value === 'string') return printGivenOption(printing, slot, value)
  if (slot.type === 'sockaddr') return reference(asRecord(value)) ?? printAddress(asRecord(value), globals)
  if (typeof value === 'string') return isShort(value) ? printBytes(value) : '...'
  if (Array.isArray(value))
    return `[${value.map((item, at) => printStruct(printing, slot, item, `${path}[]`, at)).join(', ')}]`
  if (typeof value === 'object') return printStruct(printing, slot, value, path)
  return `[${slot.dir === 'inout' ? printWritten(printing, slot, value, path) : printScalar(slot.type, value, globals)}]`
}

function printStruct(printing: Printing, slot: Slot, value: Value, path: string, index?: number): string {
  const fields = asRecord(value)
  const shown = (slot.fields ?? []).map((field) => {
    const text = printSlot(printing, field, fields[field.name], `${path}.${field.name}`, index)
    return { name: field.name, text, isEmpty: isEmpty(field, text, fields) }
  })
  const telling = shown.filter((field) => !field.isEmpty)
  return printFields(Object.fromEntries((telling.length === 0 ? shown : telling).map(({ name, text }) => [name, text])))
}

/** Whether leaving a field out says the same: it has its default, and it is nothing, or there is nothing to say of it. */
function isEmpty({ name, size, dir, default: usual }: Slot, text: string, fields: RecordValue): boolean {
  const isMapped = fields[name] !== undefined && asPointer(fields[name]).at === 'mapped'
  const holdsNothing = size !== undefined && asPointer(fields[size]).value === 0 && isMapped
  return text === '...' || (dir === undefined ? text === '0' && usual === 0 : holdsNothing)
}

/** What the call writes where it only writes; `...` where that is nothing, or more than a line shows. */
function printOutput(printing: Printing, slot: Slot, path: string, index?: number): string {
  const { globals } = printing
  if (slot.type === 'option_value') return printTakenOption(printing, path)
  const value = written(printing, path, index)
  if (typeof value === 'string' && isShort(value)) return printBytes(value)
  if (typeof value === 'number') return `[${printScalar(slot.type, value, globals)}]`
  if (slot.type === 'sockaddr' && typeof value === 'object') return printAddress(asRecord(value), globals)
  printing.placed.delete(path)
  return '...'
}

/** An option as what its name says that it is, or as bytes. */
function printGivenOption({ syscall, args, globals }: Printing, slot: Slot, data: string): string {
  const name = syscall.args.find(({ type }) => type === 'socket_option')
  const named = name && printScalar(name.type, args[name.name]?.value, globals)
  const view = globals.ir.options.find((option) => option.name === named)?.type ?? slot.views?.[0] ?? ''
  return printOption(data, view, globals) ?? printBytes(data, data.length)
}

/** The parts of an option that the call writes: `[1]`, or the fields of a struct. */
function printTakenOption(printing: Printing, path: string): string {
  const parts = Object.keys(printing.out).filter((key) => key.startsWith(`${path}.`))
  const values = parts.map((key) => [key.split('.').at(-1) ?? '', written(printing, key)] as const)
  const [first] = values
  if (first === undefined) return printOutputBytes(printing, path)
  const shown = values.map(([name, value]) => [name, typeof value === 'number' ? value : '...'] as const)
  return parts[0]?.split('.').length === 2 ? `[${String(shown[0]?.[1])}]` : printFields(Object.fromEntries(shown))
}

function printOutputBytes(printing: Printing, path: string): string {
  const value = written(printing, path)
  return typeof value === 'string' ? printBytes(value, value.length) : '...'
}
