import type { Program } from '../cases/case.ts'
import { type NamedChoice, duties, heldToChoice } from '../cases/mutation/held-to-choice.ts'
import type { Mutant } from '../cases/mutation/mutant.ts'
import type { Index } from '../cases/mutation/passed.ts'
import { tellsApart } from '../cases/mutation/tell-apart.ts'
import { type Machine, allOutcomes } from '../../spec/oracle/machine.ts'

/**
 * The named choice that allows a mutant which no case tells apart: were every implementation held to it, or kept from it, a
 * case would. Since an implementation may take it here and leave it there, nothing that the case sees is wrong.
 *
 * @param changed the mutant as a machine
 * @param passing the programs by what they pass
 */
export function allowingChoice<T extends Program>(
  machine: Machine,
  mutant: Mutant,
  changed: Machine,
  passing: Index<T>,
): NamedChoice | undefined {
  const able = new Set(passing.get(mutant.passes))
  return choicesOf(machine, mutant).find((choice) => {
    const offered = (passing.get(choice.rule) ?? []).filter((program) => able.has(program))
    return duties.some((duty) => {
      if (offered.length === 0) return false
      const [truth, other] = [heldToChoice(machine, choice, duty), heldToChoice(changed, choice, duty)]
      return offered.some((program) => tellsApart(truth, other, program))
    })
  })
}

/** Every named choice, those of the mutant's own rules first. */
function choicesOf({ globals: { ir } }: Machine, { rules, call }: Mutant): NamedChoice[] {
  const choices = ir.syscalls
    .filter(({ plain }) => !plain)
    .flatMap(({ outcomes, name }) =>
      allOutcomes(outcomes).flatMap(({ id: rule, may }) => may.map(({ id }) => ({ rule, id, call: name }))),
    )
  const nearness = (choice: NamedChoice & { call: string }) =>
    rules.includes(choice.rule) ? 0 : choice.call === call ? 1 : 2
  return choices.sort((a, b) => nearness(a) - nearness(b))
}
