import type { Problem } from '../../ir/problem.ts'
import { fragmentOf, markOf, type Fragment } from './fragment.ts'
import type { Origin, Origins } from './origins.ts'
import { placeOf, type Place, type Source } from './source.ts'
import { descend, keyOf, type Mark, type Path, type Tree } from './tree.ts'

/** Where something in the IR was written, and where it was placed if that is elsewhere. */
export interface Located {
  place: Place
  placed?: Place | undefined
}
/** As the last step of a path: the name itself instead of what stands under it. */
export const keyStep = '<key>'

/** Maps a path of the IR, and a range within the text there, to its place in the files. */
export type Locate = (path: Path, range?: Problem['range']) => Located

/** `fallback` is the place of what has none, such as a missing file. */
export function locator(ir: object, origins: Origins, fallback: Source): Locate {
  return (path, range) => {
    const found = nearestOrigin(ir, path, origins)
    if (!found) return { place: placeOf(fallback, 0, 0) }
    const placed = found.origin.placed?.mark
    return {
      place: toPlace(markIn(found.origin, found.rest, range)),
      placed: placed && toPlace(placed),
    }
  }
}

const toPlace = ({ source, start, end }: Mark): Place => placeOf(source, start, end)

/** The innermost object on the path whose origin is known, and the rest of the path. */
function nearestOrigin(ir: object, path: Path, origins: Origins): { origin: Origin; rest: Path } | undefined {
  let object: unknown = ir
  let best: { origin: Origin; rest: Path } | undefined
  for (let steps = 0; isObject(object); steps++) {
    const origin = origins.of(object)
    if (origin) best = { origin, rest: path.slice(steps) }
    const step = path[steps]
    if (step === undefined) break
    object = Reflect.get(object, step)
  }
  return best
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function markIn(origin: Origin, path: Path, range: Problem['range']): Mark {
  for (let length = path.length; length > 0; length--) {
    const part = origin.parts.get(path.slice(0, length).join('.'))
    if (part) return isFragment(part) ? fragmentMark(part, range) : treeMark(part, path.slice(length), range)
  }
  const head = path.length === 0 ? origin.parts.get('') : undefined
  return treeMark(head && !isFragment(head) ? head : origin.tree, path, range)
}

const isFragment = (part: Tree | Fragment): part is Fragment => 'parts' in part

const fragmentMark = (fragment: Fragment, range: Problem['range']): Mark =>
  markOf(fragment, range) ?? { source: { file: '', text: '' }, start: 0, end: 0 }

function treeMark(tree: Tree, path: Path, range: Problem['range']): Mark {
  const [name, last] = path.slice(-2)
  const key = last === keyStep ? keyOf(descend(tree, path.slice(0, -2)).tree, String(name)) : undefined
  if (key) return key.mark
  const { tree: found, steps } = descend(tree, path)
  const exact = steps === path.length && found.kind === 'scalar' && range
  return (exact ? markOf(fragmentOf(found), range) : undefined) ?? found.mark
}
