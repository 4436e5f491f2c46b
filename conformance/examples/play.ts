import type { Event } from '../../spec/ir/scenario.ts'
import type { Finished } from '../../spec/oracle/enter.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { type Roles, type State, actionOf, afterCourse, startState } from '../../spec/oracle/program.ts'
import { type Course, perform } from '../../spec/oracle/step.ts'
import type { Fields } from '../../spec/oracle/value.ts'

/** A call as the specification lets it go, along the course without named choices. */
export interface PlayedCall {
  args: Fields
  /** The state in which it was made. */
  before: State
  /** Absent where it goes on waiting. */
  finished: Finished | undefined
  /** Milliseconds that it waited; absent where it ended at once. */
  waitedMs?: number
  others: OtherCourse[]
}

/** What else may happen at an event: how the call then ends instead, and by which named choices, as `rule/choice`. */
export interface OtherCourse {
  choices: readonly string[]
  finished: Finished | undefined
  /** How it ends at that event without them. */
  usual: Finished | undefined
}

/** Events as they went. */
export interface Played {
  /** By index of the event; absent for what is no call. */
  calls: (PlayedCall | undefined)[]
  end: State
}

/**
 * Plays events in the specification itself.
 *
 * @throws SpecificationFault, ArgumentError for events that cannot be carried out
 */
export function playEvents(
  machine: Machine,
  roles: Roles,
  events: readonly Event[],
  start = startState(machine, roles),
): Played {
  const calls: Played['calls'] = []
  let state = start
  for (const event of events) {
    const action = actionOf(machine, state, event)
    const [course, ...others] = perform(machine, state.world, action)
    if (course === undefined) throw new Error('the specification has no course here')
    const made =
      action.kind === 'call' ? { args: action.args, before: state, finished: undefined, others: [] } : undefined
    calls.push(made)
    noteEnds(calls, events, course, others)
    state = afterCourse(state, event, course)
  }
  return { calls, end: state }
}

/** Writes down which calls have ended: the one just made, and those that waited on other threads. */
function noteEnds(calls: Played['calls'], events: readonly Event[], course: Course, others: readonly Course[]): void {
  const latest = calls.length - 1
  for (const [index, call] of calls.entries()) {
    const event = events[index]
    if (call === undefined || call.finished !== undefined || event === undefined || !('call' in event)) continue
    const endIn = (one: Course) => one.finished.find(({ thread }) => thread === (event.thread ?? 0))
    const finished = endIn(course)
    const since = call.before.world.now
    calls[index] = {
      ...call,
      finished,
      ...(index < latest && finished !== undefined && { waitedMs: (course.world.now - since) / 1e6 }),
      others: [
        ...call.others,
        ...others.map((one) => ({ choices: one.choices, finished: endIn(one), usual: finished })),
      ],
    }
  }
}
