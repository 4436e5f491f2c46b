import type { Syscall } from '../../spec/ir/syscall.ts'
import type { Finished } from '../../spec/oracle/enter.ts'
import type { World } from '../../spec/oracle/world.ts'
import type { CallEnd } from '../targets/target.ts'
import { claims } from './claims.ts'
import { coincides } from './coincidence.ts'
import { compareEnd } from './compare.ts'
import { endingAsExpected } from './expected.ts'
import { type Candidate, conclude, outlook, possibilityLimit, sawEnd, sawWaiting } from './judge.ts'
import { ruleMismatch, toldRule } from './outcomes.ts'
import { type PendingCall, type Run, type Stop, hasClock, mismatch, unresolved } from './run.ts'
import { predictions, showActual, withRule } from './show.ts'

/** An end, and the rule by which it came about where the target tells that. */
type Result = Extract<CallEnd, { kind: 'result' }> & { told: string | undefined }

/** How long to wait for a call that may end or go on waiting, in milliseconds, when everything else is settled. */
const grace = 10

/** Looks at every call that waits: those that must end have to, those that must not may not. @throws Stop */
export async function settle(run: Run, candidates: readonly Candidate[], position?: number): Promise<void> {
  run.reached = Date.now()
  if (candidates.some(({ course }) => course.internal) && run.target.hello.capabilities.includes('sync'))
    await run.target.sync()
  let kept = endingAsExpected(run, candidates)
  for (const round of ['look', 'grace', 'patience'] as const) {
    for (const [thread, call] of [...run.pending]) {
      const limit = limitFor(run, kept, thread, round)
      const end = limit === undefined ? undefined : await run.target.wait(thread, limit)
      if (end?.kind === 'result') {
        const told = await toldRule(run, thread)
        kept = ended(run, kept, thread, call, { ...end, told })
      }
    }
  }
  for (const [thread, call] of run.pending) kept = stillWaiting(run, kept, thread, call, position)
  run.possibilities = conclude(kept)
  if (run.possibilities.length > possibilityLimit)
    throw unresolved(run, `more than ${possibilityLimit} worlds are possible`)
  noteLimits(run)
}

/** How long to wait for a thread's call in a round; undefined: not at all. */
function limitFor(
  run: Run,
  kept: readonly Candidate[],
  thread: number,
  round: 'look' | 'grace' | 'patience',
): number | undefined {
  switch (outlook(kept, thread)) {
    case 'ends':
      return run.patienceMs
    case 'waits':
      return round === 'look' ? 0 : undefined
    case 'either': {
      if (round === 'look') return 0
      if (round === 'grace') return grace
      return mayRest(run, kept) ? undefined : run.patienceMs
    }
  }
}

/** Whether it is possible that every call which waits goes on waiting. */
const mayRest = ({ pending }: Run, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ open }) => !open.some(({ thread }) => pending.has(thread)))

/** The time limits of calls that have just begun to wait. */
function noteLimits(run: Run): void {
  for (const [thread, call] of run.pending) {
    if (call.limitMs !== undefined) continue
    const limits = run.possibilities.flatMap(({ world }) =>
      world.waiting.flatMap((waiting) =>
        waiting.thread === thread && waiting.deadline !== undefined ? [(waiting.deadline - world.now) / 1e6] : [],
      ),
    )
    if (limits.length > 0) call.limitMs = Math.min(...limits)
  }
}

/** Timers may fire a little early by a clock that is read elsewhere, in milliseconds. */
const clockError = 2

