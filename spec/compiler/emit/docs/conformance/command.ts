import type { Implementation } from '../input.ts'

/** The target that the suite judges unless another is named. */
const defaultTarget = 'reference'

/** The command that runs cases again: those with an id, of which `*` stands for anything. */
export function commandFor({ id, target = id }: Pick<Implementation, 'id' | 'target'>, only?: string): string {
  const options = [
    ...(only === undefined ? [] : [`--only ${quoted(only)}`]),
    ...(target === defaultTarget ? [] : [`--target ${quoted(target)}`]),
  ]
  return ['npx sockspec conformance', ...options].join(' ')
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w.@:+=/-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
