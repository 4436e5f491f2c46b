import type { Point } from '../../ir/syscall.ts'
import { partsOf } from '../argument-plan.ts'
import { type ArgumentContext, type Overrides, buildArguments, changeArguments } from '../arguments.ts'
import type { CompiledCall } from '../call.ts'
import type { Activation } from '../enter.ts'
import type { Machine } from '../machine.ts'
import type { Fields } from '../value.ts'
import type { FindBase } from './bases.ts'
import { type Checked, check, checkAgain } from './checks.ts'
import { type Origin, activate, argumentsOrNone, originsOf } from './origins.ts'

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

/**
 * Evaluates every outcome of a call at points of the search. At points of one state, only those outcomes are evaluated
 * that have read an argument which differs from the defaults.
 */
export function visitor(machine: Machine, call: CompiledCall, base: FindBase): Visitor {
  const originOf = originsOf(machine, call, base)
  return {
    visit: (point) => {
      const origin = originOf(point.situation, point.modifiers)
      return origin && visitFrom(call, origin, point)
    },
    differs: (point) => {
      const defaults = originOf(point.situation, point.modifiers)?.defaults
      const changed = changedParts(call, point)
      if (defaults === undefined || changed.includes(call.descriptor ?? '')) return true
      const readers = defaults.readers()
      return changed.some((part) => readers.has(part))
    },
  }
}

function changedParts({ syscall }: CompiledCall, { args }: Point): readonly string[] {
  const keys = Object.keys(args)
  const only = keys.length === 1 ? keys[0] : undefined
  return only === undefined ? keys.flatMap((key) => partsOf(syscall.args, key)) : partsOf(syscall.args, only)
}

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
  return { point, activation, ...checkAgain(activation, state.world, defaults.checked, defaults.readers(), changed) }
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
