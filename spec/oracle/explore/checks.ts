import type { CompiledCall, CompiledOutcome } from '../call.ts'
import type { Activation } from '../enter.ts'
import type { Effect } from '../effect/effect.ts'
import type { Frame, Run } from '../expression/scope.ts'
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
  const worlds = call.outcomes.map(() => start)
  let frame: Frame = { world: start, args, names }
  const truths = call.outcomes.map((outcome, index) => {
    const { truth, after } = checkOne(outcome, frame)
    if (after !== frame.world) {
      frame = { ...frame, world: after }
      worlds.fill(after, index + 1)
    }
    return truth
  })
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

/** The indexes of the outcomes that read each part of the arguments, in order. */
export type Readers = ReadonlyMap<string, readonly number[]>

/** Which outcomes read which parts of the arguments. */
export function readersOf({ call, args, names }: Activation, { worlds }: Checked): Readers {
  const readers = new Map<string, number[]>()
  let reader = 0
  const noted = noting(call.syscall.args, args, (part) => {
    const known = readers.get(part)
    if (known === undefined) readers.set(part, [reader])
    else if (known.at(-1) !== reader) known.push(reader)
  })
  call.outcomes.forEach((outcome, index) => {
    const world = worlds[index]
    reader = index
    if (world !== undefined) checkOne(outcome, { world, args: noted, names })
  })
  return readers
}

/**
 * Checks again, in the same world, where parts of the arguments differ: only the outcomes that have read one of them can
 * come out differently.
 */
export function checkAgain(
  activation: Activation,
  before: Checked,
  readers: Readers,
  changed: readonly string[],
): Checked {
  const { outcomes } = activation.call
  let { truths } = before
  for (const index of readingAny(readers, changed)) {
    const [outcome, world] = [outcomes[index], before.worlds[index]]
    if (outcome === undefined || world === undefined) continue
    if (outcome.outcome.kind === 'do') return check(activation, before.worlds[0] ?? world)
    const { truth } = checkOne(outcome, { world, args: activation.args, names: activation.names })
    if (truth !== truths[index]) truths = truths.with(index, truth)
  }
  return { truths, worlds: before.worlds, ...endOf(activation.call, truths) }
}

/** The outcomes that read some of the parts, in any order. */
function readingAny(readers: Readers, parts: readonly string[]): Iterable<number> {
  const indexes = new Set<number>()
  for (const part of parts) for (const index of readers.get(part) ?? []) indexes.add(index)
  return indexes
}

/** Whether an outcome holds, and the world that the next one is checked in. */
function checkOne(
  { outcome, guards, effect }: CompiledOutcome,
  frame: Frame,
): { truth: boolean | undefined; after: World } {
  const truth = valueOf(allHold, guards, frame)
  if (truth !== true || outcome.kind !== 'do') return { truth, after: frame.world }
  const changed = cloneWorld(frame.world)
  const made = valueOf(isMade, effect, { ...frame, world: changed })
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

function allHold(guards: readonly Run[], frame: Frame): boolean {
  for (const guard of guards) if (!asBool(guard(frame))) return false
  return true
}

function isMade(effect: Effect | undefined, frame: Frame): boolean {
  effect?.(frame)
  return true
}

/** What `run` says of something, undefined where it has no value. It is no closure: one at each point would be much garbage. */
function valueOf<T>(run: (of: T, frame: Frame) => boolean, of: T, frame: Frame): boolean | undefined {
  try {
    return run(of, frame)
  } catch (error) {
    if (error instanceof Undefined) return undefined
    throw error
  }
}
