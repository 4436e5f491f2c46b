import type { Ir } from '../../ir/ir.ts'
import type { Event } from '../../ir/scenario.ts'
import type { Point } from '../../ir/syscall.ts'
import type { CompiledCall } from '../call.ts'
import { type Machine, allOutcomes } from '../machine.ts'
import type { FindBase } from './bases.ts'
import { otherPatience } from './patience.ts'
import { blockAt, goOn, playerFrom, waitingThread } from './play.ts'
import type { Visitor } from './points.ts'
import type { Search } from './witnesses.ts'

/** Real time that is let pass for a limit to run out, in milliseconds. */
const limitMs = 60

/** What can happen to a waiting call, beyond the `wake` modifiers. */
const interruptions: Readonly<Record<string, Event[]>> = {
  timeout: [{ elapse: limitMs }],
  signal: [{ signal: waitingThread, restart: false }],
  'signal-restart': [{ signal: waitingThread, restart: true }],
}

/** The events of a wake by name. */
export function wakeEvents(ir: Ir, wake: string): readonly Event[] {
  const modifier = ir.modifiers.find(({ name, use }) => name === wake && use === 'wake')
  return modifier?.events ?? interruptions[wake] ?? []
}

/** A way in which a wait goes on or ends: the rule that it ends by; none when it goes on. */
export interface WaitEnd {
  rule: string
  ends: string | undefined
  point: Point
}

/** An outcome that is reached at a point and cannot be carried out, and the rule that is at fault. */
export interface Fault {
  at: string
  rule: string
  point: Point
  reason: string
}

/** What was found out about the waits of a call: their ends, and why some do not come about. */
export interface Waits {
  ends: WaitEnd[]
  faults: Fault[]
}

/** What a call's waits are tried on. */
export interface Waiting {
  search: Search
  points: Visitor
  base: FindBase
}

/** Tries on every wait of a call, but those with an end `before`, everything that can wake it. */
export function waitsOf(
  machine: Machine,
  call: CompiledCall,
  { search, points, base }: Waiting,
  before: readonly WaitEnd[] = [],
): Waits {
  const { ir } = machine.globals
  const wakes = ir.modifiers.filter(({ use }) => use === 'wake').map(({ name }) => name)
  const faults: Waits['faults'] = []
  const ends = call.outcomes.flatMap(({ outcome, wait }, index) => {
    if (wait === undefined || before.some(({ rule }) => rule === outcome.id)) return []
    const reached = (search.holding.get(index) ?? []).filter((visit) => visit.reached === index)
    const found = new Map<string, WaitEnd>()
    const tryOn = (point: Point, wakes: readonly string[], blocked = blockAt(machine, call, point, base)) => {
      // A call that has ended by itself, by its limit or by what it brought about, is not interrupted.
      const isWaiting = blocked.kind === 'played' && blocked.rule === undefined
      const goOnFrom = playerFrom(machine, blocked)
      for (const wake of isWaiting ? [...wakes, ...Object.keys(interruptions)] : wakes) {
        const at = { ...point, wake }
        const end = goOnFrom(wakeEvents(ir, wake))
        if (end.kind === 'fault') faults.push({ ...end, at: outcome.id, point: at })
        if (end.kind !== 'played') continue
        const key = `${wake} ${end.rule ?? ''}`
        if (!found.has(key)) found.set(key, { rule: outcome.id, ends: end.rule, point: at })
      }
    }
    for (const { point } of reached) tryOn(point, wakes)
    const [nearest] = reached
    const isReached = (point: Point) => points.visit(point)?.reached === index
    const others = nearest === undefined ? [] : otherPatience(machine, call, nearest.point, isReached, base)
    for (const { point, blocked } of others) tryOn(point, [], blocked)
    return [...found.values()]
  })
  return { ends, faults }
}

/** The first of those that end the same wait alike after the same wake. */
export function distinct(ends: readonly WaitEnd[]): WaitEnd[] {
  const first = new Map<string, WaitEnd>()
  for (const end of ends) {
    const key = [end.rule, end.point.wake, end.ends].join(' ')
    if (!first.has(key)) first.set(key, end)
  }
  return [...first.values()]
}

/** The ends of waits that authors have pinned: a point with a wake at which an outcome ends a call that was woken. */
export function pinnedEnds(machine: Machine, call: CompiledCall, base: FindBase): WaitEnd[] {
  return allOutcomes(call.syscall.outcomes).flatMap(({ id, given }): WaitEnd[] => {
    if (given?.wake === undefined) return []
    const blocked = blockAt(machine, call, given, base)
    const end = goOn(machine, blocked, wakeEvents(machine.globals.ir, given.wake))
    if (blocked.kind !== 'played' || end.kind !== 'played' || end.rule !== id) return []
    const waiting = blocked.state.world.waiting.find(({ thread }) => thread === waitingThread)
    return waiting === undefined ? [] : [{ rule: waiting.outcome, ends: id, point: given }]
  })
}
