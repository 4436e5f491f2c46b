import type { Point, Syscall, ValueText } from '../../ir/syscall.ts'
import { ArgumentError } from '../argument-error.ts'
import { buildArguments } from '../arguments.ts'
import type { CompiledCall } from '../call.ts'
import { type Activation, descriptorNames } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { argumentContext, type State } from '../program.ts'
import { Undefined, asBool } from '../value.ts'
import { type World, cloneWorld } from '../world.ts'
import type { Base } from './bases.ts'

/** Whether each outcome's conditions hold at a point: undefined where they have no value. */
export interface Visit {
  point: Point
  activation: Activation
  /** The world at the time each outcome is checked, with the changes made between checks. */
  worlds: World[]
  truths: (boolean | undefined)[]
  /** Index of the outcome that ends the call. */
  reached: number
  /** Index of an outcome that is reached where its conditions have no value. */
  broken: number | undefined
}

/** Evaluates every outcome of a call at points of the search. */
export function visitor(
  machine: Machine,
  call: CompiledCall,
  base: (situation: string, modifiers: readonly string[]) => Base,
) {
  return (point: Point): Visit | undefined => {
    const found = base(point.situation, point.modifiers)
    if (found.kind === 'fault') return undefined
    return visitIn(machine, call, found.state, point)
  }
}

function visitIn(machine: Machine, call: CompiledCall, state: State, point: Point): Visit | undefined {
  const args = argumentsAt(machine, call.syscall, state, point.args)
  if (args === undefined) return undefined
  const { world } = state
  const activation = { call, thread: 0, args, names: descriptorNames(call, world, args) }
  return { point, activation, ...evaluate(activation, world) }
}

/** The arguments, unless the situation lacks a role that they name. */
function argumentsAt(machine: Machine, syscall: Syscall, state: State, overrides: Record<string, ValueText>) {
  try {
    return buildArguments(syscall.args, overrides, argumentContext(machine, state))
  } catch (error) {
    if (error instanceof ArgumentError) return undefined
    throw error
  }
}

function evaluate(activation: Activation, start: World): Omit<Visit, 'point' | 'activation'> {
  const truths: Visit['truths'] = []
  const worlds: World[] = []
  let world = start
  let reached = -1
  let broken: number | undefined
  activation.call.outcomes.forEach((compiled, index) => {
    worlds.push(world)
    const frame = { world, args: activation.args, names: activation.names }
    const truth = attempt(() => compiled.guards.every((guard) => asBool(guard(frame))))
    truths.push(truth)
    if (truth === undefined && reached < 0) broken ??= index
    if (truth !== true) return
    if (compiled.outcome.kind === 'outcome') {
      if (reached < 0) reached = index
      return
    }
    const changed = cloneWorld(world)
    if (attempt(() => (compiled.effect?.({ ...frame, world: changed }), true)) === true) world = changed
    else if (reached < 0) broken ??= index
  })
  return { truths, worlds, reached, broken }
}

function attempt(run: () => boolean): boolean | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof Undefined) return undefined
    throw error
  }
}
