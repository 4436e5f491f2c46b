import type { Event } from '../../spec/ir/scenario.ts'
import type { Syscall, ValueText } from '../../spec/ir/syscall.ts'
import type { Finished } from '../../spec/oracle/enter.ts'
import { type State, actionOf, lowestFree } from '../../spec/oracle/program.ts'
import type { Action } from '../../spec/oracle/step.ts'
import type { Fields } from '../../spec/oracle/value.ts'
import type { World } from '../../spec/oracle/world.ts'
import { printArguments } from '../notation/print-value.ts'
import type { CallEnd } from '../targets/target.ts'
import { needsObservation } from './addresses.ts'
import { compareEnd } from './compare.ts'
import { type EncodedCall, encodeCall } from './encode.ts'
import { type Candidate, conclude, outlook, possibilityLimit, predict, sawEnd, sawWaiting } from './judge.ts'
import { type PendingCall, type Run, distinct, mismatch, unresolved } from './run.ts'
import { predictions, showActual } from './show.ts'

type CallEvent = Extract<Event, { call: string }>

/** Carries out one event of a program and narrows the possible worlds. @throws Stop where none is left */
export async function runEvent(run: Run, event: Event): Promise<void> {
  if ('call' in event) {
    for (const observation of needsObservation(run, event)) await runCall(run, observation, 'observe')
    await runCall(run, event, 'event')
    return
  }
  const candidates = predict(run.machine, run.possibilities, (world) => actionOf(run.machine, stateOf(run, world), event))
  await request(run, event)
  note(run, 'event', event, [], 'done')
  await settle(run, candidates)
}

const stateOf = (run: Run, world: World): State => ({ world, roles: run.roles, step: run.step })

function note(run: Run, kind: 'event', event: Event, predicted: readonly string[], actual: string): void {
  const text = JSON.stringify(event)
  run.trace.push({ kind, thread: 0, event: run.step, text, predicted, actual, verdict: 'as specified' })
}

/** Brings about on the target what is no call. */
async function request(run: Run, event: Exclude<Event, CallEvent>): Promise<void> {
  const { target } = run
  if ('identity' in event) return target.identity(event.identity)
  if ('signal' in event) return target.signal(event.signal, event.restart)
  if ('elapse' in event) return passTime(run, event.elapse)
  const world = run.possibilities[0]?.world
  if (world === undefined) throw unresolved(run, 'no world is left')
  return target.limitDescriptors(event.descriptors === 'full' ? lowestFree(world) : 'restore')
}

