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
import { type Checked, check, checkAgain, readsOf } from './checks.ts'

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
  defaults: { activation: Activation; checked: Checked; reads: () => readonly ReadonlySet<string>[] } | undefined
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
      return defaults.reads().some((seen) => changed.some((part) => seen.has(part)))
    },
  }
}

const changedParts = ({ syscall }: CompiledCall, { args }: Point) =>
  Object.keys(args).flatMap((key) => partsOf(syscall.args, key))

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
  return { state, context, defaults: activation && checkedDefaults(activation, state) }
}

function checkedDefaults(activation: Activation, { world }: State): Origin['defaults'] {
  let known: readonly ReadonlySet<string>[] | undefined
  const checked = check(activation, world)
  const reads = () => (known ??= activation.call.outcomes.map((_, index) => readsOf(activation, checked, index)))
  return { activation, checked, reads }
}

const activate = (call: CompiledCall, { world }: State, args: Fields): Activation => ({
  call,
  thread: 0,
  args,
  names: descriptorNames(call, world, args),
})

function visitFrom(call: CompiledCall, { state, context, defaults }: Origin, point: Point): Visit | undefined {
  const args = argumentsOrNone(() => argumentsAt(call, defaults?.activation.args, point.args, context))
  if (args === undefined) return undefined
  const changed = changedParts(call, point)
  if (defaults === undefined || changed.includes(call.descriptor ?? '')) {
    const activation = activate(call, state, args)
    return { point, activation, ...check(activation, state.world) }
  }
  const { activation: before, checked, reads } = defaults
  const activation = { ...before, args }
  const again = changed.length === 0 ? checked : checkAgain(activation, checked, reads(), changed)
  return { point, activation, ...again }
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
