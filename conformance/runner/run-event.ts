import type { Event } from '../../spec/ir/scenario.ts'
import { ArgumentError } from '../../spec/oracle/argument-error.ts'
import { type State, actionOf, lowestFree } from '../../spec/oracle/program.ts'
import type { Action } from '../../spec/oracle/step.ts'
import type { Fields } from '../../spec/oracle/value.ts'
import type { World } from '../../spec/oracle/world.ts'
import { printEvent } from '../notation/print-event.ts'
import { printArguments } from '../notation/print-value.ts'
import { needsObservation } from './addresses.ts'
import { encodeCall } from './encode.ts'
import { asExpected } from './expected.ts'
import { type Candidate, predict } from './judge.ts'
import { toldRule } from './outcomes.ts'
import { type PendingCall, type Run, hasClock, unresolved } from './run.ts'
import type { Target } from '../targets/target.ts'
import { expectFrame, sendFrame, wireOf } from './run-frame.ts'
import { accept, settle } from './settle.ts'
import { predictions, showActual, withRule } from './show.ts'

type CallEvent = Extract<Event, { call: string }>

/** Carries out one event of a program and narrows the possible worlds. @throws Stop where none is left */
export async function runEvent(run: Run, event: Event): Promise<void> {
  if ('call' in event) {
    if (run.misfits === 'skip' && isMisfit(run, event)) return
    for (const observation of needsObservation(run, event)) await runCall(run, observation, 'observe')
    return runCall(run, event, 'event')
  }
  const candidates = predict(run.machine, run.possibilities, (world) =>
    actionOf(run.machine, stateOf(run, world), event),
  )
  await request(run, event)
  const text = printEvent(event)
  const thread = 'signal' in event ? event.signal : 0
  const step = { kind: 'event' as const, thread, event: run.step, text, predicted: [], actual: '' }
  const position = run.trace.push({ ...step, verdict: 'as specified' }) - 1
  await settle(run, candidates, position)
}

/** Whether the call cannot be made as the program says, because earlier calls did not end as it was made for. */
function isMisfit(run: Run, event: CallEvent): boolean {
  if (run.pending.has(event.thread ?? 0)) return true
  try {
    for (const { world } of run.possibilities) actionOf(run.machine, stateOf(run, world), event)
    return false
  } catch (error) {
    if (error instanceof ArgumentError) return true
    throw error
  }
}

const stateOf = (run: Run, world: World): State => ({ world, roles: run.roles, step: run.step })

/** Brings about on the target what is no call. */
async function request(run: Run, event: Exclude<Event, CallEvent>): Promise<void> {
  const { target } = run
  if ('identity' in event) return target.identity(event.identity)
  if ('signal' in event) return target.signal(event.signal, event.restart)
  if ('elapse' in event) return passTime(run, event.elapse)
  if ('frame' in event) return event.frame.way === 'in' ? sendFrame(run, event.frame) : expectFrame(run, event.frame)
  if ('arp' in event) {
    wireOf(run).answerArp(event.arp === 'answering')
    return
  }
  const world = run.possibilities[0]?.world
  if (world === undefined) throw unresolved(run, 'no world is left')
  return target.limitDescriptors(event.descriptors === 'full' ? lowestFree(world) : 'restore')
}

/** Real time passes, or the target's clock moves on where it can be moved. At the end, with nothing waiting, nobody can tell. */
async function passTime(run: Run, milliseconds: number): Promise<void> {
  const { target, pending, step, events } = run
  if (hasClock(target)) return run.watches ? passTimeOnLink(run, milliseconds) : advance(target, milliseconds)
  if (pending.size === 0 && step === events - 1) return
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

const advance = async (target: Target, milliseconds: number) =>
  target.clock?.({ mode: 'advance', ns: BigInt(milliseconds) * 1_000_000n })

/** Hosts ask each other for their addresses about once a second. */
const longestSilence = 900

/** Those at the other end of the link have their say meanwhile: all at once, the target would find that nobody answers. */
async function passTimeOnLink(run: Run, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= longestSilence) {
    await advance(run.target, Math.min(left, longestSilence))
    await wireOf(run).barrier()
  }
}

async function runCall(run: Run, event: CallEvent, kind: 'event' | 'observe'): Promise<void> {
  const thread = event.thread ?? 0
  if (run.pending.has(thread)) throw unresolved(run, `thread ${thread} has a call that waits and cannot make another`)
  const syscall = run.machine.call(event.call)?.syscall
  if (syscall === undefined) throw unresolved(run, `the specification has no call ${event.call}`)
  const { args, candidates: allowed } = predictCall(run, event)
  const encoded = encodeCall(run.context, syscall, thread, args)
  const text = `${syscall.name}(${printArguments(syscall.args, args, run.machine.globals)})`
  const expectation = kind === 'event' ? run.expectations[run.step] : undefined
  const call: PendingCall = { encoded, text, as: event.as, since: Date.now(), expectation }
  const candidates = asExpected(run, allowed, thread, call)
  const end = await run.target.call(encoded.raw)
  const predicted = predictions(candidates, thread, run.machine.globals)
  const told = end.kind === 'result' ? await toldRule(run.target, thread) : undefined
  const actual = withRule(showActual(encoded, end), told)
  const step = { kind, thread, event: run.step, text, predicted, actual }
  const position = run.trace.push({ ...step, verdict: 'as specified' }) - 1
  if (end.kind === 'result')
    return settle(run, accept(run, candidates, thread, call, { ...end, told }, position), position)
  run.pending.set(thread, call)
  return settle(run, candidates, position)
}

/** The arguments, which must be the same in every possible world, and the courses that the call can take. */
function predictCall(run: Run, event: CallEvent): { args: Fields; candidates: Candidate[] } {
  const actions = new Map<World, Action>()
  for (const { world } of run.possibilities) actions.set(world, actionOf(run.machine, stateOf(run, world), event))
  const all = [...actions.values()].flatMap((action) => (action.kind === 'call' ? [action.args] : []))
  const [args, ...others] = all
  if (args === undefined) throw unresolved(run, 'no world is left')
  if (others.length > 0 && others.some((other) => JSON.stringify(other) !== JSON.stringify(args)))
    throw unresolved(run, 'the arguments are not the same in every possible world')
  const action = { kind: 'call', call: event.call, thread: event.thread ?? 0, args } as const
  return { args, candidates: predict(run.machine, run.possibilities, () => action) }
}
