import type { Slot } from '../ir/syscall.ts'
import type { CompiledCall } from './call.ts'
import {
  type Branch,
  type Finished,
  SpecificationFault,
  type Ways,
  enterCall,
  finish,
  resumeCall,
  waitingOutcome,
  evaluate,
} from './enter.ts'
import { type Machine, enabledSteps } from './machine.ts'
import { type Fields, type RecordValue, asBool, asList } from './value.ts'
import { type WaitingCall, type World, cloneWorld } from './world.ts'

/** Something that happens to the system, with arguments already built. */
export type Action =
  | { kind: 'call'; call: string; thread: number; args: Fields }
  | { kind: 'identity'; privileged: boolean }
  | { kind: 'descriptors'; limit: number }
  | { kind: 'signal'; thread: number; restart: boolean }
  | { kind: 'elapse'; nanoseconds: number }
  /** Packets come in over the link. */
  | { kind: 'packets'; packets: readonly RecordValue[] }

/** One possible course: the world after it, and the calls that ended on the way. */
export interface Course {
  world: World
  finished: Finished[]
  /** The named choices on the way, as `rule/choice`. */
  choices: readonly string[]
  /** Whether internal steps were taken, such as the delivery of a packet. */
  internal: boolean
}

/** Internal steps after one event; more means that the rules run in a circle. */
const stepLimit = 500
/** Calls resumed after one event; more means that a wait is over and yet goes on. */
const resumeLimit = 40

/** All courses that an action can take, each settled: internal steps taken, woken calls resumed. */
export function perform(machine: Machine, world: World, action: Action): Course[] {
  return [...courses(machine, world, action)]
}

/** The first of the courses, the one without named choices; the others are not computed. */
export function firstCourse(machine: Machine, world: World, action: Action): Course | undefined {
  const [first] = courses(machine, world, action)
  return first
}

function* courses(machine: Machine, world: World, action: Action): Ways<Course> {
  for (const branch of begin(machine, world, action)) yield* settle(machine, after(start, branch))
}

function begin(machine: Machine, world: World, action: Action): Iterable<Branch> {
  switch (action.kind) {
    case 'call':
      return enterCall(world, callOf(machine, action.call), action.thread, action.args)
    case 'identity':
      return [{ world: withFields(world, { privileged: action.privileged }), choices: [] }]
    case 'descriptors':
      return [{ world: withFields(world, { descriptor_limit: action.limit }), choices: [] }]
    case 'signal':
      return interrupt(machine, world, action.thread, action.restart)
    case 'elapse': {
      const later = cloneWorld(world)
      later.now += action.nanoseconds
      return [{ world: later, choices: [] }]
    }
    case 'packets':
      return [
        { world: withFields(world, { flight: [...asList(world.fields['flight']), ...action.packets] }), choices: [] },
      ]
  }
}

function callOf(machine: Machine, name: string) {
  const call = machine.call(name)
  if (call === undefined) throw new SpecificationFault(name, 'there is no such call')
  return call
}

function withFields(world: World, fields: World['fields']): World {
  return { ...cloneWorld(world), fields: { ...world.fields, ...fields } }
}

/** A signal handler has run on the thread: the waiting call fails or is made anew. */
function interrupt(machine: Machine, world: World, thread: number, restart: boolean): Iterable<Branch> {
  const waiting = world.waiting.find((call) => call.thread === thread)
  if (waiting === undefined) return [{ world, choices: [] }]
  const call = callOf(machine, waiting.call)
  const ended = lastCheck(world, call, waiting)
  if (ended.length > 0) return ended
  const { wait } = waitingOutcome(call, waiting)
  const awake = cloneWorld(world)
  awake.waiting = world.waiting.filter((other) => other !== waiting)
  const activation = { call, thread, args: waiting.args, names: waiting.names }
  const frame = { world, args: waiting.args, names: waiting.names }
  const again = () => asBool(wait.restart(frame))
  if (restart && evaluate(waiting.outcome, 'whether it restarts has no value here', again)) {
    evaluate(waiting.outcome, 'its effect has no value here', () => wait.signalEnd.effect?.({ ...frame, world: awake }))
    return enterCall(awake, call, thread, waiting.args)
  }
  const finished = finish(activation, `${waiting.outcome}#signal`, wait.signalEnd, world, awake)
  return [{ world: awake, finished, choices: [] }]
}

/** How far an event has gone. */
type Progress = Course & { resumed: number }

/** What has come about once a branch is taken. */
const after = (progress: Omit<Progress, 'world'>, { world, finished, choices }: Branch): Progress => ({
  ...progress,
  world,
  finished: finished === undefined ? progress.finished : [...progress.finished, finished],
  choices: choices.length === 0 ? progress.choices : [...progress.choices, ...choices],
})

