import type { CompiledCall, CompiledOutcome } from '../call.ts'
import type { Activation } from '../enter.ts'
import type { Effect } from '../effect/effect.ts'
import type { Frame, Run } from '../expression/scope.ts'
import { Undefined, asBool } from '../value.ts'
import { type World, cloneWorld } from '../world.ts'
import { noting } from './noting.ts'
import { notingWorld } from './world-parts.ts'

/** What holds of every outcome of a call, whether or not an earlier one ends it. */
export interface Checked {
  /** Whether each outcome's conditions hold: undefined where they, or the change made there, have no value. */
  truths: readonly (boolean | undefined)[]
  /** The world in which the first outcome is checked. */
  start: World
  /** Changes made between checks, by the outcome that makes them: the worlds that those behind are checked in. */
  changes: readonly { by: number; world: World }[]
  /** Index of the outcome that ends the call; -1 for none. */
  reached: number
  /** Index of an outcome that is reached where it has no value. */
  broken: number | undefined
}

/** The world at the time an outcome is checked. */
export const worldAt = ({ start, changes }: Pick<Checked, 'start' | 'changes'>, index: number): World =>
  changes.findLast(({ by }) => by < index)?.world ?? start

/** Checks every outcome from a world on, which is not changed. */
export function check({ call, args, names }: Activation, start: World): Checked {
  const changes: { by: number; world: World }[] = []
  let frame: Frame = { world: start, args, names, still: true }
  const truths = call.outcomes.map((outcome, by) => {
    const { truth, after } = checkOne(outcome, frame)
    if (after !== frame.world) {
      frame = { ...frame, world: after }
      changes.push({ by, world: after })
    }
    return truth
  })
  return { truths, start, changes, ...endOf(call, truths) }
}

/** The parts of the arguments that an outcome reads where it is checked; see `partsOf`. */
export function readsOf({ call, args, names }: Activation, checked: Checked, index: number): ReadonlySet<string> {
  const reads = new Set<string>()
  const outcome = call.outcomes[index]
  if (outcome === undefined) return reads
  const noted = noting(call.syscall.args, args, (part) => reads.add(part))
  checkOne(outcome, { world: worldAt(checked, index), args: noted, names })
  return reads
}

/** The indexes of the outcomes that read each part of the arguments and of the world, in order. */
export type Readers = ReadonlyMap<string, readonly number[]>

/** Which outcomes read what. */
export function readersOf({ call, args, names }: Activation, checked: Checked): Readers {
  const readers = new Map<string, number[]>()
  let reader = 0
  const note = (part: string) => {
    const known = readers.get(part)
    if (known === undefined) readers.set(part, [reader])
    else if (known.at(-1) !== reader) known.push(reader)
  }
  const noted = noting(call.syscall.args, args, note)
  let before: World | undefined
  // It does not stand still: an outcome reads what others have read before it.
  let frame: Frame = { world: checked.start, args: noted, names }
  call.outcomes.forEach((outcome, index) => {
    reader = index
    const world = worldAt(checked, index)
    if (world !== before) frame = { ...frame, world: notingWorld(world, note) }
    before = world
    checkOne(outcome, frame)
  })
  return readers
}

/**
 * Checks again where parts of the arguments or of the world differ: only the outcomes that have read one of them can come
 * out differently.
 */
export function checkAgain(
  activation: Activation,
  start: World,
  before: Checked,
  readers: Readers,
  changed: readonly string[],
): Checked {
  const { call, args, names } = activation
  const { changes } = before
  let { truths } = before
  let frame: Frame = { world: start, args, names, still: true }
  for (const index of readingAny(readers, changed)) {
    const outcome = call.outcomes[index]
    if (outcome === undefined) continue
    if (outcome.outcome.kind === 'do') return check(activation, start)
    const world = worldAt({ start, changes }, index)
    if (world !== frame.world) frame = { ...frame, world }
    const { truth } = checkOne(outcome, frame)
    if (truth !== truths[index]) truths = truths.with(index, truth)
  }
  return { truths, start, changes, ...endOf(call, truths) }
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
  const made = valueOf(isMade, effect, { world: changed, args: frame.args, names: frame.names })
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
export function valueOf<T>(run: (of: T, frame: Frame) => boolean, of: T, frame: Frame): boolean | undefined {
  try {
    return run(of, frame)
  } catch (error) {
    if (error instanceof Undefined) return undefined
    throw error
  }
}
