import type { Ir } from '../../ir/ir.ts'
import type { Event, SocketKind } from '../../ir/scenario.ts'
import type { Point } from '../../ir/syscall.ts'
import { ArgumentError } from '../argument-error.ts'
import { SpecificationFault, fileAt } from '../enter.ts'
import { type Machine, createMachine } from '../machine.ts'
import { type State, actionOf } from '../program.ts'
import { type Course, firstCourse } from '../step.ts'
import { asNumber, asRecord } from '../value.ts'
import type { World } from '../world.ts'
import { type FindBase, basesOf } from './bases.ts'
import { departuresOf } from './departures.ts'
import { waitingThread } from './play.ts'
import { type SocketState, statesOf } from './socket-states.ts'

/** A call, by one of its rules, leads a socket of a kind from one state to another. */
export interface StateChange {
  socket: string
  from: string
  to: string
  call: string
  rule: string
}

/**
 * The changes of state that single calls make: from the situation of each state of each kind of socket, each call of the
 * kind with its defaults, with one argument that departs from them, and with its defaults after one modifier. Each is told
 * once. It takes a second or two, and only the documentation asks for it.
 */
export function transitionsOf(ir: Ir): StateChange[] {
  const machine = createMachine(ir)
  const base = basesOf(machine)
  const found = ir.sockets.flatMap((kind) => changesOf(machine, base, kind))
  return [...new Map(found.map((change) => [JSON.stringify(change), change])).values()]
}

function changesOf(machine: Machine, base: FindBase, kind: SocketKind): StateChange[] {
  const states = statesOf(machine, kind)
  return states.flatMap((from) =>
    kind.calls.flatMap((call) =>
      pointsFor(machine, call, from.situation).flatMap((point) => {
        const reached = base(point.situation, point.modifiers)
        if (reached.kind === 'fault') return []
        return changesAt(machine, reached.state, { states, from, point, call }).map(({ to, rule }): StateChange => ({
          socket: kind.name,
          from: from.name,
          to,
          call,
          rule,
        }))
      }),
    ),
  )
}

/** The defaults in a situation, every single departure from them, and the defaults after each modifier. */
function pointsFor(machine: Machine, name: string, situation: string): Point[] {
  const syscall = machine.call(name)?.syscall
  if (syscall === undefined) return []
  const before = machine.globals.ir.modifiers.filter(({ use }) => use === 'before')
  return [
    { situation, modifiers: [], args: {} },
    ...departuresOf(syscall).map(({ key, value }) => ({ situation, modifiers: [], args: { [key]: value } })),
    ...before.map((modifier) => ({ situation, modifiers: [modifier.name], args: {} })),
  ]
}

interface Attempt {
  states: readonly SocketState[]
  from: SocketState
  point: Point
  call: string
}

/**
 * The states that a call brings about: those that did not hold before, or if there are none and it leaves the state that
 * it came from, those that still hold. The latter only without a modifier, since that may have made them hold.
 */
function changesAt(
  machine: Machine,
  state: State,
  { states, from, point, call }: Attempt,
): { to: string; rule: string }[] {
  const file = fileAt(state.world, state.roles['fd'])
  if (file === undefined || !from.holds(state.world, file)) return []
  const course = courseOf(machine, state, { call, args: point.args, thread: waitingThread })
  if (course === undefined || !isOpen(course.world, file)) return []
  const rule = ruleOf(course, call)
  if (rule === undefined) return []
  const after = states.filter(({ holds }) => holds(course.world, file))
  const fresh = after.filter(({ holds }) => !holds(state.world, file))
  const leaves = point.modifiers.length === 0 && !after.includes(from)
  return (fresh.length > 0 || !leaves ? fresh : after).map(({ name }) => ({ to: name, rule }))
}

/** The first course of a call, the one without named choices; none where it cannot be made. */
function courseOf(machine: Machine, state: State, event: Event): Course | undefined {
  try {
    return firstCourse(machine, state.world, actionOf(machine, state, event))
  } catch (error) {
    if (error instanceof SpecificationFault || error instanceof ArgumentError) return undefined
    throw error
  }
}

/** The rule by which the call has ended, or by which it waits. */
function ruleOf({ world, finished }: Course, call: string): string | undefined {
  const ended = finished.find((one) => one.thread === waitingThread && one.call === call)
  return ended?.rule ?? world.waiting.find(({ thread }) => thread === waitingThread)?.outcome
}

/** Whether a descriptor still stands for the file. */
function isOpen({ fields }: World, file: number): boolean {
  const { descriptors } = fields
  return Array.isArray(descriptors) && descriptors.some((entry) => asNumber(asRecord(entry)['file']) === file)
}
