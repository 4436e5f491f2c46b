import type { CompiledCall, CompiledOutcome } from '../call.ts'
import type { Activation } from '../enter.ts'
import type { Frame } from '../expression/scope.ts'
import { Undefined, asBool } from '../value.ts'
import { type World, cloneWorld } from '../world.ts'
import { noting } from './noting.ts'

/** What holds of every outcome of a call, whether or not an earlier one ends it. */
export interface Checked {
  /** Whether each outcome's conditions hold: undefined where they, or the change made there, have no value. */
  truths: readonly (boolean | undefined)[]
  /** The world at the time each outcome is checked, with the changes made between checks. */
  worlds: readonly World[]
  /** Index of the outcome that ends the call; -1 for none. */
  reached: number
  /** Index of an outcome that is reached where it has no value. */
  broken: number | undefined
}

/** Checks every outcome from a world on, which is not changed. */
export function check({ call, args, names }: Activation, start: World): Checked {
  const worlds: World[] = []
  const truths: (boolean | undefined)[] = []
  let world = start
  for (const outcome of call.outcomes) {
    worlds.push(world)
    const { truth, after } = checkOne(outcome, { world, args, names })
    truths.push(truth)
    world = after
  }
  return { truths, worlds, ...endOf(call, truths) }
}

/** The parts of the arguments that an outcome reads where it is checked; see `partsOf`. */
export function readsOf({ call, args, names }: Activation, { worlds }: Checked, index: number): ReadonlySet<string> {
  const reads = new Set<string>()
  const outcome = call.outcomes[index]
  const world = worlds[index]
  if (outcome === undefined || world === undefined) return reads
  checkOne(outcome, { world, args: noting(call.syscall.args, args, (part) => reads.add(part)), names })
  return reads
}

/**
 * Checks again, in the same world, where parts of the arguments differ: only the outcomes that have read one of them can
 * come out differently.
 */
export function checkAgain(
  activation: Activation,
  before: Checked,
  reads: readonly ReadonlySet<string>[],
  changed: readonly string[],
): Checked {
  const { outcomes } = activation.call
  const truths = [...before.truths]
  for (let index = 0; index < outcomes.length; index++) {
    const [outcome, seen, world] = [outcomes[index], reads[index], before.worlds[index]]
    if (outcome === undefined || seen === undefined || world === undefined) continue
    if (!changed.some((part) => seen.has(part))) continue
    if (outcome.outcome.kind === 'do') return check(activation, before.worlds[0] ?? world)
    truths[index] = checkOne(outcome, { world, args: activation.args, names: activation.names }).truth
  }
  return { truths, worlds: before.worlds, ...endOf(activation.call, truths) }
}

/** Whether an outcome holds, and the world that the next one is checked in. */
function checkOne(
  { outcome, guards, effect }: CompiledOutcome,
  frame: Frame,
): { truth: boolean | undefined; after: World } {
  const truth = valueOf(() => guards.every((guard) => asBool(guard(frame))))
  if (truth !== true || outcome.kind !== 'do') return { truth, after: frame.world }
  const changed = cloneWorld(frame.world)
  const made = valueOf(() => (effect?.({ ...frame, world: changed }), true))
  return { truth: made, after: made === true ? changed : frame.world }
}

function endOf(
  call: CompiledCall,
  truths: readonly (boolean | undefined)[],
): { reached: number; broken: number | undefined } {
  let broken: number | undefined
  for (let index = 0; index < truths.length; index++) {
    const truth = truths[index]
    if (truth === undefined) broken ??= index
    else if (truth && call.outcomes[index]?.outcome.kind === 'outcome') return { reached: index, broken }
  }
  return { reached: -1, broken }
}

function valueOf(run: () => boolean): boolean | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof Undefined) return undefined
    throw error
  }
}
