import type { Outcome } from '../ir/syscall.ts'
import type { CompiledCall, CompiledChoice, CompiledEnd, CompiledOutcome, CompiledWait } from './call.ts'
import type { Frame, Scope } from './expression/scope.ts'
import { type Fields, Undefined, type Value, asBool, asNumber, asRecord } from './value.ts'
import { type WaitingCall, type World, cloneWorld } from './world.ts'

/** How a call ended: an errno or a result, and what it wrote back. An absent value in `out` is left unspecified. */
export interface End {
  errno?: number
  value: number
  out: Record<string, Value>
}

/** A call that ended, by which rule, and through which named choice. */
export interface Finished {
  thread: number
  call: string
  rule: string
  choice?: string | undefined
  end: End
}

/** One way a call can go: it ended, or it waits in the new world. */
export interface Branch {
  world: World
  finished?: Finished
  /** The named choices on the way, as `rule/choice`: where a rule was passed over, at a change, a wait or the end. */
  choices: readonly string[]
}

/** A rule that cannot be evaluated in a state that reaches it: a fault of the specification. */
export class SpecificationFault extends Error {
  override name = 'SpecificationFault'
  readonly rule: string
  readonly what: string
  constructor(rule: string, what: string) {
    super(`${rule}: ${what}`)
    this.rule = rule
    this.what = what
  }
}

/** A rule whose conditions have no value in a frame that reaches it. */
export class GuardFault extends SpecificationFault {
  override name = 'GuardFault'
  readonly scope: Scope
  readonly guards: readonly string[]
  readonly frame: Frame
  constructor(scope: Scope, outcome: Outcome, frame: Frame) {
    super(outcome.id, 'its condition has no value here')
    this.scope = scope
    this.guards = guardTexts(outcome)
    this.frame = frame
  }
}

/** The conditions of an outcome, those of the groups around it first. */
export const guardTexts = ({ for: groups, when }: Outcome): string[] =>
  when === undefined ? groups : [...groups, when]

/** The call being evaluated. */
export interface Activation {
  call: CompiledCall
  thread: number
  args: Fields
  names: Frame['names']
  /** Kept from the first entry when a wait is resumed, also when it is none. */
  deadline?: number | undefined
}

/** The open file that the call's descriptor stands for, as the names `file` and `sock`; and that it has not waited. */
export function descriptorNames(call: CompiledCall, world: World, args: Fields): Frame['names'] {
  if (call.descriptor === undefined) return { woken: false }
  const file = fileAt(world, args[call.descriptor]?.value)
  return { file, sock: file, woken: false }
}

/** The entity behind a descriptor number. */
export function fileAt(world: World, descriptor: Value): number | undefined {
  const { descriptors } = world.fields
  if (!Array.isArray(descriptors)) return undefined
  const entry = descriptors.find((item) => asRecord(item)['number'] === descriptor)
  return entry === undefined ? undefined : asNumber(asRecord(entry)['file'])
}

/** What `visited` holds of a call that was entered. */
export const callMark = (call: string) => `call ${call}`

/** Ways in which something can go, each computed when it is asked for; the first is the one without named choices. */
export type Ways<T> = Generator<T, void, undefined>

/** Evaluates a call from its first outcome. The world given is not changed. */
export function enterCall(world: World, call: CompiledCall, thread: number, args: Fields): Ways<Branch> {
  world.visited?.add(callMark(call.syscall.name))
  const names = descriptorNames(call, world, args)
  return walk({ call, thread, args, names }, call.outcomes, 0, world, [])
}

/** Resumes a call whose wait may be over: behind it where the rule says so, or else from the top. */
export function resumeCall(world: World, call: CompiledCall, waiting: WaitingCall): Ways<Branch> {
  const { thread, args, deadline } = waiting
  const names = { ...waiting.names, woken: true }
  const awake = cloneWorld(world)
  awake.waiting = world.waiting.filter((other) => other !== waiting)
  const outcome = waitingOutcome(call, waiting)
  return walk({ call, thread, args, names, deadline }, outcome.then ?? call.outcomes, 0, awake, [])
}

type WaitingOutcome = CompiledOutcome & { wait: CompiledWait }

/** The outcome that a call waits in. */
export function waitingOutcome(call: CompiledCall, waiting: WaitingCall): WaitingOutcome {
  const outcome = findOutcome(call.outcomes, waiting.outcome)
  if (outcome === undefined || !isWait(outcome)) throw new SpecificationFault(waiting.outcome, 'is no wait')
  return outcome
}

function findOutcome(outcomes: readonly CompiledOutcome[], id: string): CompiledOutcome | undefined {
  for (const outcome of outcomes) {
    const found = outcome.outcome.id === id ? outcome : findOutcome(outcome.then ?? [], id)
    if (found !== undefined) return found
  }
  return undefined
}

const isWait = (outcome: CompiledOutcome): outcome is WaitingOutcome => outcome.wait !== undefined

