import type { Point } from '../../ir/syscall.ts'
import { partsOf } from '../argument-plan.ts'
import type { CompiledCall } from '../call.ts'
import { readsOf } from './checks.ts'
import type { Visit, Visitor } from './points.ts'
import { type Change, type Search, type Space, looker, pointOf } from './witnesses.ts'

/**
 * Looks at two changes at once, for outcomes that fewer have not reached and that are not `known` to be reached otherwise.
 * Of the second changes only those are looked at that concern what keeps the first one from reaching a missing outcome.
 */
export function searchFar(
  call: CompiledCall,
  { situations, departures, modifiers }: Space,
  search: Search,
  visitor: Visitor,
  known: ReadonlySet<string>,
): void {
  const look = looker(call, search, visitor)
  const helping = (point: Point, last: boolean) =>
    changesThatHelp(call, missingIn(call, search, known), visitor.visit(point), last)
  const isDone = () => missingIn(call, search, known).length === 0
  const lookBeside = (situation: string, first: Change, seconds: readonly Change[]) => {
    if (isDone()) return
    const helps = helping(pointOf(situation, [first]), true)
    for (const second of seconds)
      if (!sameArgument(first, second) && helps(second)) look(pointOf(situation, [first, second]))
  }
  for (const situation of situations) {
    if (isDone()) return
    if (departures.some(helping(pointOf(situation, []), false)))
      departures.forEach((first, index) => lookBeside(situation, first, departures.slice(index + 1)))
    modifiers.forEach((first) => lookBeside(situation, first, departures))
  }
  for (const situation of situations)
    modifiers.forEach((first, index) => lookBeside(situation, first, modifiers.slice(index + 1)))
}

function missingIn({ outcomes }: CompiledCall, search: Search, known: ReadonlySet<string>): number[] {
  const missing: number[] = []
  outcomes.forEach(({ outcome }, index) => {
    if (outcome.needs === undefined && !search.witnesses.has(index) && !known.has(outcome.id)) missing.push(index)
  })
  return missing
}

const sameArgument = (a: Change, b: Change) =>
  a.kind === 'argument' && b.kind === 'argument' && a.departure.key === b.departure.key

/**
 * The changes by which a missing outcome could come to hold at a point, and if the change is the last one, be reached. It
 * concerns a part of the arguments that the missing outcome has read there, unless that holds already; the last one also
 * concerns a part that the outcome has read which ends the call there. What a change made between checks reads, the
 * descriptor and modifiers can concern everything.
 */
function changesThatHelp(
  call: CompiledCall,
  missing: readonly number[],
  seen: Visit | undefined,
  last: boolean,
): (change: Change) => boolean {
  if (seen === undefined || seen.reached < 0 || seen.broken !== undefined) return () => true
  const reading = memo((index: number) => readsOf(seen.activation, seen, index))
  const changes = call.outcomes.flatMap(({ outcome }, index) => (outcome.kind === 'do' ? [...reading(index)] : []))
  const always = new Set([...changes, ...(call.descriptor === undefined ? [] : [call.descriptor])])
  const comesToHold = (index: number, part: string) => seen.truths[index] === true || reading(index).has(part)
  const frees = (index: number, part: string) => seen.reached > index || reading(seen.reached).has(part)
  const helps = memo(
    (part: string) =>
      always.has(part) || missing.some((index) => comesToHold(index, part) && (!last || frees(index, part))),
  )
  return (change) => change.kind === 'modifier' || partsOf(call.syscall.args, change.departure.key).some(helps)
}

function memo<K, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}
