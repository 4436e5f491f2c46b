import type { Event } from '../../spec/ir/scenario.ts'
import type { Roles } from '../../spec/oracle/program.ts'
import type { Mismatch } from './compare.ts'

/** A test: events in their order, from a fresh start. */
export interface Program {
  /** Stable id, such as `bind.already-bound@udp.bound`. */
  id: string
  events: readonly Event[]
  /** Roles that are plain descriptor numbers instead of results of calls. */
  roles?: Roles
}

export const verdicts = [
  'pass',
  'fail',
  'allowed-variant',
  'unsupported',
  'unresolved',
  'crash',
  'timeout',
] as const
export type Verdict = (typeof verdicts)[number]

/** One line of what happened, in order. */
export interface TraceStep {
  /** `event`: from the program; `end`: a call that had waited ended; `observe`: a call added to learn an address. */
  kind: 'event' | 'end' | 'observe'
  thread: number
  /** Position in the program. */
  event: number
  /** The event in packetdrill's notation, without its end. */
  text: string
  /** What the specification allows, each as rule and end. */
  predicted: readonly string[]
  actual: string
  verdict: 'as specified' | 'mismatch'
}

export interface Failure {
  /** Index of the event in the program. */
  event: number
  message: string
  mismatches: readonly Mismatch[]
}

export interface ProgramResult {
  verdict: Verdict
  trace: readonly TraceStep[]
  /** Rules through which the calls ended, in order. */
  rules: readonly string[]
  /** Named choices that the target must have taken, as `rule/choice`. */
  choices: readonly string[]
  failure?: Failure
}