/** Real time passes, or the target's clock moves on where it can be moved. */
async function passTime({ target }: Run, milliseconds: number): Promise<void> {
  if (target.clock !== undefined && target.hello.capabilities.includes('clock'))
    return target.clock({ mode: 'advance', ns: BigInt(milliseconds) * 1_000_000n })
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function runCall(run: Run, event: CallEvent, kind: 'event' | 'observe'): Promise<void> {
  const thread = event.thread ?? 0
  if (run.pending.has(thread)) throw unresolved(run, `thread ${thread} has a call that waits and cannot make another`)
  const syscall = run.machine.call(event.call)?.syscall
  if (syscall === undefined) throw unresolved(run, `the specification has no call ${event.call}`)
  const actions = run.possibilities.map(({ world }) => actionOf(run.machine, stateOf(run, world), event))
  const args = onlyArguments(run, actions)
  const candidates = predict(run.machine, run.possibilities, (world) => {
    const index = run.possibilities.findIndex((possibility) => possibility.world === world)
    return actions[index] ?? actionOf(run.machine, stateOf(run, world), event)
  })
  const encoded = encodeCall(run.context, syscall, thread, args)
  const text = `${syscall.name}(${printArguments(syscall.args, args, run.machine.globals)})`
  const call: PendingCall = { encoded, text, as: event.as, since: Date.now() }
  const end = await run.target.call(encoded.raw)
  const predicted = predictions(candidates, thread, run.machine.globals)
  const trace = { kind, thread, event: run.step, text, predicted, actual: showActual(encoded, end) }
  const position = run.trace.push({ ...trace, verdict: 'as specified' }) - 1
  if (end.kind === 'blocked') {
    run.pending.set(thread, call)
    if (outlook(candidates, thread) !== 'ends') return settle(run, candidates, position)
    return settle(run, candidates, position)
  }
  const kept = accept(run, candidates, thread, call, end, position)
  return settle(run, kept, position)
}

/** The arguments, which must be the same in every possible world. */
function onlyArguments(run: Run, actions: readonly Action[]): Fields {
  const all = actions.flatMap((action) => (action.kind === 'call' ? [action.args] : []))
  const [first, ...others] = all
  if (first === undefined) throw unresolved(run, 'no world is left')
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw unresolved(run, 'the arguments are not the same in every possible world')
  return first
}

/** A call has ended: narrows, or stops the program. */
function accept(
  run: Run,
  candidates: readonly Candidate[],
  thread: number,
  { encoded, as, text }: PendingCall,
  end: Extract<CallEnd, { kind: 'result' }>,
  position: number,
): Candidate[] {
  const compare = (finished: Finished, world: World) => compareEnd(encoded, finished.end, end, world.unbound)
  const { kept, mismatches } = sawEnd(candidates, thread, showActual(encoded, end), compare)
  if (kept.length === 0) {
    markMismatch(run, position)
    const verdict = isUnsupported(run, encoded.syscall, end.value) ? 'unsupported' : 'fail'
    throw mismatch(run, `${text} = ${showActual(encoded, end)} is not allowed here`, mismatches, verdict)
  }
  if (as !== undefined && end.value >= 0n) run.roles = { ...run.roles, [as]: Number(end.value) }
  return kept
}

function markMismatch(run: Run, position: number): void {
  const step = run.trace[position]
  if (step !== undefined) run.trace[position] = { ...step, verdict: 'mismatch' }
}

/** ENOSYS, from a call of a profile that the target does not claim. */
function isUnsupported({ machine, target }: Run, { profile }: Syscall, value: bigint): boolean {
  const { ir } = machine.globals
  const missing = ir.errnos.find(({ name }) => name === 'ENOSYS')?.value ?? 38
  const claimed = (name: string): boolean =>
    target.hello.profiles.includes(name) ||
    ir.profiles.some((other) => other.includes.includes(name) && claimed(other.name))
  return value === BigInt(-missing) && !claimed(profile)
}

/** Looks at every call that waits: those that must end have to, those that must not may not. */
async function settle(run: Run, candidates: readonly Candidate[], position?: number): Promise<void> {
  if (candidates.some(({ course }) => course.internal) && run.target.hello.capabilities.includes('sync'))
    await run.target.sync()
  let kept = [...candidates]
  for (const patience of [0, 10, run.patienceMs]) {
    for (const [thread, call] of [...run.pending]) {
      const expected = outlook(kept, thread)
      if (expected === 'waits' && patience > 0) continue
      if (expected === 'either' && patience === run.patienceMs && mayRest(kept, run.pending)) continue
      const end = await run.target.wait(thread, expected === 'ends' ? run.patienceMs : patience)
      if (end.kind === 'blocked') continue
      run.pending.delete(thread)
      kept = ended(run, kept, thread, call, end)
    }
  }
  for (const [thread, call] of run.pending) kept = stillWaiting(run, kept, thread, call, position)
  const possibilities = conclude(kept)
  if (possibilities.length > possibilityLimit) throw unresolved(run, `more than ${possibilityLimit} worlds are possible`)
  run.possibilities = possibilities
}

/** Whether it is possible that every call which waits now goes on waiting. */
const mayRest = (candidates: readonly Candidate[], pending: ReadonlyMap<number, PendingCall>): boolean =>
  candidates.some(({ open }) => !open.some(({ thread }) => pending.has(thread)))

function ended(
  run: Run,
  candidates: readonly Candidate[],
  thread: number,
  call: PendingCall,
  end: Extract<CallEnd, { kind: 'result' }>,
): Candidate[] {
  const predicted = predictions(candidates, thread, run.machine.globals)
  const actual = showActual(call.encoded, end)
  const { text } = call
  const position =
    run.trace.push({ kind: 'end', thread, event: run.step, text, predicted, actual, verdict: 'as specified' }) - 1
  return accept(run, candidates, thread, call, end, position)
}

function stillWaiting(
  run: Run,
  candidates: readonly Candidate[],
  thread: number,
  { text }: PendingCall,
  position: number | undefined,
): Candidate[] {
  const show = ({ rule }: Finished) => `ends by ${rule}`
  const { kept, mismatches } = sawWaiting(candidates, thread, show)
  if (kept.length > 0) return kept
  if (position !== undefined) markMismatch(run, position)
  throw mismatch(run, `${text} of thread ${thread} waits on, which is not allowed here`, distinct(mismatches))
}

export type { CallEvent, EncodedCall, ValueText }
