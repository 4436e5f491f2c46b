import { counted } from '../../ir/counted.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import { GuardFault, type SpecificationFault } from '../enter.ts'
import { absentText } from './absent.ts'
import type { Base, FindBase } from './bases.ts'
import { rulePath } from './rule-path.ts'

type Broken = Base & { kind: 'fault' }

/**
 * Situations that do not come about: an event in them fails or has no rule. Where a rule is to blame, it is reported in their
 * stead, once for all of them.
 */
export function brokenSituations(ir: Ir, base: FindBase): Problem[] {
  const ofEvents: Problem[] = []
  const ofRules = new Map<string, { problem: Problem; others: number }>()
  for (const [index, { name }] of ir.situations.entries()) {
    const found = base(name, [])
    if (found.kind === 'state' || found.situation !== name) continue
    const { by } = found
    const known = by && ofRules.get(by.rule)
    const problem = by && ruleProblem(ir, by, name)
    if (known) known.others++
    else if (problem) ofRules.set(by.rule, { problem, others: 0 })
    else ofEvents.push(eventProblem(found, index))
  }
  return [...[...ofRules.values()].map(withOthers), ...ofEvents]
}

function eventProblem({ situation, event, reason }: Broken, index: number): Problem {
  return {
    code: 'broken-situation',
    path: ['situations', index, 'events', event],
    message: `the situation ${situation} does not come about: ${reason}`,
    remedy: 'correct the events, or the rules that they follow',
    severity: 'error',
  }
}

/** The fault of a rule that keeps a situation from coming about; nothing where it cannot be laid to a single one. */
function ruleProblem(ir: Ir, fault: SpecificationFault, situation: string): Problem | undefined {
  const { rule, what } = fault
  const path = rulePath(ir.syscalls, rule)
  const call = ir.syscalls.findIndex(({ name }) => name === rule)
  if (path === undefined)
    return call < 0
      ? undefined
      : {
          code: 'no-outcome',
          path: ['syscalls', call, 'name'],
          message: `no outcome of ${rule} holds on the way to the situation ${situation}`,
          remedy: 'add the outcome; the last of a group usually has no condition',
          severity: 'error',
        }
  if (fault instanceof GuardFault)
    return {
      code: 'undefined-guard',
      path,
      message: `${rule} is reached on the way to the situation ${situation}, where ${absentText(fault)}`,
      remedy: 'test with has() first, or let an earlier outcome end the call there',
      severity: 'error',
    }
  return {
    code: 'broken-outcome',
    path,
    message: `${rule} does not come about on the way to the situation ${situation}: ${what}`,
    remedy: 'test with has() what may be absent, or correct the effects and rules',
    severity: 'error',
  }
}

function withOthers({ problem, others }: { problem: Problem; others: number }): Problem {
  if (others === 0) return problem
  const more = `${counted(others, 'other situation')} ${others === 1 ? 'fails' : 'fail'} here, too`
  return { ...problem, message: `${problem.message}; ${more}` }
}
