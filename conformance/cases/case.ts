import type { Event } from '../../spec/ir/scenario.ts'

/** Events to be performed, and the roles that are plain descriptor numbers. */
export interface Program {
  roles: Readonly<Record<string, number>>
  events: readonly Event[]
}

export const caseKinds = ['outcome', 'pair', 'fault', 'wait', 'cell', 'effect'] as const

/**
 * What a case is there to show. `outcome`: one end of a call; `pair`: the order of two checks; `fault`: a pointer to memory
 * that cannot be accessed; `wait`: one way for a wait to end; `cell`: a call in a state; `effect`: a change that later calls see.
 */
export type CaseKind = (typeof caseKinds)[number]

/** A generated test: a program that the oracle judges, with an id that stays when others come and go. */
export interface TestCase extends Program {
  id: string
  kind: CaseKind
  call: string
  /** Rules that it is there to show. */
  rules: readonly string[]
  /** What a target has to claim for it: the profiles of its rules, and of all that leads there. */
  profiles: readonly string[]
  /** Its events from the call under test to what wakes it. Those before lead there; those from `to` on look at what it left. */
  tested: { from: number; to: number }
}
