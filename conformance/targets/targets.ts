import { nearestName } from '../../spec/ir/nearest.ts'
import { TargetSetupFailed } from './errors.ts'
import { openHostTarget, runOnHost } from './host-target.ts'
import type { RunProgram } from './program-run.ts'
import { runOnReference } from './reference-program.ts'
import { openReferenceTarget } from './reference-target.ts'
import type { Target } from './target.ts'

/** Starts a target whose agent was built from the specification with this hash of numbers and layouts. */
export type OpenTarget = (abiHash: bigint) => Promise<Target>

/** A way to judge: what is started, and how it goes together with this machine. */
export interface TargetKind {
  open: OpenTarget
  /** Several may run side by side, each a machine of its own. Otherwise there is one, which shares the runner's processor. */
  parallel: boolean
  /** Runs a program that is the target's only one, where there is a way to. */
  runProgram?: RunProgram
}

/** Every target that can be named. */
const targets: Readonly<Record<string, TargetKind>> = {
  reference: { open: (abiHash) => openReferenceTarget({ abiHash }), parallel: true, runProgram: runOnReference },
  host: { open: (abiHash) => openHostTarget({ abiHash }), parallel: false, runProgram: runOnHost },
}

/** The target of a name. @throws TargetSetupFailed for an unknown one */
export function targetNamed(name: string): TargetKind {
  const kind = Object.hasOwn(targets, name) ? targets[name] : undefined
  if (kind !== undefined) return kind
  const known = Object.keys(targets)
  const nearest = nearestName(name, known)
  const remedy = nearest === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${nearest}?`
  throw Object.assign(new TargetSetupFailed(`there is no target ${name}`, remedy), { exitStatus: 2 })
}
