import { nearestName } from '../../spec/ir/nearest.ts'
import type { Slot, Syscall, ValueText } from '../../spec/ir/syscall.ts'
import { numberIn } from '../../spec/oracle/argument-values.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { parseIpv4 } from '../../spec/oracle/host.ts'
import type { Value } from '../../spec/oracle/value.ts'
import { optionOut, optionText, readOption } from './option-value.ts'
import type { ScriptValue } from './script.ts'

/** A value that does not fit where it stands. */
export class Misplaced extends Error {
  override name = 'Misplaced'
  readonly remedy: string
  constructor(message: string, remedy = 'See conformance/notation/README.md.') {
    super(message)
    this.remedy = remedy
  }
}

/** What a script's values for a call come to: arguments, and what is to be found behind pointers afterwards. */
export interface BoundCall {
  args: Record<string, ValueText>
  out: Record<string, Value>
}

interface Binder extends BoundCall {
  globals: Globals
  /** Paths that any rule of the call writes. */
  written: ReadonlySet<string>
}

/** Gives a script's values to the slots of a call, in their order. @throws Misplaced */
export function bindValues(syscall: Syscall, values: readonly ScriptValue[], globals: Globals): BoundCall {
  if (values.length !== syscall.args.length)
    throw new Misplaced(`${syscall.name} takes ${syscall.args.length} arguments, here are ${values.length}`)
  const binder: Binder = { args: {}, out: {}, globals, written: writtenPaths(syscall) }
  syscall.args.forEach((slot, index) => {
    const value = values[index]
    const text = value && bindSlot(binder, slot, value, slot.name)
    if (text !== undefined) binder.args[slot.name] = text
  })
  return { args: binder.args, out: binder.out }
}

/** Paths that any rule of a call writes. */
export function writtenPaths(syscall: Syscall): ReadonlySet<string> {
  const paths = (outcomes: Syscall['outcomes']): string[] =>
    outcomes.flatMap(({ out, then }) => [...Object.keys(out), ...paths(then ?? [])])
  return new Set(paths(syscall.outcomes))
}

/** The text of an argument; undefined where its default counts. Placements go to the arguments under `path@`. */
function bindSlot(binder: Binder, slot: Slot, value: ScriptValue, path: string): ValueText | undefined {
  switch (value.kind) {
    case 'any':
      return undefined
    case 'null':
      return null
    case 'placed':
      binder.args[`${path}@`] = value.placement
      if (value.value !== null) return bindSlot(binder, slot, value.value, path)
      // The elements that an array has by default may be about descriptors that no line names.
      return slot.count === undefined ? undefined : []
    case 'change':
      expectOut(binder, path, value.after.kind === 'any' ? undefined : numberOf(binder, value.after.text))
      return numberText(binder, slot, value.before.text)
    default:
      break
  }
  if (slot.type === 'option_value') {
    const option = readOption(slot, value, binder.globals, (text) => numberOf(binder, text))
    if (option !== undefined && slot.dir !== 'out') return optionText(option)
    if (option !== undefined) {
      Object.assign(binder.out, optionOut(option, path))
      return undefined
    }
  }
  if (slot.dir === 'out') {
    expectOut(binder, path, outValue(binder, slot, value))
    return undefined
  }
  return bindKnown(binder, slot, value, path)
}

function expectOut(binder: Binder, path: string, value: Value): void {
  if (value !== undefined) binder.out[path] = value
}

function bindKnown(binder: Binder, slot: Slot, value: ScriptValue, path: string): ValueText {
  switch (value.kind) {
    case 'number':
      return numberText(binder, slot, value.text)
    case 'text':
      return value.text
    case 'function':
      return reference(value)
    case 'struct':
      return slot.type === 'sockaddr' ? addressText(binder, value) : structText(binder, slot, value, `${path}.`)
    case 'list':
      return listText(binder, slot, value.items, path)
    default:
      throw new Misplaced(`${path} cannot be ${value.kind}`)
  }
}

/** A number for a slot. Where a descriptor belongs a name is a role, which stands for a number when the script runs. */
function numberText(binder: Binder, { type }: Slot, text: string): ValueText {
  if (type !== 'fd' && type !== 'socket_fd') numberOf(binder, text)
  return /^-?\d+$/.test(text) ? Number(text) : text
}

/** `[16]` is a number behind a pointer; of an array, each item is an element. */
function listText(binder: Binder, slot: Slot, items: readonly ScriptValue[], path: string): ValueText {
  if (slot.count !== undefined) {
    const outs: Record<string, Value>[] = []
    const elements = items.map((item) => {
      if (item.kind !== 'struct') throw new Misplaced(`an element of ${path} is written {field = value, ...}`)
      const inner: Binder = { ...binder, args: {}, out: {} }
      const text = structText(inner, slot, item, `${path}[].`)
      outs.push(inner.out)
      return text
    })
    for (const key of new Set(outs.flatMap(Object.keys))) binder.out[key] = outs.map((out) => out[key])
    return elements
  }
  const [only] = items
  if (items.length !== 1 || only === undefined) throw new Misplaced(`${path} points to one value`)
  if (only.kind === 'any') return slot.default ?? 0
  if (only.kind === 'change') return bindSlot(binder, slot, only, path) ?? 0
  return bindKnown(binder, slot, only, path)
}

