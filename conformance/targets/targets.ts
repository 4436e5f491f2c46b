import { nearestName } from '../../spec/ir/nearest.ts'
import { TargetSetupFailed } from './errors.ts'
import { openHostTarget } from './host-target.ts'
import { openReferenceTarget } from './reference-target.ts'
import type { Target } from './target.ts'

/** Every target that can be named, and how it is started. */
const targets: Readonly<Record<string, () => Promise<Target>>> = {
  host: openHostTarget,
  reference: openReferenceTarget,
}

/** What starts the target of a name. @throws TargetSetupFailed for an unknown one */
export function targetOpener(name: string): () => Promise<Target> {
  const open = Object.hasOwn(targets, name) ? targets[name] : undefined
  if (open !== undefined) return open
  const known = Object.keys(targets)
  const nearest = nearestName(name, known)
  const remedy = nearest === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${nearest}?`
  throw new TargetSetupFailed(`there is no target ${name}`, remedy)
}
