import type { Ir } from '../../ir/ir.ts'
import type { Event } from '../../ir/scenario.ts'
import type { Syscall } from '../../ir/syscall.ts'
import { SpecificationFault, type Finished } from '../enter.ts'
import { type Machine, createMachine } from '../machine.ts'
import { type State, actionOf, afterCourse, startState } from '../program.ts'
import { perform } from '../step.ts'
import { irWith } from './tiny-ir.ts'

/** One course of a program: how its calls ended, in order, the named choices on the way, and the state after them. */
export interface Run {
  ends: string[]
  choices: string[]
  state: State
}

/** Every course of a program. Descriptor 0 has the role `fd`. */
export function runs(ir: Ir, events: readonly Event[], machine: Machine = createMachine(ir)): Run[] {
  const start: Run = { ends: [], choices: [], state: startState(machine, { fd: 0 }) }
  return events.reduce<Run[]>(
    (open, event) =>
      open.flatMap(({ ends, choices, state }) =>
        perform(machine, state.world, actionOf(machine, state, event)).map((course) => ({
          ends: [...ends, ...course.finished.map(endText)],
          choices: [...choices, ...course.choices],
          state: afterCourse(state, event, course),
        })),
      ),
    [start],
  )
}

/** The ends of the calls of each course. */
export const endsOf = (ir: Ir, events: readonly Event[]): string[][] => runs(ir, events).map(({ ends }) => ends)

/** `take.ok = 3`, `take.empty EAGAIN`; the thread in front where it is not 0, the choice and what is written behind. */
function endText({ thread, rule, choice, end }: Finished): string {
  const result = end.errno === undefined ? `= ${String(end.value)}` : (errnoNames.get(end.errno) ?? String(end.errno))
  const out = Object.entries(end.out).map(
    ([path, value]) => ` ${path}: ${value === undefined ? 'unspecified' : JSON.stringify(value)}`,
  )
  return `${thread === 0 ? '' : `${String(thread)} `}${rule} ${result}${choice === undefined ? '' : ` by ${choice}`}${out.join()}`
}

const errnoNames = new Map(irWith({}).errnos.map(({ name, value }) => [value, name]))

/** What a fault of the specification says. */
export function specificationFault(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof SpecificationFault) return error.message
    throw error
  }
  return 'none'
}

/** The tiny specification with calls. */
export const irOfCalls = (...syscalls: Syscall[]): Ir => irWith({ syscalls })
