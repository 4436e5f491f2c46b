import type { Event } from '../../../spec/ir/scenario.ts'
import type { Syscall } from '../../../spec/ir/syscall.ts'
import { ArgumentError } from '../../../spec/oracle/argument-error.ts'
import { SpecificationFault } from '../../../spec/oracle/enter.ts'
import { type Machine, allOutcomes } from '../../../spec/oracle/machine.ts'
import { type State, actionOf, afterCourse, startState } from '../../../spec/oracle/program.ts'
import { type Course, perform } from '../../../spec/oracle/step.ts'
import type { TestCase } from '../case.ts'
import { addressesIn, randomArguments } from './arguments.ts'
import { type Random, createRandom, mixSeed } from './prng.ts'

export interface GenerateOptions {
  /** Calls to choose from; all that have rules, if absent. */
  calls?: readonly string[]
  /** Rules of other profiles are not to be met; any may, if absent. */
  profiles?: ReadonlySet<string>
  /** Events of the shortest and of the longest program. */
  length?: readonly [least: number, most: number]
}

export type RandomProgram = Pick<TestCase, 'id' | 'roles' | 'events'>

/** The program of that number in the sequence of a seed: the same one whenever it is asked for. */
export function randomProgram(
  machine: Machine,
  seed: number,
  index: number,
  options: GenerateOptions = {},
): RandomProgram {
  const random = createRandom(mixSeed(seed, index))
  const [least, most] = options.length ?? [5, 25]
  const length = least + random.below(most - least + 1)
  const calls = callsOf(machine, options.calls)
  const addresses = calls.flatMap(({ args }) => addressesIn(args))
  const events: Event[] = []
  const foreign = foreignRules(machine, options.profiles)
  let state = startState(machine)
  while (events.length < length) {
    const step = likelyStep({ machine, state, random, calls, addresses, foreign })
    if (step === undefined) break
    events.push(step.event)
    if (step.course === undefined) break
    state = afterCourse(state, step.event, step.course)
  }
  return { id: programId(seed, index), roles: {}, events }
}

export const programId = (seed: number, index: number): string => `random:${seed}:${index}`

function callsOf({ globals }: Machine, names: readonly string[] | undefined): Syscall[] {
  return globals.ir.syscalls.filter(({ plain, name }) => !plain && (names === undefined || names.includes(name)))
}

/** Rules of profiles that are not to be met. */
function foreignRules({ globals }: Machine, profiles: ReadonlySet<string> | undefined): ReadonlySet<string> {
  if (profiles === undefined) return new Set()
  const all = globals.ir.syscalls.flatMap(({ outcomes }) => allOutcomes(outcomes))
  return new Set(all.filter(({ profile }) => !profiles.has(profile)).map(({ id }) => id))
}

interface Draw {
  machine: Machine
  state: State
  random: Random
  calls: readonly Syscall[]
  addresses: readonly string[]
  foreign: ReadonlySet<string>
}

interface Step {
  event: Event
  /** Absent where the specification has no answer: a fault that the run of the program will show. */
  course: Course | undefined
}

const tries = 6
/** Of events that only fail, this share is kept: failures change little, so most events should succeed. */
const keptFailures = 0.3

/** Draws events until one is likely to lead somewhere. */
function likelyStep(draw: Draw): Step | undefined {
  const { machine, state, random, foreign } = draw
  let last: Step | undefined
  for (let attempt = 0; attempt < tries; attempt++) {
    const event = randomEvent(draw)
    const course = event && firstCourse(machine, state, event)
    if (event === undefined || course === 'invalid' || (course !== undefined && meets(course, foreign))) continue
    last = { event, course }
    if (course === undefined) return last
    const failed = 'call' in event && course.finished.some(({ end }) => end.errno !== undefined)
    if (!failed || random.chance(keptFailures)) return last
  }
  return last
}

const meets = ({ finished, world }: Course, rules: ReadonlySet<string>): boolean =>
  rules.size > 0 &&
  (finished.some(({ rule }) => rules.has(rule)) || world.waiting.some(({ outcome }) => rules.has(outcome)))

/** The course without named choices; undefined where the specification has no answer, `invalid` for no proper event. */
function firstCourse(machine: Machine, state: State, event: Event): Course | undefined | 'invalid' {
  try {
    return perform(machine, state.world, actionOf(machine, state, event))[0]
  } catch (error) {
    if (error instanceof ArgumentError) return 'invalid'
    if (error instanceof SpecificationFault) return undefined
    throw error
  }
}

const threads = [0, 1, 2, 3]
const roleNames = ['a', 'b', 'c', 'd', 'e', 'f']

/** Shares of the events that are no calls. */
const share = { elapse: 0.5, signal: 0.06, identity: 0.02, descriptors: 0.02 }
/** Time limits up to this are waited for, in milliseconds. */
const longestWait = 400
/** By how much a limit is passed, in milliseconds. */
const margin = 20

function randomEvent(draw: Draw): Event | undefined {
  const { state, random } = draw
  const { waiting, now } = state.world
  const due = waiting.flatMap(({ deadline }) => (deadline === undefined ? [] : [Math.ceil((deadline - now) / 1e6)]))
  const soon = due.find((milliseconds) => milliseconds <= longestWait)
  if (soon !== undefined && random.chance(share.elapse)) return { elapse: soon + margin }
  const asleep = random.pick(waiting)
  if (asleep !== undefined && random.chance(share.signal)) return { signal: asleep.thread, restart: random.chance(0.5) }
  if (random.chance(share.identity))
    return { identity: random.pick(['privileged', 'unprivileged'] as const) ?? 'privileged' }
  if (random.chance(share.descriptors)) return { descriptors: random.pick(['full', 'restored'] as const) ?? 'restored' }
  return randomCall(draw)
}

function randomCall({ state, random, calls, addresses }: Draw): Event | undefined {
  const idle = threads.filter((thread) => !state.world.waiting.some((waiting) => waiting.thread === thread))
  const thread = random.chance(0.8) ? idle[0] : random.pick(idle)
  const known = Object.keys(state.roles).length
  const syscall = random.weighted(calls.map((call) => [call, weight(call, known)] as const))
  if (thread === undefined || syscall === undefined) return undefined
  const args = randomArguments(syscall.args, { random, roles: state.roles, addresses })
  const as = syscall.returns === 'fd' ? (roleNames[known] ?? random.pick(roleNames)) : undefined
  return { call: syscall.name, args, ...(as !== undefined && { as }), ...(thread !== 0 && { thread }) }
}

/** Without descriptors most calls do nothing; with many, new ones add little. */
function weight(call: Syscall, known: number): number {
  if (call.args.every(({ type }) => type !== 'fd' && type !== 'socket_fd')) return known < 2 ? 12 : 1
  return call.name === 'close' ? 0.3 : 1
}
