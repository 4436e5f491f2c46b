import type { Ir } from '../../../ir/ir.ts'
import type { Outcome, Point, Syscall } from '../../../ir/syscall.ts'

/** All outcomes of a call in the order of checking, those after a wait right behind it. */
export function flatOutcomes(outcomes: Outcome[]): Outcome[] {
  return outcomes.flatMap((outcome) => [outcome, ...flatOutcomes(outcome.then ?? [])])
}

/** The errno if it is a name, and not an expression such as `sock.error`. */
export function errnoName(ir: Ir, errno: string | undefined): string | undefined {
  return ir.errnos.some((item) => item.name === errno) ? errno : undefined
}

/** The names of the errnos of a call, each once, in the order in which they are first checked. */
export function errnosInOrder(ir: Ir, call: Syscall): string[] {
  const all = flatOutcomes(call.outcomes).flatMap((outcome) => [
    outcome.errno,
    outcome.wait?.timeout?.errno,
    outcome.wait?.signal.errno,
  ])
  const names = all.map((errno) => errnoName(ir, errno)).filter((name) => name !== undefined)
  return [...new Set(names)]
}

/** The points at which an outcome was reached: itself, and if it waits, each way in which the wait can end. */
export function witnesses(ir: Ir, outcome: Outcome): { how?: 'timeout' | 'signal'; point: Point }[] {
  const own = ir.evidence.witnesses[outcome.id] ?? outcome.given
  const ends = (['timeout', 'signal'] as const).flatMap((how) => {
    const point = ir.evidence.witnesses[`${outcome.id}#${how}`]
    return point === undefined ? [] : [{ how, point }]
  })
  return [...(own === undefined ? [] : [{ point: own }]), ...ends]
}
