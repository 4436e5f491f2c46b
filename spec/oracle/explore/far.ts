import { changedWith } from '../arguments.ts'
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
  const missing = () => missingIn(call, search, known)
  const lookBeside = (situation: string, first: Change, seconds: readonly Change[]) => {
    const helps = helping(call, missing(), visit(pointOf(situation, [first])))
    for (const second of seconds)
      if (!sameArgument(first, second) && helps(second)) look(pointOf(situation, [first, second]))
  }
  const firsts = [
    ...departures.map((first, index) => ({ first, seconds: departures.slice(index + 1) })),
    ...modifiers.map((first) => ({ first, seconds: departures })),
    ...modifiers.map((first, index) => ({ first, seconds: modifiers.slice(index + 1) })),
  ]
  for (const { first, seconds } of firsts)
    for (const situation of situations) {
      if (missing().length === 0) return
      lookBeside(situation, first, seconds)
    }
}

function missingIn({ outcomes }: CompiledCall, search: Search, known: ReadonlySet<string>): number[] {
  return [...outcomes.entries()].flatMap(([index, { outcome }]) =>
    outcome.needs !== undefined || search.witnesses.has(index) || known.has(outcome.id) ? [] : [index],
  )
}

const sameArgument = (a: Change, b: Change) =>
  a.kind === 'argument' && b.kind === 'argument' && a.departure.key === b.departure.key

/**
 * The changes that could reach a missing outcome from a point. Such a change concerns an argument that the outcome which
 * ends the call there has read, and unless the missing one holds already, an argument that it has read. What a change made
 * between checks reads, the descriptor and modifiers can concern everything.
 */
function helping(call: CompiledCall, missing: readonly number[], seen: Visit | undefined): (change: Change) => boolean {
  const world = seen?.worlds[0]
  if (seen === undefined || world === undefined || seen.reached < 0 || seen.broken !== undefined) return () => true
  const reads = readsOf(seen.activation, world)
  const reading = (index: number) => reads[index] ?? new Set<string>()
  const changes = call.outcomes.flatMap(({ outcome }, index) => (outcome.kind === 'do' ? [...reading(index)] : []))
  const always = new Set([...changes, ...(call.descriptor === undefined ? [] : [call.descriptor])])
  const useful = (name: string) =>
    always.has(name) ||
    missing.some(
      (index) =>
        (seen.reached > index || reading(seen.reached).has(name)) &&
        (seen.truths[index] === true || reading(index).has(name)),
    )
  return (change) => change.kind === 'modifier' || changedWith(call.syscall.args, change.departure.key).some(useful)
}
