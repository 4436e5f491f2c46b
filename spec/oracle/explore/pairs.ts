import type { Pair } from '../../ir/ir.ts'
import type { Point } from '../../ir/syscall.ts'
import type { CompiledCall } from '../call.ts'
import { SpecificationFault, finish } from '../enter.ts'
import { slotAt } from '../step.ts'
import { cloneWorld } from '../world.ts'
import { contradict } from './contradiction.ts'
import { mergeValues } from './merge.ts'
import type { Visit, VisitPoint } from './points.ts'
import { type Search, notePairs } from './witnesses.ts'

/**
 * For every two outcomes of a call: can the order in which they are checked be seen?
 * Points already visited are looked at first; then points where one holds are combined with points where the other does.
 */
export function pairsOf(call: CompiledCall, search: Search, visit: VisitPoint): Pair[] {
  const ends = call.outcomes.flatMap(({ outcome }, index) => (outcome.kind === 'outcome' ? [index] : []))
  return ends.flatMap((first, position) =>
    ends.slice(position + 1).map((second) => pairOf(call, search, visit, first, second)),
  )
}

function pairOf(call: CompiledCall, search: Search, visit: VisitPoint, first: number, second: number): Pair {
  const [a, b] = [call.outcomes[first]?.outcome, call.outcomes[second]?.outcome]
  const ids = { first: a?.id ?? '', second: b?.id ?? '' }
  if (a !== undefined && b !== undefined && contradict(a, b)) return { ...ids, status: 'exclusive' }
  const together = () => search.together.get(first)?.get(second)
  let tried = 0
  let defined = 0
  if (together() === undefined)
    for (const point of combinations(call, search.holding.get(first) ?? [], search.holding.get(second) ?? [])) {
      const seen = visit(point)
      if (seen === undefined || seen.broken !== undefined || seen.reached < 0) continue
      if (seen.truths[first] === true) tried++
      if (seen.truths[first] === true && seen.truths[second] !== undefined) defined++
      notePairs(search, call, seen)
      if (together() !== undefined) break
    }
  const seen = together()
  if (seen === undefined) return { ...ids, status: tried > 0 && defined === 0 ? 'exclusive' : 'unresolved' }
  const status = endText(call, seen, first) === endText(call, seen, second) ? 'indistinct' : 'witnessed'
  return { ...ids, status, point: seen.point }
}

/** Points that make both sets of changes, in the situation of either. */
function* combinations(call: CompiledCall, left: readonly Visit[], right: readonly Visit[]): Generator<Point> {
  const seen = new Set<string>()
  for (const { point: a } of left.slice(0, 6))
    for (const { point: b } of right.slice(0, 6)) {
      const modifiers = [...new Set([...a.modifiers, ...b.modifiers])]
      for (const situation of new Set([a.situation, b.situation]))
        for (const args of [
          { ...a.args, ...b.args, ...joined(call, a, b) },
          { ...b.args, ...a.args },
        ]) {
          const point = { situation, modifiers, args }
          const key = JSON.stringify(point)
          if (seen.has(key)) continue
          seen.add(key)
          yield point
        }
    }
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

/** What a caller could see of an outcome at a point: how it ends and what it changes. */
function endText(call: CompiledCall, seen: Visit, index: number): string {
  const compiled = call.outcomes[index]
  const before = seen.worlds[index]
  if (compiled === undefined || before === undefined) return ''
  const after = cloneWorld(before)
  if (compiled.wait !== undefined) return `wait ${compiled.outcome.id}`
  try {
    const { end } = finish(seen.activation, compiled.outcome.id, compiled, before, after)
    return JSON.stringify([end, after.fields, [...after.entities]])
  } catch (error) {
    if (error instanceof SpecificationFault) return `fault ${compiled.outcome.id}`
    throw error
  }
}