function structText(binder: Binder, slot: Slot, value: ScriptValue & { kind: 'struct' }, prefix: string): ValueText {
  const text: Record<string, ValueText> = {}
  for (const { name, value: inner } of value.fields) {
    const field = slot.fields?.find((candidate) => candidate.name === name)
    if (field === undefined) throw new Misplaced(`${slot.type} has no field ${name} here`)
    const path = prefix + name
    if (inner.kind === 'number' && binder.written.has(path) && field.dir === undefined && field.default === 0) {
      expectOut(binder, path, numberOf(binder, inner.text))
      continue
    }
    const nested: Binder = { ...binder, args: {} }
    const bound = bindSlot(nested, field, inner, path)
    if (bound !== undefined) text[name] = bound
    const placement = nested.args[`${path}@`]
    if (placement !== undefined) text[`${name}@`] = placement
  }
  return text
}

/** `local(peer)`: the address of a role's socket. */
function reference({ name, args }: ScriptValue & { kind: 'function' }): string {
  const [role] = args
  if ((name !== 'local' && name !== 'peer') || role?.kind !== 'number')
    throw new Misplaced(`${name}() stands for no address; write local(role) or peer(role)`)
  return `${name}(${role.text})`
}

interface AddressParts {
  family: string
  port: ScriptValue | undefined
  ip: ScriptValue | undefined
}

function addressParts(value: ScriptValue & { kind: 'struct' }): AddressParts {
  const field = (...names: string[]) => value.fields.find(({ name }) => names.includes(name))?.value
  const family = field('sa_family', 'sin_family')
  return {
    family: family?.kind === 'number' ? family.text : 'AF_INET',
    port: field('sin_port'),
    ip: field('sin_addr'),
  }
}

/** What stands in `htons(5001)` or `inet_addr("127.0.0.1")`; undefined for `...`. */
function within(value: ScriptValue | undefined, name: string, missing: string): string | undefined {
  if (value === undefined) return missing
  if (value.kind === 'any') return undefined
  const inner = value.kind === 'function' && value.name === name ? value.args[0] : undefined
  if (inner?.kind === 'text' || inner?.kind === 'number') return inner.text
  throw new Misplaced(
    `an address is written {sa_family = AF_INET, sin_port = htons(1), sin_addr = inet_addr("127.0.0.1")}`,
  )
}

function addressText(binder: Binder, value: ScriptValue & { kind: 'struct' }): string {
  const { family, port, ip } = addressParts(value)
  const place = `${within(ip, 'inet_addr', '0.0.0.0') ?? '0.0.0.0'}:${within(port, 'htons', '0') ?? '0'}`
  const { constants } = binder.globals
  if (constants.get(family) === undefined)
    throw new Misplaced(`there is no address family ${family}`, nearestOf(family, constants))
  return family === 'AF_INET' ? place : `${family} ${place}`
}

/** A value that a call is expected to write. */
function outValue(binder: Binder, slot: Slot, value: ScriptValue): Value {
  if (value.kind === 'text') return value.text
  if (value.kind === 'number') return numberOf(binder, value.text)
  if (value.kind === 'list' && value.items.length === 1 && value.items[0] !== undefined && slot.count === undefined)
    return outValue(binder, slot, value.items[0])
  if (value.kind === 'struct' && slot.type === 'sockaddr') {
    const { port, ip } = addressParts(value)
    const portText = within(port, 'htons', '0')
    const ipText = within(ip, 'inet_addr', '0.0.0.0')
    return { port: portText === undefined ? undefined : Number(portText), ip: ipText && parseIpv4(ipText) }
  }
  if (value.kind === 'any') return undefined
  throw new Misplaced(`${slot.name} is written by the call and cannot be expected like this`)
}

function numberOf({ globals }: Binder, text: string): number {
  const bits = text.split('|').reduce((sum, name) => sum | BigInt(constant(globals, name)), 0n)
  return Number(bits)
}

/** The value of a literal or of a constant. @throws Misplaced */
function constant({ constants }: Globals, name: string): number {
  const value = constants.get(name)?.value ?? numberIn(name)
  if (value !== undefined) return value
  throw new Misplaced(`there is no constant ${name}`, nearestOf(name, constants))
}

function nearestOf(name: string, constants: Globals['constants']): string {
  const nearest = nearestName(name, constants.keys())
  return nearest === undefined ? 'Use a constant of the specification.' : `Did you mean ${nearest}?`
}
