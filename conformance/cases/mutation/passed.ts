import { ArgumentError } from '../../../spec/oracle/argument-error.ts'
import { SpecificationFault } from '../../../spec/oracle/enter.ts'
import type { Machine } from '../../../spec/oracle/machine.ts'
import { startAction } from '../../../spec/oracle/machine.ts'
import { runEvents, startState } from '../../../spec/oracle/program.ts'
import type { Program } from '../case.ts'

/** Outcomes, actions, internal steps and calls that a program passes in the specification, on any course of each event. */
export function passedBy(machine: Machine, { roles, events }: Program): ReadonlySet<string> {
  const state = startState(machine, roles)
  const visited = new Set<string>([startAction])
  state.world.visited = visited
  try {
    runEvents(machine, state, events)
  } catch (error) {
    if (!(error instanceof SpecificationFault || error instanceof ArgumentError)) throw error
  }
  return visited
}

/** Programs by what they pass. */
export type Index<T> = ReadonlyMap<string, readonly T[]>

/** Looks up which programs can notice a mutant. */
export function indexPassed<T extends Program>(machine: Machine, programs: readonly T[]): Index<T> {
  const index = new Map<string, T[]>()
  for (const program of programs)
    for (const mark of passedBy(machine, program)) {
      const list = index.get(mark)
      if (list === undefined) index.set(mark, [program])
      else list.push(program)
    }
  return index
}