function ended(
  run: Run,
  candidates: readonly Candidate[],
  thread: number,
  call: PendingCall,
  end: Result,
): Candidate[] {
  run.pending.delete(thread)
  const actual = withRule(showActual(call.encoded, end), end.told)
  const predicted = predictions(candidates, thread, run.machine.globals)
  const step = { kind: 'end', thread, event: run.step, text: call.text, predicted, actual } as const
  const position = run.trace.push({ ...step, verdict: 'as specified' }) - 1
  const lasted = Date.now() - call.since
  if (outlook(candidates, thread) === 'waits' && isPassed(run, call, Date.now())) throw tooSlow(run, call)
  const kept = accept(run, candidates, thread, call, end, position)
  const byTime = kept.every(({ rules }) => isTimeout(rules.at(-1) ?? ''))
  if (byTime && call.limitMs !== undefined && !hasClock(run.target) && lasted < call.limitMs - clockError) {
    markMismatch(run, position)
    const times = { what: 'duration', expected: `${call.limitMs} ms`, actual: `at most ${lasted} ms` }
    throw mismatch(run, `${call.text} ended before its time limit`, [times])
  }
  return kept
}

/** Whether a call's limit had passed at a time; never on a target whose time stands still meanwhile. */
const isPassed = ({ target }: Run, { since, limitMs }: PendingCall, time: number): boolean =>
  limitMs !== undefined && !hasClock(target) && time - since >= limitMs

/** Whether a call may have come to its limit before an event, since that came so late, and nothing was to come to it. */
function isOverdue(run: Run, candidates: readonly Candidate[], thread: number, call: PendingCall): boolean {
  const limits = candidates.some(({ open }) => open.some((end) => end.thread === thread && isTimeout(end.rule)))
  return !limits && isPassed(run, call, run.reached)
}

const isTimeout = (rule: string): boolean => rule.endsWith('#timeout')

function tooSlow(run: Run, { text }: PendingCall): Stop {
  run.inconclusive = true
  return unresolved(run, `the time limit of ${text} passed before the program came to it: the target is too slow`)
}

/** A call has ended: narrows, or stops the program. */
export function accept(
  run: Run,
  candidates: readonly Candidate[],
  thread: number,
  call: PendingCall,
  end: Result,
  position: number,
): Candidate[] {
  const { encoded, as, text } = call
  const compare = (finished: Finished, world: World) => {
    const comparison = compareEnd(encoded, finished.end, end, world.unbound)
    const otherRule = comparison.same ? ruleMismatch(finished, end.told) : undefined
    if (otherRule !== undefined) return { same: false, mismatch: otherRule } as const
    if (comparison.same && coincides(world, comparison.bindings)) run.inconclusive = true
    return comparison
  }
  const actual = withRule(showActual(encoded, end), end.told)
  const { kept, mismatches } = sawEnd(candidates, thread, actual, compare)
  if (kept.length === 0 && isOverdue(run, candidates, thread, call)) throw tooSlow(run, call)
  if (kept.length === 0) {
    markMismatch(run, position)
    const verdict = isUnsupported(run, encoded.syscall, end.value) ? 'unsupported' : 'fail'
    throw mismatch(run, `${text} = ${actual} is not allowed here`, mismatches, verdict)
  }
  if (as !== undefined && end.value >= 0n) run.roles = { ...run.roles, [as]: Number(end.value) }
  return kept
}

function stillWaiting(
  run: Run,
  candidates: readonly Candidate[],
  thread: number,
  { text }: PendingCall,
  position: number | undefined,
): Candidate[] {
  const { kept, mismatches } = sawWaiting(candidates, thread, ({ rule }) => `ends by ${rule}`)
  if (kept.length > 0) return kept
  if (position !== undefined) markMismatch(run, position)
  throw mismatch(run, `${text} on thread ${thread} waits on, which is not allowed here`, mismatches)
}

function markMismatch(run: Run, position: number): void {
  const step = run.trace[position]
  if (step !== undefined) run.trace[position] = { ...step, verdict: 'mismatch' }
}

/** ENOSYS, where the call or something else in the program is of a profile that the target does not claim. */
function isUnsupported({ machine, target, claimed }: Run, { profile }: Syscall, value: bigint): boolean {
  const { ir } = machine.globals
  const missing = ir.errnos.find(({ name }) => name === 'ENOSYS')?.value ?? 38
  return value === BigInt(-missing) && !(claimed && claims(ir, target.hello.profiles, profile))
}
