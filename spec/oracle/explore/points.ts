import type { Point } from '../../ir/syscall.ts'
import { ArgumentError } from '../argument-error.ts'
import { partsOf } from '../argument-plan.ts'
import { type ArgumentContext, type Overrides, buildArguments, changeArguments } from '../arguments.ts'
import type { CompiledCall } from '../call.ts'
import { type Activation, descriptorNames } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { argumentContext, type State } from '../program.ts'
import type { Fields } from '../value.ts'
import type { FindBase } from './bases.ts'
import { type Checked, type Readers, check, checkAgain, readersOf } from './checks.ts'

/** What holds of the outcomes of a call at a point. */
export interface Visit extends Checked {
  point: Point
  activation: Activation
}

/** Evaluates the outcomes of a call at points. */
export interface Visitor {
  /** Undefined where the situation does not come about or lacks a role that the arguments name. */
  visit: (point: Point) => Visit | undefined
  /** Whether the conditions can come out otherwise than at the defaults: some outcome reads what the point changes. */
  differs: (point: Point) => boolean
}

/** A state in which points of a call lie, with what was found out at the defaults of its arguments. */
interface Origin {
  state: State
  context: ArgumentContext
  /** Absent where the state lacks a role that a default names. */
  defaults: Defaults | undefined
}

interface Defaults {
  activation: Activation
  checked: Checked
  /** Found when they are first asked for. */
  readers: Readers | undefined
}

/**
 * Evaluates every outcome of a call at points of the search. The defaults are evaluated once in each state; at other
 * points of the state only those outcomes are that have read an argument which differs.
 */
export function visitor(machine: Machine, call: CompiledCall, base: FindBase): Visitor {
  const origins = new Map<string, Origin | undefined>()
  const once = new Set<string>()
  const originOf = ({ situation, modifiers }: Point) => {
    const key = [situation, ...modifiers].join('+')
    if (origins.has(key)) return origins.get(key)
    const fresh = origin(machine, call, base, situation, modifiers)
    // Most states with modifiers are looked at once; kept, they would be most of the memory.
    if (modifiers.length === 0 || once.has(key)) origins.set(key, fresh)
    else once.add(key)
    return fresh
  }
  return {
    visit: (point) => {
      const found = originOf(point)
      return found && visitFrom(call, found, point)
    },
    differs: (point) => {
      const defaults = originOf(point)?.defaults
      const changed = changedParts(call, point)
      if (defaults === undefined || changed.includes(call.descriptor ?? '')) return true
      const readers = readersAt(defaults)
      return changed.some((part) => readers.has(part))
    },
  }
}

function changedParts({ syscall }: CompiledCall, { args }: Point): readonly string[] {
  const keys = Object.keys(args)
  const only = keys.length === 1 ? keys[0] : undefined
  return only === undefined ? keys.flatMap((key) => partsOf(syscall.args, key)) : partsOf(syscall.args, only)
}

function origin(
  machine: Machine,
  call: CompiledCall,
  base: FindBase,
  situation: string,
  modifiers: readonly string[],
): Origin | undefined {
  const found = base(situation, modifiers)
  if (found.kind === 'fault') return undefined
  const { state } = found
  const context = argumentContext(machine, state)
  const args = argumentsOrNone(() => buildArguments(call.syscall.args, {}, context))
  const activation = args && activate(call, state, args)
  const checked = activation && check(activation, state.world)
  return { state, context, defaults: checked && { activation, checked, readers: undefined } }
}

const readersAt = (defaults: Defaults): Readers =>
  (defaults.readers ??= readersOf(defaults.activation, defaults.checked))

const activate = (call: CompiledCall, { world }: State, args: Fields): Activation => ({
  call,
  thread: 0,
  args,
  names: descriptorNames(call, world, args),
})

function visitFrom(call: CompiledCall, { state, context, defaults }: Origin, point: Point): Visit | undefined {
  if (defaults !== undefined && Object.keys(point.args).length === 0)
    return { point, activation: defaults.activation, ...defaults.checked }
  const args = argumentsOrNone(() => argumentsAt(call, defaults?.activation.args, point.args, context))
  if (args === undefined) return undefined
  const changed = changedParts(call, point)
  if (defaults === undefined || changed.includes(call.descriptor ?? '')) {
    const activation = activate(call, state, args)
    return { point, activation, ...check(activation, state.world) }
  }
  const activation = { ...defaults.activation, args }
  return { point, activation, ...checkAgain(activation, defaults.checked, readersAt(defaults), changed) }
}

const argumentsAt = (
  { syscall }: CompiledCall,
  base: Fields | undefined,
  overrides: Overrides,
  context: ArgumentContext,
) =>
  base === undefined
    ? buildArguments(syscall.args, overrides, context)
    : changeArguments(syscall.args, base, overrides, context)

function argumentsOrNone(build: () => Fields): Fields | undefined {
  try {
    return build()
  } catch (error) {
    if (error instanceof ArgumentError) return undefined
    throw error
  }
}
