import type { Ir } from '../../ir/ir.ts'
import type { Event } from '../../ir/scenario.ts'
import type { Point } from '../../ir/syscall.ts'
import { ArgumentError } from '../argument-error.ts'
import type { CompiledCall } from '../call.ts'
import { SpecificationFault, type Finished } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { type State, actionOf, afterCourse } from '../program.ts'
import { perform } from '../step.ts'
import type { FindBase } from './bases.ts'
import type { Search } from './witnesses.ts'

/** The thread on which a call waits in generated cases; the others act on thread 0. */
export const waitingThread = 1

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

/** Tries on every wait of a call, but those tried `before`, everything that can wake it. */
export function waitsOf(
  machine: Machine,
  call: CompiledCall,
  search: Search,
  base: FindBase,
  before: readonly WaitEnd[] = [],
): WaitEnd[] {
  const wakes = [
    ...machine.globals.ir.modifiers.filter(({ use }) => use === 'wake').map(({ name }) => name),
    ...Object.keys(interruptions),
  ]
  return call.outcomes.flatMap(({ outcome, wait }, index) => {
    if (wait === undefined || before.some(({ rule }) => rule === outcome.id)) return []
    const reached = (search.holding.get(index) ?? []).filter((visit) => visit.reached === index)
    const found = new Map<string, WaitEnd>()
    for (const { point } of reached) {
      const blocked = blockAt(machine, call, point, base)
      for (const wake of wakes) {
        const at = { ...point, wake }
        const end = blocked && play(machine, blocked, wakeEvents(machine.globals.ir, wake))
        if (end === undefined) continue
        const key = `${wake} ${end.rule ?? ''}`
        if (!found.has(key)) found.set(key, { rule: outcome.id, ends: end.rule, point: at })
      }
    }
    return [...found.values()]
  })
}

/** What has become of the waiting call, and how it ended if it has. */
interface Played {
  state: State
  rule: string | undefined
}

/** Makes the call at a point, where it blocks. */
function blockAt(machine: Machine, call: CompiledCall, point: Point, base: FindBase): Played | undefined {
  const found = base(point.situation, point.modifiers)
  if (found.kind === 'fault') return undefined
  const event = { call: call.syscall.name, args: point.args, thread: waitingThread }
  return play(machine, { state: found.state, rule: undefined }, [event])
}

/** Carries out events; undefined where one of them does not fit. */
function play(machine: Machine, { state: start, rule: before }: Played, events: readonly Event[]): Played | undefined {
  let state = start
  let rule = before
  try {
    for (const event of events) {
      const [course] = perform(machine, state.world, actionOf(machine, state, event))
      if (course === undefined || !succeeds(event, course.finished)) return undefined
      rule = course.finished.find(({ thread }) => thread === waitingThread)?.rule ?? rule
      state = afterCourse(state, event, course)
    }
  } catch (error) {
    if (error instanceof SpecificationFault || error instanceof ArgumentError) return undefined
    throw error
  }
  return { state, rule }
}

/** A wake fits where the calls that it makes beside the waiting one end, and end well. */
function succeeds(event: Event, finished: readonly Finished[]): boolean {
  if (!('call' in event) || event.thread === waitingThread) return true
  const own = finished.find(({ thread }) => thread === (event.thread ?? 0))
  return own !== undefined && own.end.errno === undefined
}
