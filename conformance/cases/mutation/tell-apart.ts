import type { Ir } from '../../../spec/ir/ir.ts'
import { ArgumentError } from '../../../spec/oracle/argument-error.ts'
import { type Finished, SpecificationFault } from '../../../spec/oracle/enter.ts'
import { type Machine, createMachine, withSyscall } from '../../../spec/oracle/machine.ts'
import { type State, actionOf, afterCourse, startState } from '../../../spec/oracle/program.ts'
import { type Course, perform } from '../../../spec/oracle/step.ts'
import { OutcomeFault } from '../../../spec/oracle/call.ts'
import { StatementError } from '../../../spec/oracle/effect/compile.ts'
import { isUnbound } from '../../../spec/oracle/value.ts'
import type { Program } from '../case.ts'
import type { Mutant } from './mutant.ts'

/** The mutant as an implementation; undefined where it is no well-typed specification. */
export function machineOfMutant(machine: Machine, mutant: Mutant): Machine | undefined {
  try {
    return mutant.change.kind === 'syscall'
      ? withSyscall(machine, mutant.change.syscall)
      : modelMachine(mutant.change.ir)
  } catch (error) {
    if (error instanceof OutcomeFault || error instanceof StatementError) return undefined
    throw error
  }
}

function modelMachine(ir: Ir): Machine {
  return createMachine(ir)
}

/** Possible states kept while judging; generated programs stay far below. */
const stateLimit = 256

/**
 * Plays a mutant as the implementation and lets the true specification judge it.
 * True as soon as the mutant does what no possible state of the specification allows; a program that means nothing to
 * the specification tells nothing apart.
 */
export function tellsApart(truth: Machine, mutant: Machine, program: Program): boolean {
  let states = [startState(truth, program.roles)]
  let actual = startState(mutant, program.roles)
  for (const event of program.events) {
    const allowed = states.flatMap((state) => coursesOf(truth, state, event).map((course) => ({ state, course })))
    if (allowed.length === 0) return false
    const course = courseOf(mutant, actual, event)
    if (course === undefined) return true
    const seen = textOf(course.finished)
    const next = allowed.flatMap(({ state, course: other }) =>
      textOf(other.finished) === seen ? [afterCourse(state, event, other)] : [],
    )
    if (next.length === 0) return true
    states = next.slice(0, stateLimit)
    actual = afterCourse(actual, event, course)
  }
  return false
}

function courseOf(machine: Machine, state: State, event: Program['events'][number]): Course | undefined {
  return coursesOf(machine, state, event)[0]
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
