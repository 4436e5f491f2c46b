import type { Event, Situation } from '../../ir/scenario.ts'
import { ArgumentError } from '../argument-error.ts'
import { SpecificationFault } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { type State, actionOf, afterCourse, startState } from '../program.ts'
import { firstCourse } from '../step.ts'
import { partsThatDiffer } from './world-parts.ts'

/**
 * The state that a situation with modifiers leads to, or why it leads nowhere: in which situation, at which of its events,
 * and by which fault of a rule.
 */
export type Base = Reached | ({ kind: 'fault'; situation: string; event: number } & Unfit)

interface Unfit {
  reason: string
  by?: SpecificationFault
}

interface Reached {
  kind: 'state'
  state: State
  /** The parts of the world that the modifiers have changed; found when they are first asked for. */
  changed: () => readonly string[]
}

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

/** Finds the states of situations with modifiers, each computed once and from the state of what it builds on. */
export type FindBase = (situation: string, modifiers: readonly string[]) => Base

export function basesOf(machine: Machine): FindBase {
  const { ir } = machine.globals
  const situations = new Map(ir.situations.map((situation) => [situation.name, situation]))
  const modifiers = new Map(ir.modifiers.map((modifier) => [modifier.name, modifier]))
  const known = new Map<string, Base>()
  const find: FindBase = (situation, names) => {
    const key = [situation, ...names].join('+')
    const base = known.get(key) ?? compute(situation, names)
    known.set(key, base)
    return base
  }
  const compute: FindBase = (situation, names) => {
    const last = names.at(-1)
    if (last !== undefined)
      return changing(
        find(situation, []),
        runFrom(machine, find(situation, names.slice(0, -1)), modifiers.get(last)?.events ?? [], situation),
      )
    const { from, roles = {}, events = [] } = situations.get(situation) ?? {}
    const before = from === undefined ? startBase(machine) : find(from, [])
    return runFrom(machine, withRoles(before, roles), events, situation)
  }
  return find
}

const reached = (state: State): Reached => ({ kind: 'state', state, changed: () => [] })

const startBase = (machine: Machine): Base => reached(startState(machine))

/** What a situation with modifiers leads to, with what is other there than without them. */
function changing(without: Base, base: Base): Base {
  if (without.kind === 'fault' || base.kind === 'fault') return base
  let parts: readonly string[] | undefined
  return { ...base, changed: () => (parts ??= partsThatDiffer(without.state.world, base.state.world)) }
}

/** Roles that calls have given stay; those given by number are added. */
const withRoles = (base: Base, roles: State['roles']): Base =>
  base.kind === 'fault' ? base : reached({ ...base.state, roles: { ...roles, ...base.state.roles } })

/** Runs events along the first course. One that cannot be carried out, or gives no descriptor for its role, is a fault. */
function runFrom(machine: Machine, base: Base, events: readonly Event[], situation: string): Base {
  if (base.kind === 'fault') return base
  let { state } = base
  for (const [event, what] of events.entries()) {
    const next = after(machine, state, what)
    if ('reason' in next) return { kind: 'fault', situation, event, ...next }
    state = next
  }
  return reached(state)
}

/** The state after an event, or why there is none. */
function after(machine: Machine, state: State, event: Event): State | Unfit {
  try {
    const course = firstCourse(machine, state.world, actionOf(machine, state, event))
    if (course === undefined) return { reason: 'there is no course' }
    if ('call' in event && event.as !== undefined && !course.finished.some(({ end }) => end.errno === undefined))
      return { reason: `${event.call} returns no descriptor for the role ${event.as}` }
    return afterCourse(state, event, course)
  } catch (error) {
    if (error instanceof SpecificationFault) return { reason: error.message, by: error }
    if (error instanceof ArgumentError) return { reason: error.message }
    throw error
  }
}
