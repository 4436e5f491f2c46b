import type { Ir } from '../../spec/ir/ir.ts'
import { type Machine, createMachine } from '../../spec/oracle/machine.ts'
import type { Program } from '../cases/case.ts'
import type { NamedChoice } from '../cases/mutation/held-to-choice.ts'
import { type Mutant, type MutantKind, mutantsOf } from '../cases/mutation/mutant.ts'
import { type Index, indexPassed } from '../cases/mutation/passed.ts'
import { machineOfMutant, tellsApart } from '../cases/mutation/tell-apart.ts'
import { allowingChoice } from './allowed.ts'

/** A program that can tell mutants apart: a generated case, or a scenario, which is about no rule in particular. */
export interface Judge extends Program {
  id: string
  call?: string
  rules?: readonly string[]
}

/** What became of a mutant. */
export type Verdict = { mutant: Mutant } & (
  | { kind: 'decided'; by: string }
  /** It leaves out a change that implementations may leave out. */
  | { kind: 'allowed'; by: NamedChoice }
  /** No case tells it apart. */
  | { kind: 'survivor'; reason: string }
  /** It is no specification at all. */
  | { kind: 'invalid' }
)

/** Of the mutants of a kind that are specifications: how many the cases decide, and how many a named choice allows. */
export interface Share {
  mutants: number
  decided: number
  allowed: number
}

/** How much of a specification the cases decide: of all that could be written otherwise, what they would notice. */
export interface Decided {
  verdicts: Verdict[]
  shares: Record<MutantKind, Share>
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
  const verdicts = mutants.map((mutant, index) => {
    progress(index, mutants.length)
    return verdictOf(machine, mutant, passing)
  })
  return { verdicts, shares: sharesOf(verdicts) }
}

function verdictOf(machine: Machine, mutant: Mutant, passing: Index<Judge>): Verdict {
  const changed = machineOfMutant(machine, mutant)
  if (changed === undefined) return { mutant, kind: 'invalid' }
  const able = likelyFirst(mutant, passing)
  const by = able.find((one) => tellsApart(machine, changed, one))?.id
  if (by !== undefined) return { mutant, kind: 'decided', by }
  const choice = mutant.kind === 'effect' ? allowingChoice(machine, mutant, changed, passing) : undefined
  if (choice !== undefined) return { mutant, kind: 'allowed', by: choice }
  return { mutant, kind: 'survivor', reason: reasonOf(mutant, able.length) }
}

function sharesOf(verdicts: readonly Verdict[]): Decided['shares'] {
  const shares: Decided['shares'] = {
    errno: { mutants: 0, decided: 0, allowed: 0 },
    order: { mutants: 0, decided: 0, allowed: 0 },
    dropped: { mutants: 0, decided: 0, allowed: 0 },
    guard: { mutants: 0, decided: 0, allowed: 0 },
    out: { mutants: 0, decided: 0, allowed: 0 },
    effect: { mutants: 0, decided: 0, allowed: 0 },
  }
  for (const { mutant, kind } of verdicts) {
    const share = shares[mutant.kind]
    if (kind !== 'invalid') share.mutants++
    if (kind === 'decided' || kind === 'allowed') share[kind]++
  }
  return shares
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
