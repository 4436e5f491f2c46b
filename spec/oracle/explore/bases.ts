import type { Event, Situation } from '../../ir/scenario.ts'
import { ArgumentError } from '../argument-error.ts'
import { SpecificationFault } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { type State, actionOf, afterCourse, startState } from '../program.ts'
import { perform } from '../step.ts'

/** The state that a situation with modifiers leads to, or why it leads nowhere. */
export type Base = { kind: 'state'; state: State } | { kind: 'fault'; event: number; reason: string }

/** All events of a situation, those that it builds on first. */
export function situationEvents(situations: ReadonlyMap<string, Situation>, name: string): Event[] {
  const situation = situations.get(name)
  if (situation === undefined) return []
  const before = situation.from === undefined ? [] : situationEvents(situations, situation.from)
  return [...before, ...situation.events]
}

/** Roles that a situation and those it builds on give by number. */
export function situationRoles(situations: ReadonlyMap<string, Situation>, name: string): Record<string, number> {
  const situation = situations.get(name)
  if (situation === undefined) return {}
  const before = situation.from === undefined ? {} : situationRoles(situations, situation.from)
  return { ...before, ...situation.roles }
}

/** Finds the states of situations, each computed once. */
export function basesOf(machine: Machine): (situation: string, modifiers: readonly string[]) => Base {
  const { ir } = machine.globals
  const situations = new Map(ir.situations.map((situation) => [situation.name, situation]))
  const modifiers = new Map(ir.modifiers.map((modifier) => [modifier.name, modifier]))
  const known = new Map<string, Base>()
  return (situation, names) => {
    const key = [situation, ...names].join('+')
    const base = known.get(key)
    if (base !== undefined) return base
    const events = [
      ...situationEvents(situations, situation),
      ...names.flatMap((name) => modifiers.get(name)?.events ?? []),
    ]
    const fresh = runTo(machine, startState(machine, situationRoles(situations, situation)), events)
    known.set(key, fresh)
    return fresh
  }
}

/** Runs events along the first course. A call that fails or has no rule is a fault: a situation is made of successes. */
function runTo(machine: Machine, start: State, events: readonly Event[]): Base {
  let state = start
  for (const [index, event] of events.entries()) {
    try {
      const [course] = perform(machine, state.world, actionOf(machine, state, event))
      if (course === undefined) return { kind: 'fault', event: index, reason: 'there is no course' }
      if ('call' in event && event.as !== undefined && !course.finished.some(({ end }) => end.errno === undefined))
        return { kind: 'fault', event: index, reason: `${event.call} returns no descriptor for the role ${event.as}` }
      state = afterCourse(state, event, course)
    } catch (error) {
      if (error instanceof SpecificationFault || error instanceof ArgumentError)
        return { kind: 'fault', event: index, reason: error.message }
      throw error
    }
  }
  return { kind: 'state', state }
}
