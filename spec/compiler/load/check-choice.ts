import type { Ir } from '../../ir/ir.ts'
import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Shapely } from './build/context.ts'
import { keyPlace, markPlace } from './shape.ts'
import { child, items } from './tree.ts'

/** The profiles that a derived specification keeps, if it chooses; a specification of its own has nothing to choose from. */
export function checkChoice(
  { data, tree }: Shapely<'abi'>,
  { profiles }: Ir,
): { profiles?: string[]; diagnostics: Diagnostic[] } {
  if (data.profiles === undefined) return { diagnostics: [] }
  if (data.extends === undefined)
    return { diagnostics: [diagnostic('profiles-without-extends', keyPlace(tree, 'profiles'), { name: data.spec })] }
  const known = profiles.map(({ name }) => name)
  const diagnostics = data.profiles.flatMap((name, index) => {
    const at = items(child(tree, 'profiles'))[index] ?? tree
    const extra = { nearest: nearestName(name, known), expected: known.join(', ') }
    return known.includes(name) ? [] : [diagnostic('unknown-profile', markPlace(at.mark), { name }, extra)]
  })
  return { profiles: data.profiles, diagnostics }
}
