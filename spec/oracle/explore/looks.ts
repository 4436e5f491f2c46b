import type { World } from '../world.ts'
import type { Defaults } from './origins.ts'
import { partsThatDiffer } from './world-parts.ts'

/** A state as a call with its defaults meets it. */
interface Look {
  world: World
  defaults: Defaults
}

/**
 * Tells whether a call, with its defaults, reads something in a state that it has not read in those before. Where all that
 * it reads is the same, changes of its arguments show the same again.
 */
export function newLooks(): (look: Look) => boolean {
  const before: Look[] = []
  return (look) => {
    if (before.some((one) => areAlike(one, look))) return false
    before.push(look)
    return true
  }
}

function areAlike(a: Look, b: Look): boolean {
  const [left, right] = [a.defaults, b.defaults]
  if (left.activation.args !== right.activation.args) return false
  if (left.activation.names['file'] !== right.activation.names['file']) return false
  if (left.checked.truths.some((truth, index) => truth !== right.checked.truths[index])) return false
  return !differences(a.world, b.world).some((part) => left.readers().has(part))
}

const known = new WeakMap<World, WeakMap<World, readonly string[]>>()

/** The parts in which two worlds differ; found once for all calls. */
function differences(a: World, b: World): readonly string[] {
  const ofFirst = known.get(a) ?? new WeakMap<World, readonly string[]>()
  known.set(a, ofFirst)
  const parts = ofFirst.get(b) ?? partsThatDiffer(a, b)
  ofFirst.set(b, parts)
  return parts
}
