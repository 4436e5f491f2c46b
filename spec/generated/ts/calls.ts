// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

import type { components, operations } from './openapi.ts'

export type CallName = keyof operations

/** The arguments of a call by name. */
export type Arguments<C extends CallName> = operations[C]['requestBody']['content']['application/json']

/** How a call can end, told apart by `outcome`. */
export type Ending<C extends CallName> = operations[C]['responses'][200]['content']['application/json']

/** The id of a rule by which a call can end. */
export type OutcomeId<C extends CallName> = Ending<C> extends { outcome: infer Id } ? Id : never

/** The ending of a call by one of its rules. */
export type EndingBy<C extends CallName, Id extends OutcomeId<C>> = Extract<Ending<C>, { outcome: Id }>

export type Errno = components['schemas']['errno']

/** Anything that performs calls: an agent inside a target, an oracle, a test double. */
export interface Caller {
  call: <C extends CallName>(name: C, args: Arguments<C>) => Promise<Ending<C>>
}
