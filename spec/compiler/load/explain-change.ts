import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Issue } from './issue.ts'
import { isEmpty } from './merge.ts'
import { keyPlace, markPlace, type Explain } from './shape.ts'
import type { Change, RawEntry } from './split.ts'
import { child, descend, type Path, type Tree } from './tree.ts'

/**
 * Explains what a derived specification has wrong that is no mistake in the form: a change of what its base does not have,
 * and a field taken away that cannot be left out. `of` is what messages call the entry.
 */
export function explainChange(entry: RawEntry, of: string): Explain {
  const { change, kind } = entry
  // What is not specified has no name to be misspelt.
  if (!change || kind === 'not_specified') return () => undefined
  return (issue) => {
    if (issue.kind === 'missing-field') return takenAway(issue, change, of) ?? ofNothing(issue.path, entry, change, of)
    // What has nothing behind it is to be taken away.
    const removed = issue.kind === 'wrong-type' && isEmpty(at(entry.tree, issue.path) ?? entry.tree)
    return removed ? ofNothing(issue.path, entry, change, of) : undefined
  }
}

const at = (tree: Tree | undefined, path: Path): Tree | undefined =>
  path.reduce<Tree | undefined>((part, step) => child(part, step), tree)

function takenAway({ path, field }: Issue & { kind: 'missing-field' }, { over, base }: Change, of: string) {
  const taken = child(at(over, path), field)
  if (!taken || !isEmpty(taken) || !child(at(base, path), field)) return undefined
  const owner = path.length === 0 ? of : String(path.at(-1))
  return diagnostic('taken-away', keyPlace(descend(over, path).tree, field), { field, of: owner })
}

/** A change at a path at which the base has nothing, if it names things there. */
function ofNothing(
  path: Path,
  { tree, name, named }: RawEntry,
  { base, names }: Change,
  of: string,
): Diagnostic | undefined {
  const removed = isEmpty(at(tree, path) ?? tree)
  const last = path.at(-1)
  if (last === undefined) {
    if (base) return undefined
    return diagnostic(
      'nothing-to-derive',
      markPlace(named.mark),
      { what: of, removed },
      { nearest: nearestName(name, names) },
    )
  }
  const known = at(base, path.slice(0, -1))
  const field = String(last)
  if (known?.kind !== 'map' || known.entries.has(field)) return undefined
  const place = keyPlace(descend(tree, path.slice(0, -1)).tree, field)
  const nearest = nearestName(field, known.entries.keys())
  return diagnostic('nothing-to-derive', place, { what: `${field} in ${of}`, removed }, { nearest })
}
