import type { Problem } from '../../ir/problem.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

/** Nothing starts from, includes or contains itself. A circle is reported at its first member. */
export const checkCycles: Check = ({ ir }) => [
  ...circles(ir.situations.map(({ name, from }) => [name, from === undefined ? [] : [from]])).map((chain) =>
    problem('circular-situation', [...pathOf(ir.situations, 'situations', chain), 'from'], {
      chain: chain.join(' -> '),
    }),
  ),
  ...circles(ir.profiles.map(({ name, includes }) => [name, includes])).map((chain) =>
    problem('circular-profile', [...pathOf(ir.profiles, 'profiles', chain), 'includes'], { chain: chain.join(' -> ') }),
  ),
  ...circles(ir.structs.map(({ name, layout }) => [name, layout.fields.map(({ type }) => elementOf(type))])).map(
    (chain) => problem('circular-struct', pathOf(ir.structs, 'structs', chain), { chain: chain.join(' -> ') }),
  ),
]

const elementOf = (type: string): string => type.replace(/\[.*$/, '')

function pathOf(list: readonly { name: string }[], key: string, chain: readonly string[]): Problem['path'] {
  return [key, list.findIndex(({ name }) => name === chain[0])]
}

/** Each circle once, from its first member back to it. */
export function circles(edges: readonly (readonly [string, readonly string[]])[]): string[][] {
  const next = new Map(edges)
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (name: string, chain: readonly string[]): void => {
    const start = chain.indexOf(name)
    if (start >= 0) found.push([...chain.slice(start), name])
    if (start >= 0 || done.has(name)) return
    for (const other of next.get(name) ?? []) visit(other, [...chain, name])
    done.add(name)
  }
  for (const [name] of edges) visit(name, [])
  return found
}
