import type { Situation } from '../../ir/scenario.ts'
import type { Point } from '../../ir/syscall.ts'
import type { CompiledCall } from '../call.ts'
import { type Departure, departuresOf } from './departures.ts'
import type { Visit, Visitor } from './points.ts'

/** What the search has seen of one call. */
export interface Search {
  /** Nearest point at which each outcome ends the call, or each change is made, by index. */
  witnesses: Map<number, Visit>
  /** A few points at which each outcome's conditions hold, whether or not it is reached, by index. */
  holding: Map<number, Visit[]>
  /** A point at which the first of two outcomes is reached and both hold: by first, then by second. */
  together: Map<number, Map<number, Visit>>
  /** A point where an outcome is reached and has no value, by its index; where no outcome holds at all, at -1. */
  broken: Map<number, Visit>
}

/** Points kept for each outcome; combining them finds most orders that can be seen. */
const keptPoints = 12

/** What sets a point apart from the defaults: an argument that departs, or a modifier. */
export type Change = { kind: 'argument'; departure: Departure } | { kind: 'modifier'; name: string }

/** What a search goes through. */
export interface Space {
  situations: readonly string[]
  /** Those in which arguments are changed: in each of the others the call would read the same as in one of these. */
  unlike: ReadonlySet<string>
  departures: readonly Change[]
  modifiers: readonly Change[]
}

export function spaceOf(
  call: CompiledCall,
  own: readonly Situation[],
  modifiers: readonly string[],
  { isNew }: Visitor,
): Space {
  const situations = own.map(({ name }) => name)
  return {
    situations,
    unlike: new Set(situations.filter(isNew)),
    departures: departuresOf(call.syscall).map((departure): Change => ({ kind: 'argument', departure })),
    modifiers: modifiers.map((name): Change => ({ kind: 'modifier', name })),
  }
}

/**
 * Looks for the nearest points of a call: the defaults in every situation, then one change. Arguments are changed only in
 * situations that are unlike.
 * The cost is situations x changes, so it grows with the rules and not with their square.
 */
export function searchNear(call: CompiledCall, space: Space, visitor: Visitor): Search {
  const search: Search = { witnesses: new Map(), holding: new Map(), together: new Map(), broken: new Map() }
  const look = looker(call, search, visitor)
  pinned(call).forEach(look)
  for (const situation of space.situations) look(pointOf(situation, []))
  for (const situation of space.situations) {
    // What comes of a modifier may differ even where the call would read the same before it.
    const changes = space.unlike.has(situation) ? [...space.departures, ...space.modifiers] : space.modifiers
    const points = changes.map((change) => pointOf(situation, [change]))
    points.filter(visitor.differs).forEach(look)
  }
  // How a wait can end depends on more than what is read before it.
  const others = space.situations.filter((situation) => !space.unlike.has(situation))
  for (const point of waitingPoints(call, search)) for (const situation of others) look({ ...point, situation })
  return search
}

/** The nearest point at which each wait is reached, where an argument is changed: all else was looked at everywhere. */
function waitingPoints(call: CompiledCall, { witnesses }: Search): Point[] {
  return call.outcomes.flatMap(({ wait }, index) => {
    const seen = witnesses.get(index)
    const isChanged = seen !== undefined && Object.keys(seen.point.args).length > 0
    return wait !== undefined && isChanged ? [seen.point] : []
  })
}

/** Visits a point and notes what it shows. */
export const looker =
  (call: CompiledCall, search: Search, { visit }: Visitor) =>
  (point: Point) => {
    const seen = visit(point)
    if (seen !== undefined) note(search, call, seen)
  }

function pinned(call: CompiledCall): Point[] {
  return call.outcomes.flatMap(({ outcome }) => (outcome.given === undefined ? [] : [outcome.given]))
}

/** The point with these changes. */
export function pointOf(situation: string, changes: readonly Change[]): Point {
  const point: Point = { situation, modifiers: [], args: {} }
  for (const change of changes)
    if (change.kind === 'argument') point.args[change.departure.key] = change.departure.value
    else point.modifiers.push(change.name)
  return point
}

function note(search: Search, call: CompiledCall, seen: Visit): void {
  if (seen.broken !== undefined || seen.reached < 0) {
    const at = seen.broken ?? -1
    if (!search.broken.has(at)) search.broken.set(at, seen)
    return
  }
  for (let index = 0; index < seen.truths.length; index++) {
    if (seen.truths[index] !== true) continue
    const reached = isEnd(call, index) ? index === seen.reached : index < seen.reached
    if (reached && !search.witnesses.has(index)) search.witnesses.set(index, seen)
    keep(search, index, seen)
  }
  notePairs(search, call, seen)
}

const isEnd = (call: CompiledCall, index: number) => call.outcomes[index]?.outcome.kind === 'outcome'

/** Keeps the first points, and in front of the others those at which the outcome is reached: combined, they show orders. */
function keep({ holding }: Search, index: number, seen: Visit): void {
  const points = holding.get(index)
  if (points === undefined) {
    holding.set(index, [seen])
    return
  }
  const isReached = seen.reached === index
  const full = points.length === keptPoints
  if (full && (!isReached || points.at(-1)?.reached === index)) return
  if (full) points.pop()
  const others = isReached ? points.findIndex(({ reached }) => reached !== index) : -1
  points.splice(others < 0 ? points.length : others, 0, seen)
}

/** Remembers the first point at which two outcomes both hold and the earlier one is reached. */
export function notePairs({ together }: Search, call: CompiledCall, seen: Visit): void {
  const { reached, truths } = seen
  const seconds = together.get(reached) ?? new Map<number, Visit>()
  together.set(reached, seconds)
  for (let second = reached + 1; second < truths.length; second++)
    if (truths[second] === true && !seconds.has(second) && isEnd(call, second)) seconds.set(second, seen)
}
