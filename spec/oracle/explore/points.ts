import type { Point } from '../../ir/syscall.ts'
import { partsOf } from '../argument-plan.ts'
import type { CompiledCall } from '../call.ts'
import { type Activation, descriptorNames } from '../enter.ts'
import type { Machine } from '../machine.ts'
import type { FindBase } from './bases.ts'
import { type Checked, check, checkAgain } from './checks.ts'
import { newLooks } from './looks.ts'
import { type Defaults, type Origin, activate, originsOf } from './origins.ts'
import { type OwnArguments, contextAt, ownArguments } from './own-arguments.ts'

/** What holds of the outcomes of a call at a point. */
export interface Visit extends Checked {
  point: Point
  activation: Activation
}

/** Evaluates the outcomes of a call at points. */
export interface Visitor {
  /** Undefined where the situation does not come about or lacks a role that the arguments name. */
  visit: (point: Point) => Visit | undefined
  /**
   * Whether the conditions can come out otherwise than at the defaults without modifiers: some outcome reads what the
   * modifiers or the arguments of the point change.
   */
  differs: (point: Point) => boolean
  /** Whether the call could read something in a situation that is otherwise in all those asked about before. */
  isNew: (situation: string) => boolean
}

/**
 * Evaluates every outcome of a call at points of the search. At points of one state, only those outcomes are evaluated
 * that have read an argument which differs from the defaults.
 */
export function visitor(machine: Machine, call: CompiledCall, base: FindBase): Visitor {
  const own = ownArguments(call)
  const originOf = originsOf(machine, call, own, base)
  const isNewLook = newLooks(call.syscall, machine.globals.ir.model)
  const stateDiffers = ({ situation, modifiers }: Point, { activation, readers }: Defaults): boolean => {
    if (modifiers.length === 0) return false
    const found = base(situation, modifiers)
    if (found.kind === 'fault') return true
    const { state, changed } = found
    const { args, names } = activation
    const isOther = own.defaults(contextAt(machine, state)) !== args
    return (
      isOther ||
      descriptorNames(call, state.world, args)['file'] !== names['file'] ||
      changed().some((part) => readers().has(part))
    )
  }
  return {
    visit: (point) => {
      const origin = originOf(point.situation, point.modifiers)
      return origin && visitFrom(call, own, origin, point)
    },
    isNew: (situation) => {
      const origin = originOf(situation, [])
      if (origin?.defaults === undefined) return true
      return isNewLook({ state: origin.state, defaults: origin.defaults })
    },
    differs: (point) => {
      const defaults = originOf(point.situation, [])?.defaults
      const changed = changedParts(call, point)
      if (defaults === undefined || changed.includes(call.descriptor ?? '')) return true
      return changed.some((part) => defaults.readers().has(part)) || stateDiffers(point, defaults)
    },
  }
}

function changedParts({ syscall }: CompiledCall, { args }: Point): readonly string[] {
  const keys = Object.keys(args)
  const only = keys.length === 1 ? keys[0] : undefined
  return only === undefined ? keys.flatMap((key) => partsOf(syscall.args, key)) : partsOf(syscall.args, only)
}

function visitFrom(call: CompiledCall, own: OwnArguments, origin: Origin, point: Point): Visit | undefined {
  const { state, context, defaults } = origin
  if (defaults !== undefined && Object.keys(point.args).length === 0)
    return { point, activation: defaults.activation, ...defaults.checked }
  const args = own.changed(defaults?.activation.args, point.args, context)
  if (args === undefined) return undefined
  const changed = changedParts(call, point)
  if (defaults === undefined || changed.includes(call.descriptor ?? '')) {
    const activation = activate(call, state, args)
    return { point, activation, ...check(activation, state.world) }
  }
  const activation = { ...defaults.activation, args }
  return { point, activation, ...checkAgain(activation, state.world, defaults.checked, defaults.readers(), changed) }
}
