import { createMachine } from '../../spec/oracle/machine.ts'
import type { Ir } from '../../spec/ir/ir.ts'
import { generateCases } from '../cases/generate.ts'
import { choiceSystems } from '../report/choice-lines.ts'
import { chooseCases } from './choose.ts'
import { exampleScript } from './script.ts'

/** A generated case that shows a rule. */
export interface CaseExample {
  rule: string
  /** Id of the case. */
  id: string
  /** What a target has to claim for it. */
  profiles: readonly string[]
  /** The case up to the end of the call under test, as `parseScenario` reads it. */
  script: string
}

/**
 * An example for every rule of a specification that some case shows, with the ends that the specification has for its
 * calls; ends of waits by time and by signals are `RULE#timeout` and `RULE#signal`.
 *
 * @param ir with its evidence
 */
export function examplesOf(ir: Ir): CaseExample[] {
  const machine = createMachine(ir)
  const systems = choiceSystems(ir)
  return chooseCases(machine, generateCases(machine, ['outcome', 'wait'])).map((chosen) => ({
    rule: chosen.rule,
    id: chosen.shown.id,
    profiles: chosen.shown.profiles,
    script: exampleScript(chosen, machine.globals, systems),
  }))
}
