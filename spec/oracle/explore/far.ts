import type { Point } from '../../ir/syscall.ts'
import { partsOf } from '../argument-plan.ts'
import type { CompiledCall } from '../call.ts'
import { readsOf } from './checks.ts'
import type { Visit, VisitPoint } from './points.ts'
import { type Change, type Search, type Space, looker, pointOf } from './witnesses.ts'

/**
 * Looks at two changes at once, for outcomes that fewer have not reached and that are not `known` to be reached otherwise.
 * Of the second changes only those are looked at that concern what keeps the first one from reaching a missing outcome.
 */
export function searchFar(
  call: CompiledCall,
  { situations, departures, modifiers }: Space,
  search: Search,
  visit: VisitPoint,
  known: ReadonlySet<string>,
): void {
  const look = looker(call, search, visit)
  const helps = (point: Point) => helping(call, missingIn(call, search, known), visit(point))
  const isDone = () => missingIn(call, search, known).length === 0
  const lookBeside = (situation: string, first: Change, seconds: readonly Change[]) => {
    if (isDone()) return
    const useful = helps(pointOf(situation, [first]))
    for (const second of seconds)
      if (!sameArgument(first, second) && useful(second)) look(pointOf(situation, [first, second]))
  }
  for (const situation of situations) {
    if (isDone()) return
    departures.forEach((first, index) => lookBeside(situation, first, departures.slice(index + 1)))
    modifiers.forEach((first) => lookBeside(situation, first, departures))
  }
  for (const situation of situations)
    modifiers.forEach((first, index) => lookBeside(situation, first, modifiers.slice(index + 1)))
}

function missingIn({ outcomes }: CompiledCall, search: Search, known: ReadonlySet<string>): number[] {
  return [...outcomes.entries()].flatMap(([index, { outcome }]) =>
    outcome.needs !== undefined || search.witnesses.has(index) || known.has(outcome.id) ? [] : [index],
  )
}

const sameArgument = (a: Change, b: Change) =>
  a.kind === 'argument' && b.kind === 'argument' && a.departure.key === b.departure.key

/**
 * The changes that could reach a missing outcome from a point. Such a change concerns a part of the arguments that the
 * outcome which ends the call there has read, and unless the missing one holds already, a part that it has read. What a
 * change made between checks reads, the descriptor and modifiers can concern everything.
 */
function helping(call: CompiledCall, missing: readonly number[], seen: Visit | undefined): (change: Change) => boolean {
  const world = seen?.worlds[0]
  if (seen === undefined || world === undefined || seen.reached < 0 || seen.broken !== undefined) return () => true
  const reads = readsOf(seen.activation, world)
  const reading = (index: number) => reads[index] ?? new Set<string>()
  const changes = call.outcomes.flatMap(({ outcome }, index) => (outcome.kind === 'do' ? [...reading(index)] : []))
  const always = new Set([...changes, ...(call.descriptor === undefined ? [] : [call.descriptor])])
  const useful = (part: string) =>
    always.has(part) ||
    missing.some(
      (index) =>
        (seen.reached > index || reading(seen.reached).has(part)) &&
        (seen.truths[index] === true || reading(index).has(part)),
    )
  return (change) => change.kind === 'modifier' || partsOf(call.syscall.args, change.departure.key).some(useful)
}
