import type { Event } from '../../ir/scenario.ts'
import type { Point } from '../../ir/syscall.ts'
import { ArgumentError } from '../argument-error.ts'
import type { CompiledCall } from '../call.ts'
import { type Finished, SpecificationFault } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { type State, actionOf, afterCourse } from '../program.ts'
import { firstCourse } from '../step.ts'
import type { FindBase } from './bases.ts'

/** The thread on which a call waits in generated cases; the others act on thread 0. */
export const waitingThread = 1

/**
 * How events went, along the first course. `played`: the state after them, and the rule by which the call on the waiting
 * thread ended if it has; `unfit`: one of them cannot be made there; `fault`: the specification has no answer, by the
 * fault of a rule.
 */
export type Played =
  | { kind: 'played'; state: State; rule: string | undefined }
  | { kind: 'unfit' }
  | { kind: 'fault'; rule: string; reason: string }

/** Makes a call at a point, on the thread on which it may wait. */
export function blockAt(machine: Machine, call: CompiledCall, point: Point, base: FindBase): Played {
  const found = base(point.situation, point.modifiers)
  if (found.kind === 'fault') return { kind: 'unfit' }
  const event = { call: call.syscall.name, args: point.args, thread: waitingThread }
  return goOn(machine, { kind: 'played', state: found.state, rule: undefined }, [event])
}

/** Carries out further events. */
export function goOn(machine: Machine, before: Played, events: readonly Event[]): Played {
  return events.reduce((played, event) => (played.kind === 'played' ? play(machine, played, event) : played), before)
}

/** Carries out different events after the same; those that several begin with are made once. */
export function playerFrom(machine: Machine, before: Played): (events: readonly Event[]) => Played {
  const known = new Map<string, Played>()
  return (events) => {
    let key = ''
    return events.reduce((played, event) => {
      if (played.kind !== 'played') return played
      key += JSON.stringify(event)
      const next = known.get(key) ?? play(machine, played, event)
      known.set(key, next)
      return next
    }, before)
  }
}

function play(machine: Machine, { state, rule }: Played & { kind: 'played' }, event: Event): Played {
  try {
    const course = firstCourse(machine, state.world, actionOf(machine, state, event))
    if (course === undefined || !succeeds(event, course.finished)) return { kind: 'unfit' }
    const ended = course.finished.find(({ thread }) => thread === waitingThread)?.rule
    return { kind: 'played', state: afterCourse(state, event, course), rule: ended ?? rule }
  } catch (error) {
    if (error instanceof SpecificationFault) return { kind: 'fault', rule: error.rule, reason: error.message }
    if (error instanceof ArgumentError) return { kind: 'unfit' }
    throw error
  }
}

/** The calls that are made beside the waiting one have to end, and end well. */
function succeeds(event: Event, finished: readonly Finished[]): boolean {
  if (!('call' in event) || event.thread === waitingThread) return true
  const own = finished.find(({ thread }) => thread === (event.thread ?? 0))
  return own !== undefined && own.end.errno === undefined
}
