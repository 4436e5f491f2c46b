import type { Roles } from '../../spec/oracle/program.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import type { Expectation } from '../notation/expectation.ts'
import type { Failure, Mismatch, TraceStep } from '../report/trace.ts'
import type { Verdict } from '../report/verdict.ts'
import type { Target } from '../targets/target.ts'
import type { EncodeContext, EncodedCall } from './encode.ts'
import type { Possibility } from './judge.ts'

/** A call that waits on the target. */
export interface PendingCall {
  encoded: EncodedCall
  text: string
  /** The role that its result gets. */
  as: string | undefined
  /** When it was made, in milliseconds. */
  since: number
  /** What the author of a scenario says about it. */
  expectation: Expectation | undefined
  /** Its time limit in milliseconds, once it is known to have one. */
  limitMs?: number
}

/** A program under way. */
export interface Run {
  readonly machine: Machine
  readonly target: Target
  readonly context: EncodeContext
  readonly patienceMs: number
  readonly misfits: 'fault' | 'skip'
  /** Whether the target claims all that the program needs. */
  readonly claimed: boolean
  /** By index of the event. */
  readonly expectations: readonly (Expectation | undefined)[]
  possibilities: readonly Possibility[]
  roles: Roles
  /** Index of the event. */
  step: number
  /** How many there are. */
  readonly events: number
  /** Whether it sends or expects frames. */
  readonly watches: boolean
  readonly pending: Map<number, PendingCall>
  readonly trace: TraceStep[]
  /** Rules by which calls ended, as the target tells it. */
  readonly told: Set<string>
  /** What the target has sent over its link and no scenario has looked at. */
  readonly frames: Uint8Array[]
  /** When the event under way was over on the target, in milliseconds; what it brings about may still come. */
  reached: number
  /** Whether a failure says nothing of the target, by chance: see `coincides`; or an event came after a limit before it. */
  inconclusive: boolean
}

/** The program ends here, and not well. */
export class Stop extends Error {
  override name = 'Stop'
  readonly verdict: Verdict
  readonly failure: Failure
  constructor(verdict: Verdict, failure: Failure) {
    super(failure.message)
    this.verdict = verdict
    this.failure = failure
  }
}

/** What the target did fits no world. */
export function mismatch(run: Run, message: string, mismatches: readonly Mismatch[], verdict: Verdict = 'fail'): Stop {
  return new Stop(verdict, { event: run.step, message, mismatches: distinct(mismatches) })
}

/** The program makes no sense here: a fault of the suite. */
export const unresolved = (run: Run, message: string): Stop => mismatch(run, message, [], 'unresolved')

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** Whether the target's time passes only when it is told to. */
export const hasClock = ({ clock, hello }: Target): boolean =>
  clock !== undefined && hello.capabilities.includes('clock')
