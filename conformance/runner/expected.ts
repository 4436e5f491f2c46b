import type { Finished } from '../../spec/oracle/enter.ts'
import { fits } from '../notation/expectation.ts'
import type { Candidate } from './judge.ts'
import { type PendingCall, type Run, type Stop, unresolved } from './run.ts'
import { predictions } from './show.ts'

/**
 * A scenario's author may expect less than the specification allows: only that is looked for then. What the
 * specification does not allow cannot be expected, and no target is to blame for it.
 *
 * @throws Stop
 */
export function asExpected(run: Run, allowed: Candidate[], thread: number, call: PendingCall): Candidate[] {
  const { expectation } = call
  if (expectation === undefined) return allowed
  const kept = allowed.filter((candidate) => {
    const finished = endOf(candidate, thread)
    return expectation.waits ? finished === undefined : finished !== undefined && isExpected(finished, call)
  })
  if (kept.length === 0) throw contradiction(run, allowed, thread, call)
  return kept
}

const endOf = ({ open }: Candidate, thread: number) => open.find((finished) => finished.thread === thread)

const isExpected = (finished: Finished, { expectation }: PendingCall) =>
  expectation?.end === undefined || fits(finished.end, expectation.end)

/** The same for calls that have waited and end now. @throws Stop */
export function endingAsExpected(run: Run, candidates: readonly Candidate[]): Candidate[] {
  let kept = [...candidates]
  for (const [thread, call] of run.pending) {
    const before = kept
    kept = kept.filter((candidate) => {
      const finished = endOf(candidate, thread)
      return finished === undefined || isExpected(finished, call)
    })
    if (kept.length === 0) throw contradiction(run, before, thread, call)
  }
  return kept
}

function contradiction(run: Run, candidates: readonly Candidate[], thread: number, { text }: PendingCall): Stop {
  const allowed = predictions(candidates, thread, run.machine.globals)
  return unresolved(
    run,
    `the scenario expects of ${text} what the specification does not allow; allowed: ${allowed.join('; ')}`,
  )
}

/** A call whose end the scenario tells must have ended when the scenario is over. @throws Stop */
export function requireEnds(run: Run): void {
  for (const { text, expectation } of run.pending.values())
    if (expectation?.end !== undefined) throw unresolved(run, `the scenario is over, and ${text} still waits`)
}