function* walk(
  activation: Activation,
  outcomes: readonly CompiledOutcome[],
  from: number,
  world: World,
  taken: readonly string[],
): Ways<Branch> {
  const frame: Frame = { ...frameOf(activation, world), still: true }
  for (let index = from; index < outcomes.length; index++) {
    const outcome = outcomes[index]
    if (outcome === undefined || !holds(activation.call.scope, outcome, frame)) continue
    const rule = outcome.outcome.id
    world.visited?.add(rule)
    const onward = (next: World, choices: readonly string[]) => walk(activation, outcomes, index + 1, next, choices)
    yield* go(activation, outcome, undefined, { world, choices: taken }, onward)
    for (const choice of outcome.choices)
      if (choiceHolds(activation, outcome, choice, world))
        yield* go(activation, outcome, choice, { world, choices: [...taken, `${rule}/${choice.id}`] }, onward)
    return
  }
  throw new SpecificationFault(activation.call.syscall.name, 'no outcome holds')
}

/** What an outcome that holds leads to, by a choice or without one: it is passed over, changes something, or is the end. */
function* go(
  activation: Activation,
  outcome: CompiledOutcome,
  choice: CompiledChoice | undefined,
  { world, choices }: Branch,
  onward: (next: World, choices: readonly string[]) => Ways<Branch>,
): Ways<Branch> {
  if (choice?.skip === true) yield* onward(world, choices)
  else if (outcome.outcome.kind === 'do') yield* onward(change(activation, outcome, choice, world), choices)
  else yield { ...end(activation, outcome, choice, world), choices }
}

function frameOf({ args, names }: Activation, world: World): Frame {
  return { world, args, names }
}

/** Whether all guards of an outcome hold; a guard without value is a fault of the specification. */
function holds(scope: Scope, { outcome, guards }: CompiledOutcome, frame: Frame): boolean {
  try {
    return guards.every((guard) => asBool(guard(frame)))
  } catch (error) {
    if (error instanceof Undefined) throw new GuardFault(scope, outcome, frame)
    throw error
  }
}

function choiceHolds(
  activation: Activation,
  outcome: CompiledOutcome,
  { when }: CompiledChoice,
  world: World,
): boolean {
  if (when === undefined) return true
  return evaluate(outcome.outcome.id, 'the condition of a choice has no value here', () =>
    asBool(when(frameOf(activation, world))),
  )
}

/** Runs an evaluation; one without value is a fault of the specification. */
export function evaluate<T>(rule: string, what: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof Undefined) throw new SpecificationFault(rule, what)
    throw error
  }
}

function change(
  activation: Activation,
  outcome: CompiledOutcome,
  choice: CompiledChoice | undefined,
  world: World,
): World {
  const changed = cloneWorld(world)
  evaluate(outcome.outcome.id, 'its effect has no value here', () =>
    (choice ?? outcome).effect?.(frameOf(activation, changed)),
  )
  return changed
}

function end(
  activation: Activation,
  outcome: CompiledOutcome,
  choice: CompiledChoice | undefined,
  world: World,
): Omit<Branch, 'choices'> {
  if (outcome.wait !== undefined && choice?.ends !== true)
    return { world: block(activation, outcome, outcome.wait, choice ?? outcome, world) }
  const changed = cloneWorld(world)
  const finished = finish(activation, outcome.outcome.id, choice ?? outcome, world, changed)
  return { world: changed, finished: { ...finished, choice: choice?.id } }
}

/** Applies effects to `changed`; result and `out` read the state before, with the names that the effects bound. */
export function finish(
  activation: Activation,
  rule: string,
  compiled: CompiledEnd,
  before: World,
  changed: World,
): Finished {
  const finished = { thread: activation.thread, call: activation.call.syscall.name, rule }
  return evaluate(rule, 'its effect or result has no value here', () => {
    const names = compiled.effect?.(frameOf(activation, changed)) ?? activation.names
    const reading = { ...before, nextUnbound: changed.nextUnbound, unbound: changed.unbound }
    const frame: Frame = { world: reading, args: activation.args, names }
    const errno = compiled.errno && asNumber(compiled.errno(frame))
    const value = compiled.result === undefined ? 0 : asNumber(compiled.result(frame))
    const out: Record<string, Value> = {}
    for (const { path, value: run } of compiled.out) out[path] = run(frame)
    changed.nextUnbound = reading.nextUnbound
    return { ...finished, end: { ...(errno !== undefined && { errno }), value, out } }
  })
}

function block(
  activation: Activation,
  outcome: CompiledOutcome,
  wait: CompiledWait,
  { effect }: CompiledEnd,
  world: World,
): World {
  const blocked = cloneWorld(world)
  const rule = outcome.outcome.id
  const bound = evaluate(rule, 'its effect has no value here', () => effect?.(frameOf(activation, blocked)))
  const names = bound ?? activation.names
  const limit = evaluate(rule, 'its time limit has no value here', () =>
    wait.limit?.(frameOf({ ...activation, names }, blocked)),
  )
  const fresh = limit === undefined ? undefined : world.now + asNumber(limit)
  blocked.waiting.push({
    thread: activation.thread,
    call: activation.call.syscall.name,
    outcome: rule,
    args: activation.args,
    names,
    deadline: 'deadline' in activation ? activation.deadline : fresh,
  })
  return blocked
}
