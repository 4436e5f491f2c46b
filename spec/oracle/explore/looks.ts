import type { Model } from '../../ir/model.ts'
import type { Syscall } from '../../ir/syscall.ts'
import type { State } from '../program.ts'
import { equal } from '../value.ts'
import type { World } from '../world.ts'
import type { Defaults } from './origins.ts'
import { decidingWords } from './words.ts'
import { isNamed, partsThatDiffer } from './world-parts.ts'

/** A state as a call with its defaults meets it. */
interface Look {
  state: State
  defaults: Defaults
}

/** Fields that arguments are made of: descriptors, and addresses of the files that they stand for. */
const inArguments = ['descriptors', 'local', 'peer']

/**
 * Tells whether something can differ for a call between a state and all those before: where nothing does that it could
 * read, whatever its arguments, changes of them show the same again.
 */
export function newLooks(syscall: Syscall, model: Model): (look: Look) => boolean {
  const words = new Set([...decidingWords(syscall, model), ...inArguments])
  const before: Look[] = []
  const areAlike = (a: Look, b: Look): boolean => {
    const [left, right] = [a.defaults.activation, b.defaults.activation]
    if (left.args !== right.args || left.names['file'] !== right.names['file']) return false
    if (!equal(a.state.roles, b.state.roles)) return false
    return !differences(a.state.world, b.state.world).some((part) => isNamed(part, words))
  }
  return (look) => {
    if (before.some((one) => areAlike(one, look))) return false
    before.push(look)
    return true
  }
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
