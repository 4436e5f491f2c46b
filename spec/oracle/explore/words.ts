import type { Model } from '../../ir/model.ts'
import type { Syscall } from '../../ir/syscall.ts'

/**
 * The words in all that decides how far a call comes: the conditions of its outcomes, the changes between them, and what
 * these name of the model. A field that is not among them is not read there, whatever the arguments are.
 */
export function decidingWords(syscall: Syscall, model: Model): ReadonlySet<string> {
  const named = new Map<string, readonly string[]>([
    ...model.functions.map(({ name, value }): [string, string[]] => [name, [value]]),
    ...model.actions.map(({ name, effect }): [string, string[]] => [name, effect]),
  ])
  const words = new Set<string>()
  const add = (text: string) => {
    for (const [word] of text.matchAll(/\w+/g)) {
      if (words.has(word)) continue
      words.add(word)
      named.get(word)?.forEach(add)
    }
  }
  for (const { value } of syscall.let) add(value)
  for (const { for: groups, when, kind, effect } of syscall.outcomes) {
    groups.forEach(add)
    if (when !== undefined) add(when)
    if (kind === 'do') effect.forEach(add)
  }
  // What a change creates has these values.
  for (const { fields } of model.records) for (const { initial } of fields) if (initial !== undefined) add(initial)
  return words
}
