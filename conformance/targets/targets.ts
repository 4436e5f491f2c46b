import { nearestName } from '../../spec/ir/nearest.ts'
import { TargetSetupFailed } from './errors.ts'
import { openHostTarget } from './host-target.ts'
import { openReferenceTarget } from './reference-target.ts'
import type { Target } from './target.ts'

/** Starts a target whose agent was built from the specification with this hash of numbers and layouts. */
export type OpenTarget = (abiHash: bigint) => Promise<Target>

/** Every target that can be named, and how it is started. */
const targets: Readonly<Record<string, OpenTarget>> = {
  host: (abiHash) => openHostTarget({ abiHash }),
  reference: (abiHash) => openReferenceTarget({ abiHash }),
}

/** What starts the target of a name. @throws TargetSetupFailed for an unknown one */
export function targetOpener(name: string): OpenTarget {
  const open = Object.hasOwn(targets, name) ? targets[name] : undefined
  if (open !== undefined) return open
  const known = Object.keys(targets)
  const nearest = nearestName(name, known)
  const remedy = nearest === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${nearest}?`
  throw new TargetSetupFailed(`there is no target ${name}`, remedy)
}
