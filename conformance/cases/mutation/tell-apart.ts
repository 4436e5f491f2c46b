import { ArgumentError } from '../../../spec/oracle/argument-error.ts'
import { OutcomeFault } from '../../../spec/oracle/call.ts'
import { StatementError } from '../../../spec/oracle/effect/compile.ts'
import { type Finished, SpecificationFault } from '../../../spec/oracle/enter.ts'
import { type Machine, createMachine, withSyscall } from '../../../spec/oracle/machine.ts'
import { type State, actionOf, afterCourse, startState } from '../../../spec/oracle/program.ts'
import { type Course, perform } from '../../../spec/oracle/step.ts'
import { isUnbound } from '../../../spec/oracle/value.ts'
import type { Program } from '../case.ts'
import type { Mutant } from './mutant.ts'

/** The mutant as an implementation; undefined where it is no well-typed specification. */
export function machineOfMutant(machine: Machine, mutant: Mutant): Machine | undefined {
  try {
    return mutant.change.kind === 'syscall'
      ? withSyscall(machine, mutant.change.syscall)
      : createMachine(mutant.change.ir)
  } catch (error) {
    if (error instanceof OutcomeFault || error instanceof StatementError) return undefined
    throw error
  }
}

/** Possible states kept while judging; generated programs stay far below. */
const stateLimit = 256

/**
 * How a mutant plays the implementation where the specification leaves it choices: it takes the course at this position
 * among those it has, from the end where negative. The first takes no named choice; a mistake may show in one style only.
 */
export const styles = [0, -1] as const
export type Style = (typeof styles)[number]

/** A mutant that plays the implementation, and what the true specification holds possible after what it did so far. */
interface Play {
  states: readonly State[]
  actual: State
  style: Style
}

/** A mutant played up to some point of a program; undefined once it has been told apart. */
export type Played = Play | undefined

/** Starts a play of the mutant. */
export function startPlay(truth: Machine, mutant: Machine, program: Program, style: Style): Play {
  return { states: [startState(truth, program.roles)], actual: startState(mutant, program.roles), style }
}

/**
 * Plays on. The mutant is told apart as soon as it does what no possible state of the specification allows. From an event
 * on that the specification itself cannot carry out, nothing is told apart.
 */
export function playOn(truth: Machine, mutant: Machine, play: Played, events: Program['events']): Played {
  let current = play
  for (const event of events) {
    if (current === undefined) return undefined
    current = playEvent(truth, mutant, current, event)
  }
  return current
}

function playEvent(
  truth: Machine,
  mutant: Machine,
  { states, actual, style }: Play,
  event: Program['events'][number],
): Played {
  const possible = states.flatMap((state) => coursesOf(truth, state, event).map((course) => ({ state, course })))
  if (possible.length === 0) return { states: [], actual, style }
  const courses = coursesOf(mutant, actual, event)
  const course = courses.at(style) ?? courses.at(-1)
  if (course === undefined) return undefined
  const seen = textOf(course.finished)
  const next = possible
    .filter((allowed) => textOf(allowed.course.finished) === seen)
    .map((allowed) => afterCourse(allowed.state, event, allowed.course))
  if (next.length === 0) return undefined
  return { states: next.slice(0, stateLimit), actual: afterCourse(actual, event, course), style }
}

/** Whether a program tells a mutant apart from the specification, in whichever style it plays. */
export function tellsApart(truth: Machine, mutant: Machine, program: Program): boolean {
  return styles.some(
    (style) => playOn(truth, mutant, startPlay(truth, mutant, program, style), program.events) === undefined,
  )
}

function coursesOf(machine: Machine, state: State, event: Program['events'][number]): Course[] {
  try {
    return perform(machine, state.world, actionOf(machine, state, event))
  } catch (error) {
    if (error instanceof SpecificationFault || error instanceof ArgumentError) return []
    throw error
  }
}

/** What an observer sees of the calls that ended; values that nobody has observed yet look alike. */
function textOf(finished: readonly Finished[]): string {
  return JSON.stringify(
    finished.map(({ thread, end }) => [thread, end.errno ?? null, end.errno === undefined ? end.value : 0, end.out]),
    (_, value: unknown) => (isUnbound(value) ? 'chosen' : value),
  )
}
