import type { Outcome } from '../../../../ir/syscall.ts'
import type { Context } from '../context.ts'
import type { Text } from '../page.ts'
import { joined } from '../text.ts'

/** The functions and actions of the model that a rule speaks of, linked; each once, in the order of their names. */
export function spokenOf({ ir, links }: Context, outcome: Outcome): Text {
  const words = new Set(wordsOf(outcome))
  const { functions, actions } = ir.model
  const names = [...functions, ...actions].map(({ name }) => name).filter((name) => words.has(name))
  return joined([...new Set(names)].sort().map(links.model))
}

/** The names that an outcome's expressions and statements hold. */
export function wordsOf(outcome: Outcome): string[] {
  return expressionsOf(outcome).flatMap((text) => text.match(/[A-Za-z_]\w*/gu) ?? [])
}

function expressionsOf({ for: guards, when, errno, result, out, effect, wait, may }: Outcome): string[] {
  const texts = [
    ...guards,
    when,
    errno,
    result,
    ...Object.values(out),
    ...effect,
    wait?.until,
    wait?.timeout?.of,
    ...(wait?.timeout?.effect ?? []),
    ...(wait?.signal.effect ?? []),
    ...may.flatMap((choice) => [choice.when, ...(choice.effect ?? []), ...Object.values(choice.out ?? {})]),
  ]
  return texts.filter((text) => text !== undefined)
}
