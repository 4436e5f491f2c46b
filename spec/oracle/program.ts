import type { Event } from '../ir/scenario.ts'
import type { Syscall } from '../ir/syscall.ts'
import { type ArgumentContext, type Endpoint, buildArguments } from './arguments.ts'
import { fileAt } from './enter.ts'
import type { Machine } from './machine.ts'
import { type Action, type Course, firstCourse } from './step.ts'
import { arrivals } from './arrivals.ts'
import { asNumber, asRecord } from './value.ts'
import type { World } from './world.ts'

/** Descriptors by the role they play in a program. */
export type Roles = Readonly<Record<string, number>>

/** A point in the run of a program: one possible world, and the roles given so far. */
export interface State {
  world: World
  roles: Roles
  /** Events so far; it makes the contents of buffers differ. */
  step: number
}

export function startState(machine: Machine, roles: Roles = {}): State {
  return { world: machine.initial(), roles, step: 0 }
}

/** What argument texts mean in this state. */
export function argumentContext(machine: Machine, state: State): ArgumentContext {
  return {
    globals: machine.globals,
    role(name) {
      return state.roles[name]
    },
    address(which, role) {
      return endpointOf(state, which, role)
    },
    tag: state.step,
  }
}

function endpointOf({ world, roles }: State, which: 'local' | 'peer', role: string): Endpoint | undefined {
  const file = fileAt(world, roles[role])
  const endpoint = file === undefined ? undefined : world.entities.get(file)?.[which]
  if (endpoint === undefined) return undefined
  const { ip, port } = asRecord(endpoint)
  return { ip: asNumber(ip), port: asNumber(port) }
}

/** The action that an event of a situation or program is, in this state. @throws ArgumentError */
export function actionOf(machine: Machine, state: State, event: Event): Action {
  if ('call' in event) {
    const syscall = syscallNamed(machine, event.call)
    const args = buildArguments(syscall.args, event.args ?? {}, argumentContext(machine, state))
    return { kind: 'call', call: event.call, thread: event.thread ?? 0, args }
  }
  if ('identity' in event) return { kind: 'identity', privileged: event.identity === 'privileged' }
  if ('descriptors' in event)
    return {
      kind: 'descriptors',
      limit: event.descriptors === 'full' ? lowestFree(state.world) : defaultLimit(machine),
    }
  if ('signal' in event) return { kind: 'signal', thread: event.signal, restart: event.restart }
  if ('frame' in event) return { kind: 'packets', packets: arrivals(event.frame) }
  if ('arp' in event) return { kind: 'packets', packets: [] }
  return { kind: 'elapse', nanoseconds: event.elapse * 1e6 }
}

function syscallNamed(machine: Machine, name: string): Syscall {
  const call = machine.call(name)
  if (call === undefined) throw new Error(`the specification has no call ${name}`)
  return call.syscall
}

/** The number that the next descriptor would get. */
export function lowestFree(world: World): number {
  let free = 0
  while (fileAt(world, free) !== undefined) free++
  return free
}

function defaultLimit(machine: Machine): number {
  return asNumber(machine.initial().fields['descriptor_limit'])
}

/** The state after a course, with the event's role given to the descriptor that its call returned. */
export function afterCourse(state: State, event: Event, course: Course): State {
  const roles = 'call' in event && event.as !== undefined ? withRole(state.roles, event.as, course, event) : state.roles
  return { world: course.world, roles, step: state.step + 1 }
}

function withRole(roles: Roles, role: string, course: Course, event: { thread?: number | undefined }): Roles {
  const finished = course.finished.find(({ thread }) => thread === (event.thread ?? 0))
  if (finished === undefined || finished.end.errno !== undefined) return roles
  return { ...roles, [role]: finished.end.value }
}

/** Runs events in the specification itself, always along the first course: the one without named choices. */
export function runEvents(machine: Machine, state: State, events: readonly Event[]): State {
  return events.reduce((current, event) => {
    const course = firstCourse(machine, current.world, actionOf(machine, current, event))
    return course === undefined ? current : afterCourse(current, event, course)
  }, state)
}