const start = { finished: [], choices: [], internal: false, resumed: 0 }

/** Takes internal steps until none is left, then resumes what can go on; where several calls could, each goes first once. */
function* settle(machine: Machine, progress: Progress): Ways<Course> {
  const { world, resumed, internal } = progress
  if (resumed > resumeLimit) throw new SpecificationFault('wait', 'what it waits for holds, and it still waits')
  const quietWorlds = evaluate('rules', 'an internal step has no value here', () => quiesce(machine, world))
  for (const quiet of quietWorlds)
    yield* resumeReady(machine, { ...progress, world: quiet, internal: internal || quiet !== world })
}

function* resumeReady(machine: Machine, progress: Progress): Ways<Course> {
  const { world: quiet, finished, choices, internal, resumed } = progress
  const ready = quiet.waiting.filter((waiting) => isReady(machine, quiet, waiting))
  for (const waiting of ready)
    for (const branch of resumeCall(quiet, callOf(machine, waiting.call), waiting))
      yield* settle(machine, after({ ...progress, resumed: resumed + 1 }, branch))
  if (ready.length > 0) return
  const late = quiet.waiting.find(({ deadline }) => deadline !== undefined && deadline <= quiet.now)
  if (late === undefined) {
    yield { world: quiet, finished, choices, internal }
    yield* stirred(machine, progress)
    return
  }
  const ended = lastCheck(quiet, callOf(machine, late.call), late)
  const ends = ended.length > 0 ? ended : [timeOut(machine, quiet, late)]
  for (const branch of ends) yield* settle(machine, after({ ...progress, resumed: 0 }, branch))
}

/** A call may be woken for nothing, and end where being made again ends it: poll, when its descriptors were closed. */
function* stirred(machine: Machine, progress: Progress): Ways<Course> {
  const { world, resumed } = progress
  for (const waiting of world.waiting)
    for (const branch of lastCheck(world, callOf(machine, waiting.call), waiting))
      yield* settle(machine, after({ ...progress, internal: true, resumed: resumed + 1 }, branch))
}

/** The ends of a call that is checked once more before its wait is broken off; none where it is not, or would wait on. */
function lastCheck(world: World, call: CompiledCall, waiting: WaitingCall): Required<Branch>[] {
  if (waitingOutcome(call, waiting).outcome.wait?.rechecks !== true) return []
  return [...resumeCall(world, call, waiting)].flatMap(({ world: next, finished, choices }) =>
    finished === undefined ? [] : [{ world: next, finished, choices }],
  )
}

/** The worlds in which internal steps may end; the world itself where there are none. */
function quiesce(machine: Machine, world: World, taken = 0): World[] {
  if (taken > stepLimit) throw new SpecificationFault('rules', 'they do not come to an end')
  let current = world
  for (let step = taken; step <= stepLimit; step++) {
    const [only, ...others] = enabledSteps(machine, current)
    if (only === undefined) return [current]
    if (others.length > 0)
      return [only, ...others].flatMap((change) => {
        const next = cloneWorld(current)
        change(next)
        return quiesce(machine, next, step + 1)
      })
    if (current === world) current = cloneWorld(world)
    only(current)
  }
  throw new SpecificationFault('rules', 'they do not come to an end')
}

function isReady(machine: Machine, world: World, waiting: WaitingCall): boolean {
  const { wait } = waitingOutcome(callOf(machine, waiting.call), waiting)
  const frame = { world, args: waiting.args, names: waiting.names }
  return evaluate(waiting.outcome, 'what it waits for has no value here', () => asBool(wait.until(frame)))
}

function timeOut(machine: Machine, world: World, waiting: WaitingCall): Branch {
  const call = callOf(machine, waiting.call)
  const { wait } = waitingOutcome(call, waiting)
  const awake = cloneWorld(world)
  awake.waiting = world.waiting.filter((other) => other !== waiting)
  const activation = { call, thread: waiting.thread, args: waiting.args, names: waiting.names }
  return {
    world: awake,
    finished: finish(activation, `${waiting.outcome}#timeout`, wait.timeoutEnd, world, awake),
    choices: [],
  }
}

/** The slot at a path such as `msg.msg_name`; `[]` behind a name means its elements. */
export function slotAt(slots: readonly Slot[], path: string): Slot | undefined {
  const [head = '', ...rest] = path.replace('[]', '').split('.')
  const slot = slots.find(({ name }) => name === head)
  return rest.length === 0 || slot === undefined ? slot : slotAt(slot.fields ?? [], rest.join('.'))
}
