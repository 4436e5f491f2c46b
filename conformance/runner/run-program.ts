import { Architecture } from '../../spec/ir/abi.ts'
import { ArgumentError } from '../../spec/oracle/argument-error.ts'
import { SpecificationFault } from '../../spec/oracle/enter.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { TargetDied, TargetTimeout, TargetUnsupported } from '../targets/errors.ts'
import type { Target } from '../targets/target.ts'
import { LinkTimeout } from '../wire/peer.ts'
import { NoNumber, encodeContext } from './encode.ts'
import { NoSuchPlace } from './writes.ts'
import { portMap } from './ports.ts'
import type { Expectation } from '../notation/expectation.ts'
import type { Failure } from '../report/trace.ts'
import type { Verdict } from '../report/verdict.ts'
import { claims } from './claims.ts'
import type { Program, ProgramResult } from './program.ts'
import { type Run, Stop, hasClock } from './run.ts'
import { requireEnds } from './expected.ts'
import { runEvent } from './run-event.ts'
import { clearFrames, expectSilence, usesLink, wireOf } from './run-frame.ts'

export interface RunOptions {
  /** First of the hundred ports of the target that stand for the program's ports 5000 to 5099. */
  portBase?: number
  /** How long a call may take to end that must end now, in milliseconds. */
  patienceMs?: number
  /** A call on a thread that waits, or on a role that has no descriptor: the program is at fault, or the call is left out. */
  misfits?: 'fault' | 'skip'
  /** What the program needs of the target beyond what every target has. Where all of it is claimed, all has to be supported. */
  profiles?: readonly string[]
  /** What the author of a scenario says about the ends of its calls, by index of the event. */
  expectations?: readonly (Expectation | undefined)[]
}

/** Runs a program on a target and holds each result against the specification. Does not throw for what a target does. */
export async function runProgram(
  machine: Machine,
  target: Target,
  program: Program,
  options: RunOptions = {},
): Promise<ProgramResult> {
  const run = startRun(machine, target, program, options)
  try {
    await target.reset()
    if (hasClock(target)) await target.clock?.({ mode: 'manual' })
    if (run.watches) await clearFrames(wireOf(run))
    for (const [index, event] of program.events.entries()) {
      run.step = index
      await runEvent(run, event)
    }
    requireEnds(run)
    if (run.watches) await expectSilence(run)
  } catch (error) {
    return resultOf(run, failureOf(run, error))
  }
  return resultOf(run)
}

function startRun(machine: Machine, target: Target, program: Program, options: RunOptions): Run {
  const architecture = Architecture.safeParse(target.hello.architecture)
  const { portBase = 5000, patienceMs = 2000, misfits = 'fault', profiles = [], expectations = [] } = options
  return {
    machine,
    target,
    context: encodeContext(machine.globals, architecture.data, portMap(portBase)),
    patienceMs,
    misfits,
    claimed: profiles.every((profile) => claims(machine.globals.ir, target.hello.profiles, profile)),
    expectations,
    possibilities: [{ world: machine.initial(), rules: [], choices: [] }],
    roles: program.roles,
    step: 0,
    events: program.events.length,
    watches: program.events.some(usesLink),
    pending: new Map(),
    trace: [],
    told: new Set(),
    frames: [],
    reached: Date.now(),
    inconclusive: false,
  }
}

function failureOf(run: Run, error: unknown): { verdict: Verdict; failure: Failure } {
  if (error instanceof Stop) return { verdict: error.verdict, failure: error.failure }
  const said = error instanceof Error ? error.message : String(error)
  const verdict = verdictFor(error, run)
  const broken = verdict === 'fail' ? `${said}; nothing that the target claims may be unsupported` : said
  return { verdict, failure: { event: run.step, message: broken, mismatches: [] } }
}

function verdictFor(error: unknown, { claimed }: Run): Verdict {
  if (error instanceof TargetDied) return 'crash'
  if (error instanceof TargetTimeout || error instanceof LinkTimeout) return 'timeout'
  if (error instanceof NoNumber) return 'unsupported'
  if (error instanceof TargetUnsupported) return claimed ? 'fail' : 'unsupported'
  const harness = [SpecificationFault, ArgumentError, NoSuchPlace].some((kind) => error instanceof kind)
  if (harness || error instanceof Error) return 'unresolved'
  throw error
}

function resultOf(run: Run, stopped?: { verdict: Verdict; failure: Failure }): ProgramResult {
  const [first, ...others] = run.possibilities
  const plainest = others.reduce(
    (best, other) => (best && other.choices.length >= best.choices.length ? best : other),
    first,
  )
  const choices = [...(plainest?.choices ?? [])]
  const rules = [...(plainest?.rules ?? [])]
  const verdict = stopped?.verdict ?? (choices.length > 0 ? 'allowed-variant' : 'pass')
  const { trace, inconclusive } = run
  const told = [...run.told]
  return { verdict, trace, rules, told, choices, inconclusive, ...(stopped && { failure: stopped.failure }) }
}
