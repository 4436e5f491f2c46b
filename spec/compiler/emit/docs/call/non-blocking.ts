import type { Outcome, Syscall } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'

/** The field of the model that says whether an open file may make a call wait. */
const mode = 'sock.nonblock'

/**
 * What becomes of a call that would wait by a rule but may not: the rule by which it ends instead; `passed-over` where
 * the wait itself asks for the mode, so that the checks behind it go on; `none` where no rule of the call asks for it.
 */
export function nonBlockingEnd(call: Syscall, id: string): Outcome | 'passed-over' | 'none' {
  const asks = asker(call)
  const outcomes = flatOutcomes(call.outcomes)
  const index = outcomes.findIndex((outcome) => outcome.id === id)
  const wait = outcomes[index]
  if (wait === undefined) return 'none'
  if (asks(wait)) return 'passed-over'
  const sameGroup = outcomes
    .slice(0, index)
    .filter((outcome) => outcome.wait === undefined && sameGuards(outcome, wait) && asks(outcome))
  return sameGroup.at(-1) ?? 'none'
}

/** Tells whether a rule's condition asks for the mode, by its name or by one that the call has given to it. */
function asker(call: Syscall): (outcome: Outcome) => boolean {
  const names = call.let.filter(({ value }) => value.includes(mode)).map(({ name }) => name)
  const pattern = new RegExp(`(?<![\\w.])(${[mode.replace('.', '\\.'), ...names].join('|')})\\b`, 'u')
  return ({ when }) => when !== undefined && pattern.test(when)
}

function sameGuards(one: Outcome, other: Outcome): boolean {
  return one.for.join() === other.for.join()
}
