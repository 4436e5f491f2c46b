import type { Target } from '../targets/target.ts'
import { wireOf } from './run-frame.ts'
import { type Run, hasClock } from './run.ts'

/** The least time by which a call that waits may not end too early, in milliseconds. */
const moment = 1e-6

/**
 * Time that passes in one event, in the pieces in which it passes on the target, in milliseconds. Where the target's clock
 * can be moved, the first piece ends just before the next limit of a call that waits, which so has to go on waiting.
 */
export function elapsePieces(run: Run, milliseconds: number): number[] {
  if (!hasClock(run.target)) return [milliseconds]
  const limits = run.possibilities.flatMap(({ world: { waiting, now } }) =>
    waiting.flatMap(({ deadline }) => (deadline === undefined ? [] : [(deadline - now) / 1e6 - moment])),
  )
  const next = Math.min(...limits.filter((limit) => limit > 0 && limit < milliseconds))
  return Number.isFinite(next) ? [next, milliseconds - next] : [milliseconds]
}

/** Real time passes, or the target's clock moves on where it can be moved. At the end, with nothing waiting, nobody can tell. */
export async function passTime(run: Run, milliseconds: number): Promise<void> {
  const { target, pending, step, events, watches } = run
  if (hasClock(target)) return watches ? passTimeOnLink(run, milliseconds) : advance(target, milliseconds)
  if (pending.size === 0 && step === events - 1) return
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

const advance = async (target: Target, milliseconds: number) =>
  target.clock?.({ mode: 'advance', ns: BigInt(Math.round(milliseconds * 1e6)) })

/** Hosts ask each other for their addresses about once a second. */
const longestSilence = 900

/** Those at the other end of the link have their say meanwhile: all at once, the target would find that nobody answers. */
async function passTimeOnLink(run: Run, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= longestSilence) {
    await advance(run.target, Math.min(left, longestSilence))
    await wireOf(run).barrier()
  }
}
