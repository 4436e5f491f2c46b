import type { Machine } from '../../spec/oracle/machine.ts'
import { type GenerateOptions, randomProgram } from '../cases/random/generate.ts'
import type { NamedProgram, ProgramResult } from './program.ts'
import type { Session } from './session.ts'
import { shrink } from './shrink.ts'

export interface RandomOptions extends GenerateOptions {
  seed: number
  /** How many programs. */
  programs: number
  /** The first one's number in the sequence of the seed. */
  first?: number
  /** Whether failing programs are made smaller; they are unless told. */
  shrink?: boolean
}

export interface RandomResult {
  program: NamedProgram
  result: ProgramResult
  /** For a failure: how often it failed out of how many runs, and the smallest program that still fails. */
  stability?: { failed: number; runs: number }
  smallest?: { program: NamedProgram; result: ProgramResult }
}

const reruns = 3

/** Runs random programs, one result after another. Those that fail are run again and made smaller. */
export async function* runRandom(
  machine: Machine,
  session: Session,
  options: RandomOptions,
): AsyncGenerator<RandomResult> {
  const { seed, programs, first = 0 } = options
  for (let index = first; index < first + programs; index++) {
    const program = randomProgram(machine, seed, index, options)
    const result = await runOne(machine, session, program)
    yield bad(result) ? await examine(machine, session, program, result, options) : { program, result }
  }
}

/** A random program may meet a thread that waits on although the generator thought it idle: that event is left out. */
const runOne = (machine: Machine, session: Session, program: NamedProgram) =>
  session.run(machine, program, { misfits: 'skip' })

/** Unresolved counts: here it is a state in which the specification has no answer. */
const bad = ({ verdict }: ProgramResult) => ['fail', 'crash', 'timeout', 'unresolved'].includes(verdict)

async function examine(
  machine: Machine,
  session: Session,
  program: NamedProgram,
  result: ProgramResult,
  options: RandomOptions,
): Promise<RandomResult> {
  let failed = 0
  for (let run = 0; run < reruns; run++) if (bad(await runOne(machine, session, program))) failed++
  const stability = { failed, runs: reruns }
  if (failed < reruns || options.shrink === false) return { program, result, stability }
  const wanted = signature(program, result)
  const stillFails = async (candidate: NamedProgram) =>
    signature(candidate, await runOne(machine, session, candidate)) === wanted
  const smallest = await shrink(program, stillFails)
  return {
    program,
    result,
    stability,
    smallest: { program: smallest, result: await runOne(machine, session, smallest) },
  }
}

/** Tells failures apart, so that shrinking does not drift from one to another: verdict, call and what differs. */
function signature(program: NamedProgram, { verdict, failure, trace }: ProgramResult): string {
  const event = failure === undefined ? undefined : program.events[failure.event]
  const call = event !== undefined && 'call' in event ? event.call : 'event'
  const kinds = failure?.mismatches.map(({ what }) => what.replace(/ .*/, '')) ?? []
  const message = verdict === 'unresolved' ? failure?.message : undefined
  return [verdict, message, call, trace.at(-1)?.kind, ...new Set(kinds)].join(' ')
}
