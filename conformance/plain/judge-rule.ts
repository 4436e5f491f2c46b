import type { Ir } from '../../spec/ir/ir.ts'
import type { Outcome } from '../../spec/ir/syscall.ts'
import type { TraceStep } from '../report/trace.ts'
import type { Verdict } from '../report/verdict.ts'
import type { CheckedEnd } from './check-lines.ts'
import type { FamilyRun } from './run-families.ts'

/** What became of the checks of one rule. */
export interface Judged {
  verdict: Verdict
  /** Why it is not a pass. */
  message?: string
  trace: TraceStep[]
}

/** Judges a rule by all runs: every check that was made of it has to hold, and one has to be made. */
export function judgeRule(ir: Ir, outcome: Outcome, runs: readonly FamilyRun[]): Judged {
  const { id } = outcome
  const ends = runs.flatMap((run) =>
    run.lines.ends.filter(({ rule }) => rule === id).map((end) => stepOf(ir, outcome, end, run)),
  )
  const lasts = runs.filter(({ lines }) => lines.last?.rule === id).map((run) => stepOfLast(outcome, run))
  const wrong = runs.flatMap(({ lines }) => lines.wrong.filter(({ rule }) => rule === id))
  const trace = [...ends, ...lasts]
  const strange = runs.flatMap(({ lines }) => lines.unknown)
  if (strange.length > 0)
    return { verdict: 'unresolved', message: `the program says ${JSON.stringify(strange[0])}`, trace }
  if (wrong.length > 0)
    return {
      verdict: 'fail',
      message: wrong.map(({ place, condition }) => `${place}: not so: ${condition}`).join('; '),
      trace,
    }
  if (trace.some(({ verdict }) => verdict === 'mismatch'))
    return { verdict: 'fail', message: 'a call ended otherwise than by this rule', trace }
  return trace.length > 0 ? { verdict: 'pass', trace } : { ...unmade(id, runs), trace }
}

/** Why no check was made. */
function unmade(id: string, runs: readonly FamilyRun[]): { verdict: Verdict; message: string } {
  const skipped = runs.flatMap(({ lines }) => lines.skipped).find(({ rule }) => rule === id)
  if (skipped !== undefined) return { verdict: 'unsupported', message: skipped.reason }
  const lost = runs.find((run) => run.late || run.status !== (run.lines.last?.status ?? 0))
  if (lost === undefined)
    return { verdict: 'unresolved', message: 'the program has no check of this rule (conformance/plain/program)' }
  const { family, late, status, said, output } = lost
  const how = late ? 'took too long' : status === undefined ? 'did not come to its end' : `ended with status ${status}`
  const words = [...output.trimEnd().split('\n').slice(-1), ...said].map((line) => `\n  ${line}`).join('')
  return { verdict: late ? 'timeout' : 'crash', message: `the checks of ${family} ${how}; the last words:${words}` }
}

function stepOf(ir: Ir, outcome: Outcome, { told, result, place }: CheckedEnd, run: FamilyRun): TraceStep {
  const { id, errno } = outcome
  const wanted = ir.errnos.find(({ name }) => name === errno)?.value
  const isError = result < 0n && result >= BigInt(-ir.abi.errno_max)
  const fits = wanted === undefined ? !isError : result === BigInt(-wanted)
  // Where the program cannot ask, since the thread is gone, what the kernel traced has to have it.
  const isTold = told === undefined ? run.told?.includes(id) !== false : told === id
  const name = ir.errnos.find(({ value }) => isError && BigInt(-value) === result)?.name
  const shown = isError ? `-1 ${name ?? `errno ${-result}`}` : String(result)
  return step(outcome, `${place}: ${id.replace(/\..*/, '')}(...)`, errno === undefined ? 'success' : `-1 ${errno}`, {
    actual: told === undefined || told === id ? shown : `${shown} by ${told}`,
    holds: fits && isTold,
  })
}

function stepOfLast(outcome: Outcome, { status, told, lines }: FamilyRun): TraceStep {
  const by = told?.at(-1)
  const holds = status === lines.last?.status && (by === undefined || by === outcome.id)
  const actual = `status ${status ?? 'unknown'}${by === undefined ? '' : ` by ${by}`}`
  return step(outcome, 'the end of the program', `status ${lines.last?.status ?? 'unknown'}`, { actual, holds })
}

const step = (
  { id }: Outcome,
  text: string,
  wanted: string,
  { actual, holds }: { actual: string; holds: boolean },
): TraceStep => ({
  ...{ kind: 'event', thread: 0, event: 0, text, predicted: [`${id}: ${wanted}`], actual },
  verdict: holds ? 'as specified' : 'mismatch',
})
