import type { Problem } from '../../ir/problem.ts'
import type { Outcome, Point } from '../../ir/syscall.ts'
import type { CompiledCall } from '../call.ts'
import { type Machine, allOutcomes } from '../machine.ts'
import type { FindBase } from './bases.ts'
import { blockAt } from './play.ts'
import type { Visitor } from './points.ts'
import { pointText } from './point-text.ts'
import type { Fault, WaitEnd } from './waits.ts'
import type { Search } from './witnesses.ts'

type PathOf = (rule: string) => Problem['path']

/** Outcomes that are reached and then cannot be carried out, or waits that cannot be woken: one problem for each rule. */
export function brokenOutcomes(
  machine: Machine,
  call: CompiledCall,
  search: Search,
  faults: readonly Fault[],
  base: FindBase,
  path: PathOf,
): Problem[] {
  const reached = [...search.witnesses].flatMap(([index, { point }]): Fault[] => {
    const { id: at = '', kind } = call.outcomes[index]?.outcome ?? {}
    const played = kind === 'outcome' ? blockAt(machine, call, point, base) : undefined
    return played?.kind === 'fault' ? [{ ...played, at, point }] : []
  })
  const known = new Set(allOutcomes(call.syscall.outcomes).map(({ id }) => id))
  const ofRule = [...reached, ...faults].map((fault): [string, Fault] => [
    known.has(fault.rule) ? fault.rule : fault.at,
    fault,
  ])
  return [...new Map(ofRule.reverse())].map(([rule, { point, reason }]) => ({
    code: 'broken-outcome',
    path: path(rule),
    message: `${rule} does not come about ${pointText(point)}: ${reason}`,
    remedy: 'test with has() what may be absent, or correct the effects and rules',
    severity: 'error',
  }))
}

/** Pinned points that do not reach their outcomes. */
export function missedPoints(
  { syscall, outcomes }: CompiledCall,
  { visit }: Visitor,
  pinned: readonly WaitEnd[],
  path: PathOf,
): Problem[] {
  const isReached = ({ id, kind }: Outcome, given: Point) => {
    if (given.wake !== undefined) return pinned.some(({ ends }) => ends === id)
    const index = outcomes.findIndex(({ outcome }) => outcome.id === id)
    const seen = visit(given)
    if (seen === undefined || seen.truths[index] !== true) return false
    return kind === 'do' ? seen.reached > index : seen.reached === index
  }
  return allOutcomes(syscall.outcomes).flatMap((outcome): Problem[] => {
    const { id, given } = outcome
    if (given === undefined || isReached(outcome, given)) return []
    return [
      {
        code: 'given-does-not-reach',
        path: [...path(id), 'given'],
        message: `${id} is not reached ${pointText(given)}`,
        remedy: 'correct the point, or the conditions',
        severity: 'error',
      },
    ]
  })
}
