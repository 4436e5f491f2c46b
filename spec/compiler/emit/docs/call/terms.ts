import type { Outcome } from '../../../../ir/syscall.ts'
import type { Context } from '../context.ts'
import type { Text } from '../page.ts'
import { expressionsOf, words } from '../rule-index.ts'
import { joined } from '../text.ts'

/** The functions and actions of the model that a rule speaks of, linked; each once, in the order of their names. */
export function spokenOf({ ir, links }: Context, outcome: Outcome): Text {
  const spoken = new Set(expressionsOf(outcome).flatMap(words))
  const { functions, actions } = ir.model
  const names = [...functions, ...actions].map(({ name }) => name).filter((name) => spoken.has(name))
  return joined([...new Set(names)].sort().map(links.model))
}
