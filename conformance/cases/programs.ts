import type { Ir } from '../../spec/ir/ir.ts'
import type { Event, Modifier } from '../../spec/ir/scenario.ts'
import type { Point, ValueText } from '../../spec/ir/syscall.ts'
import { ArgumentError } from '../../spec/oracle/argument-error.ts'
import { SpecificationFault } from '../../spec/oracle/enter.ts'
import { basesOf, situationEvents, situationRoles } from '../../spec/oracle/explore/bases.ts'
import { waitingThread } from '../../spec/oracle/explore/play.ts'
import { wakeEvents } from '../../spec/oracle/explore/waits.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { runEvents, type State } from '../../spec/oracle/program.ts'
import type { Program } from './case.ts'

/** A program, and the state that the specification reaches by its end along the first course. */
export interface Staged {
  program: Program
  /** Index of the event that is the call; those before it lead there. */
  call: number
  end: State | undefined
}

/** A short way to see what a call changed, and the profile of which it is. */
export type Observation = Pick<Modifier, 'events' | 'profile'>

/** Builds the programs of cases out of the specification's named events. */
export interface Programs {
  /** The call at a point, with what leads there. */
  at: (call: string, point: Point) => Staged
  /** The program with every probe on every descriptor that it names. */
  probed: (staged: Staged) => Program
  /** The events of `observe` modifiers on one role that can be made there, each a short way to see what a call changed. */
  observations: (staged: Staged) => Observation[]
}

export function programsOf(machine: Machine): Programs {
  const { ir } = machine.globals
  const base = basesOf(machine)
  const situations = new Map(ir.situations.map((situation) => [situation.name, situation]))
  const modifiers = new Map(ir.modifiers.map((modifier) => [modifier.name, modifier]))
  const named = (use: string) => ir.modifiers.filter((modifier) => modifier.use === use)
  const at = (call: string, point: Point): Staged => {
    const roles = situationRoles(situations, point.situation)
    const before = [
      ...situationEvents(situations, point.situation),
      ...point.modifiers.flatMap((name) => modifiers.get(name)?.events ?? []),
    ]
    const found = base(point.situation, point.modifiers)
    const after = (events: readonly Event[]) =>
      found.kind === 'state' ? stateAfter(machine, found.state, events) : undefined
    const own = callEvents(ir, call, point, point.wake === undefined ? undefined : waitingThread)
    const end = after(own)
    const waits = point.wake === undefined && (end?.world.waiting.length ?? 0) > 0
    const events = waits ? callEvents(ir, call, point, waitingThread) : own
    const program = { roles, events: [...before, ...events] }
    return { program, call: before.length, end: waits ? after(events) : end }
  }
  const onGiven = ({ program, end }: Staged, use: string) =>
    Object.keys(end?.roles ?? program.roles).flatMap((role) =>
      named(use).map(({ events, profile }) => ({ profile, events: events.map((event) => onRole(ir, event, role)) })),
    )
  const probed = (staged: Staged): Program => {
    const { roles, events } = staged.program
    return { roles, events: [...events, ...onGiven(staged, 'probe').flatMap((probe) => probe.events)] }
  }
  const observations = (staged: Staged) => {
    const { end } = staged
    if (end === undefined) return []
    return onGiven(staged, 'observe').filter(({ events }) => stateAfter(machine, end, events) !== undefined)
  }
  return { at, probed, observations }
}

/** The call under test, on a thread of its own where it waits, so that others can go on. */
function callEvents(ir: Ir, call: string, point: Point, thread: number | undefined): Event[] {
  const own: Event = {
    call,
    ...(Object.keys(point.args).length > 0 && { args: point.args }),
    ...(thread === undefined ? newRole(ir, call) : { thread }),
  }
  return point.wake === undefined ? [own] : [own, ...wakeEvents(ir, point.wake)]
}

/** The role of a descriptor that the call under test returns. */
const newRole = (ir: Ir, call: string) =>
  ir.syscalls.find(({ name }) => name === call)?.returns === 'fd' ? { as: 'new' } : {}

/** The state that the specification reaches along its first course; undefined where it reaches none. */
function stateAfter(machine: Machine, state: State, events: readonly Event[]): State | undefined {
  try {
    return runEvents(machine, state, events)
  } catch (error) {
    if (error instanceof SpecificationFault || error instanceof ArgumentError) return undefined
    throw error
  }
}

/** The event with the role `fd` replaced by another, also where a descriptor argument has it as default. */
function onRole(ir: Ir, event: Event, role: string): Event {
  if (!('call' in event)) return event
  const slots = ir.syscalls.find(({ name }) => name === event.call)?.args ?? []
  const args: Record<string, ValueText> = {}
  for (const { name, type, dir, default: value } of slots)
    if (dir === undefined && (type === 'fd' || type === 'socket_fd') && value === 'fd') args[name] = role
  for (const [key, value] of Object.entries(event.args ?? {})) args[key] = renamed(value, role)
  return { ...event, args }
}

function renamed(value: ValueText, role: string): ValueText {
  if (typeof value === 'string') return value === 'fd' ? role : value.replace(/\b(local|peer)\(fd\)/, `$1(${role})`)
  if (Array.isArray(value)) return value.map((item) => renamed(item, role))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, role)]))
}
