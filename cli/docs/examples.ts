import { type CaseExample, examplesOf } from '../../conformance/examples/examples.ts'
import { replayCommand } from '../../conformance/report/failure-text.ts'
import { profilesOf } from '../../conformance/runner/select.ts'
import { referenceProfiles } from '../../conformance/targets/reference-target.ts'
import type { Example } from '../../spec/compiler/emit/docs/input.ts'
import type { Ir } from '../../spec/ir/ir.ts'

/**
 * An example for each rule of a specification, by its id, with the command by which this package asks it of a target.
 *
 * @param own the specification of this package: the suite judges by no other
 */
export function commandedExamples(ir: Ir, own: Pick<Ir, 'spec'>): Map<string, Example> {
  const command = ir.spec.name === own.spec.name ? ownCommand(ir) : () => undefined
  return new Map(
    examplesOf(ir).map((one) => {
      const found = command(one)
      return [one.rule, { case: one.id, script: one.script, ...(found !== undefined && { command: found }) }]
    }),
  )
}

/** The reference kernel is asked what it claims, the kernel of the host all else. */
function ownCommand(ir: Ir): (example: CaseExample) => string | undefined {
  const claimed = profilesOf(ir, undefined, referenceProfiles)
  return ({ id, profiles }) => {
    const name = profiles.every((profile) => claimed.has(profile)) ? 'reference' : 'host'
    return replayCommand({ id }, { target: { name } })
  }
}
