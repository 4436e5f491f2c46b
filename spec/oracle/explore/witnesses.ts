import type { Situation } from '../../ir/scenario.ts'
import type { Point } from '../../ir/syscall.ts'
import type { CompiledCall } from '../call.ts'
import { type Departure, departuresOf } from './departures.ts'
import type { Visit, VisitPoint } from './points.ts'

/** What the search has seen of one call. */
export interface Search {
  /** Nearest point at which each outcome ends the call, or each change is made, by index. */
  witnesses: Map<number, Visit>
  /** A few points at which each outcome's conditions hold, whether or not it is reached, by index. */
  holding: Map<number, Visit[]>
  /** Points at which a pair of outcomes both hold: first, second. */
  together: Map<string, Visit>
  /** Points where the rules have no value or no outcome holds. */
  broken: Visit[]
}

/** Points kept for each outcome; combining them finds most orders that can be seen. */
const keptPoints = 12

/** Changes that a point may make at once: of an argument, or by a modifier. */
type Change = { kind: 'argument'; departure: Departure } | { kind: 'modifier'; name: string }

/**
 * Looks for the nearest points of a call: first the defaults in every situation, then one change, and two changes only
 * for what is still missing. The cost is situations x changes, so it grows with the rules and not with their square.
 */
export function searchCall(
  call: CompiledCall,
  situations: readonly Situation[],
  modifiers: readonly string[],
  visit: VisitPoint,
): Search {
  const search: Search = { witnesses: new Map(), holding: new Map(), together: new Map(), broken: [] }
  const look = (point: Point) => {
    const seen = visit(point)
    if (seen !== undefined) note(search, call, seen)
  }
  const changes: Change[] = [
    ...departuresOf(call.syscall).map((departure): Change => ({ kind: 'argument', departure })),
    ...modifiers.map((name): Change => ({ kind: 'modifier', name })),
  ]
  const names = situations.map(({ name }) => name)
  pinned(call).forEach(look)
  for (const situation of names) look(pointOf(situation, []))
  for (const situation of names) for (const change of changes) look(pointOf(situation, [change]))
  twoChanges(call, search, names, changes, look)
  return search
}

function pinned(call: CompiledCall): Point[] {
  return call.outcomes.flatMap(({ outcome }) => (outcome.given === undefined ? [] : [outcome.given]))
}

/** Two changes at once, for outcomes that fewer have not reached. */
function twoChanges(
  call: CompiledCall,
  search: Search,
  situations: readonly string[],
  changes: readonly Change[],
  look: (point: Point) => void,
): void {
  const missing = () =>
    call.outcomes.some(({ outcome }, index) => outcome.needs === undefined && !search.witnesses.has(index))
  for (const situation of situations)
    for (const [index, first] of changes.entries()) {
      if (!missing()) return
      for (const second of changes.slice(index + 1)) {
        if (first.kind === 'argument' && second.kind === 'argument' && first.departure.key === second.departure.key)
          continue
        look(pointOf(situation, [first, second]))
      }
    }
}

function pointOf(situation: string, changes: readonly Change[]): Point {
  const args: Point['args'] = {}
  for (const change of changes) if (change.kind === 'argument') args[change.departure.key] = change.departure.value
  return { situation, modifiers: changes.flatMap((change) => (change.kind === 'modifier' ? [change.name] : [])), args }
}

function note(search: Search, call: CompiledCall, seen: Visit): void {
  if (seen.broken !== undefined || seen.reached < 0) {
    if (search.broken.length < 50) search.broken.push(seen)
    return
  }
  const isEnd = (index: number) => call.outcomes[index]?.outcome.kind === 'outcome'
  const held = seen.truths.flatMap((truth, index) => (truth === true ? [index] : []))
  for (const index of held) {
    const reached = isEnd(index) ? index === seen.reached : index < seen.reached
    if (reached && !search.witnesses.has(index)) search.witnesses.set(index, seen)
    keep(search, index, seen)
  }
  notePairs(search, held.filter(isEnd), seen)
}

/** Keeps the first points, and in front of the others those at which the outcome is reached: combined, they show orders. */
function keep({ holding }: Search, index: number, seen: Visit): void {
  const points = holding.get(index) ?? []
  const others = points.findIndex(({ reached }) => reached !== index)
  points.splice(seen.reached === index && others >= 0 ? others : points.length, 0, seen)
  holding.set(index, points.slice(0, keptPoints))
}

/** Remembers the first point at which two outcomes both hold and the earlier one is reached. */
export function notePairs(search: Search, held: readonly number[], seen: Visit): void {
  for (const second of held) {
    if (second <= seen.reached) continue
    const key = `${String(seen.reached)},${String(second)}`
    if (!search.together.has(key)) search.together.set(key, seen)
  }
}
