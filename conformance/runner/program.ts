import type { TestCase } from '../cases/case.ts'
import type { Failure, TraceStep } from '../report/trace.ts'
import type { Verdict } from '../report/verdict.ts'

export type { Program } from '../cases/case.ts'

/** A program with a stable id, such as `bind.already-bound`. */
export type NamedProgram = Pick<TestCase, 'id' | 'roles' | 'events'>

export interface ProgramResult {
  verdict: Verdict
  trace: TraceStep[]
  /** Rules through which the calls ended, in order. */
  rules: string[]
  /** Rules by which the target says that calls ended, each once; none where it does not tell. */
  told: string[]
  /** Named choices that the target must have taken, as `rule/choice`. */
  choices: string[]
  /** Whether a failure says nothing: the target chose a port twice, or the machine was too slow for a time limit. */
  inconclusive: boolean
  failure?: Failure
}
