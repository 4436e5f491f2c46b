import type { Pair } from '../../ir/ir.ts'
import type { Point } from '../../ir/syscall.ts'
import type { CompiledCall, CompiledOutcome } from '../call.ts'
import { type End, SpecificationFault, finish } from '../enter.ts'
import { slotAt } from '../step.ts'
import { type Value, equal } from '../value.ts'
import { type World, cloneWorld } from '../world.ts'
import { worldAt } from './checks.ts'
import { contradict } from './contradiction.ts'
import { mergeValues } from './merge.ts'
import type { Visit, Visitor } from './points.ts'
import { type Search, notePairs } from './witnesses.ts'

/**
 * For every two outcomes of a call: can the order in which they are checked be seen?
 * Points already visited are looked at first; then points where one holds are combined with points where the other does.
 */
export function pairsOf(call: CompiledCall, search: Search, { visit }: Visitor): Pair[] {
  const ends = call.outcomes.flatMap(({ outcome }, index) => (outcome.kind === 'outcome' ? [index] : []))
  const combine = combiner(call, visit)
  return ends.flatMap((first, position) =>
    ends.slice(position + 1).map((second) => pairOf(call, search, combine, first, second)),
  )
}

function pairOf(call: CompiledCall, search: Search, combine: Combine, first: number, second: number): Pair {
  const [a, b] = [call.outcomes[first], call.outcomes[second]]
  const ids = { first: a?.outcome.id ?? '', second: b?.outcome.id ?? '' }
  if (a === undefined || b === undefined || contradict(a.outcome, b.outcome)) return { ...ids, status: 'exclusive' }
  const together = () => search.together.get(first)?.get(second)
  let tried = 0
  let defined = 0
  if (together() === undefined)
    for (const seen of combinations(combine, search.holding.get(first) ?? [], search.holding.get(second) ?? [])) {
      if (seen.truths[first] === true) tried++
      if (seen.truths[first] === true && seen.truths[second] !== undefined) defined++
      notePairs(search, call, seen)
      if (together() !== undefined) break
    }
  const seen = together()
  if (seen === undefined) return { ...ids, status: tried > 0 && defined === 0 ? 'exclusive' : 'unresolved' }
  const status = alike(endAt(a, seen, first), endAt(b, seen, second)) ? 'indistinct' : 'witnessed'
  return { ...ids, status, point: seen.point }
}

/** What is seen at the points that combine two others. */
type Combine = (a: Visit, b: Visit) => readonly Visit[]

/** How many points of the first outcome are combined with how many of the second: more have shown nothing more. */
const [firstPoints, secondPoints] = [4, 6]

function* combinations(combine: Combine, left: readonly Visit[], right: readonly Visit[]): Generator<Visit> {
  for (const a of left.slice(0, firstPoints)) for (const b of right.slice(0, secondPoints)) yield* combine(a, b)
}

/**
 * Combines points, each two once: the same points hold for many outcomes. Of the points that arise each is visited once;
 * those at which the call has no end are left out.
 */
function combiner(call: CompiledCall, visit: Visitor['visit']): Combine {
  const combined = new Map<Visit, Map<Visit, readonly Visit[]>>()
  const visits = new Map<string, readonly Visit[]>()
  const visitOnce = (point: Point) => {
    const key = JSON.stringify(point)
    const known = visits.get(key)
    if (known !== undefined) return known
    const seen = visit(point)
    const ended = seen === undefined || seen.broken !== undefined || seen.reached < 0 ? [] : [seen]
    visits.set(key, ended)
    return ended
  }
  return (a, b) => {
    const ofFirst = combined.get(a) ?? new Map<Visit, readonly Visit[]>()
    combined.set(a, ofFirst)
    const known = ofFirst.get(b) ?? pointsOfBoth(call, a.point, b.point).flatMap(visitOnce)
    ofFirst.set(b, known)
    return known
  }
}

/** Points that make both sets of changes, in the situation of either. */
function pointsOfBoth(call: CompiledCall, a: Point, b: Point): Point[] {
  const modifiers = [...new Set([...a.modifiers, ...b.modifiers])]
  const situations = a.situation === b.situation ? [a.situation] : [a.situation, b.situation]
  const changesOfBoth = Object.keys(a.args).some((key) => key in b.args)
    ? [
        { ...a.args, ...b.args, ...joined(call, a, b) },
        { ...b.args, ...a.args },
      ]
    : [{ ...a.args, ...b.args }]
  return situations.flatMap((situation) => changesOfBoth.map((args) => ({ situation, modifiers, args })))
}

/** Arguments that both points change, changed in both ways at once where that can be. */
function joined(call: CompiledCall, a: Point, b: Point): Point['args'] {
  const args: Point['args'] = {}
  for (const [key, value] of Object.entries(a.args)) {
    const other = b.args[key]
    const slot = slotAt(call.syscall.args, key)
    if (other === undefined || slot === undefined) continue
    const merged = mergeValues(slot, value, other, call.scope.globals.groups.get(slot.type) === true)
    if (merged !== undefined) args[key] = merged
  }
  return args
}

/** What a caller could see of an outcome at a point: how it ends and what it changes, or by its id that it does not end. */
type SeenEnd = { end: End; world: World } | string

function endAt(compiled: CompiledOutcome, seen: Visit, index: number): SeenEnd {
  const { id } = compiled.outcome
  if (compiled.wait !== undefined) return id
  const before = worldAt(seen, index)
  const world = cloneWorld(before)
  try {
    return { end: finish(seen.activation, id, compiled, before, world).end, world }
  } catch (error) {
    if (error instanceof SpecificationFault) return id
    throw error
  }
}

function alike(a: SeenEnd, b: SeenEnd): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  const [left, right] = [a, b].map(({ end, world }): Value[] => [
    [end.errno, end.value, end.out],
    world.fields,
    [...world.entities].map(([id, entity]): Value => [id, entity]),
  ])
  return equal(left, right)
}
