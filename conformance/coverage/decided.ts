import type { Ir } from '../../spec/ir/ir.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import type { Program } from '../cases/case.ts'
import { type Mutant, type MutantKind, mutantsOf } from '../cases/mutation/mutant.ts'
import { type Index, indexPassed } from '../cases/mutation/passed.ts'
import { machineOfMutant, tellsApart } from '../cases/mutation/tell-apart.ts'

/** A program that can tell mutants apart: a generated case, or a scenario, which is about no rule in particular. */
export interface Judge extends Program {
  id: string
  call?: string
  rules?: readonly string[]
}

/** What became of a mutant: the case that tells it apart, or none does; `invalid` is no specification at all. */
export interface Verdict {
  mutant: Mutant
  by: string | undefined
  invalid: boolean
  /** Why nothing tells it apart. */
  reason: string
}

/** How much of a specification the cases decide: of all that could be written otherwise, what they would notice. */
export interface Decided {
  verdicts: Verdict[]
  shares: Record<MutantKind, { mutants: number; decided: number }>
}

/**
 * Judges every mutant of a specification by the cases.
 *
 * @param progress is told how many mutants of how many are done
 */
export function decide(
  ir: Ir,
  cases: readonly Judge[],
  progress: (done: number, all: number) => void = () => undefined,
): Decided {
  const machine = createMachine(ir)
  const mutants = mutantsOf(ir)
  const passing = indexPassed(machine, cases)
  const shares: Decided['shares'] = {
    errno: { mutants: 0, decided: 0 },
    order: { mutants: 0, decided: 0 },
    dropped: { mutants: 0, decided: 0 },
    guard: { mutants: 0, decided: 0 },
    out: { mutants: 0, decided: 0 },
    effect: { mutants: 0, decided: 0 },
  }
  const verdicts = mutants.map((mutant, index): Verdict => {
    progress(index, mutants.length)
    const changed = machineOfMutant(machine, mutant)
    if (changed === undefined) return { mutant, by: undefined, invalid: true, reason: '' }
    const able = likelyFirst(mutant, passing)
    const by = able.find((one) => tellsApart(machine, changed, one))?.id
    const share = shares[mutant.kind]
    share.mutants++
    if (by !== undefined) share.decided++
    return { mutant, by, invalid: false, reason: by === undefined ? reasonOf(mutant, able.length) : '' }
  })
  return { verdicts, shares }
}

/** The cases that can notice a mutant, those about its rules first. */
function likelyFirst(mutant: Mutant, passing: Index<Judge>): Judge[] {
  const about = (one: Judge) => Number(mutant.rules.every((rule) => one.rules?.includes(rule)))
  const near = (one: Judge) => Number(one.call === mutant.call)
  return [...(passing.get(mutant.passes) ?? [])].sort((a, b) => about(b) - about(a) || near(b) - near(a))
}

/** Why a mutant is not told apart, as far as its kind tells. */
function reasonOf(mutant: Mutant, able: number): string {
  if (able === 0) return 'no case comes here'
  switch (mutant.kind) {
    case 'dropped':
    case 'guard':
      return 'wherever the cases come here, the next check ends the call alike'
    case 'effect':
      return 'no call that the cases make afterwards shows it'
    default:
      return 'the cases come here in no state where it makes a difference'
  }
}
