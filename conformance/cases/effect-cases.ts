import type { Ir } from '../../spec/ir/ir.ts'
import type { Point } from '../../spec/ir/syscall.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { mutantsOf, type Mutant } from './mutation/mutant.ts'
import { machineOfMutant, tellsApart } from './mutation/tell-apart.ts'
import type { Program, TestCase } from './case.ts'
import { type Programs, programsOf } from './programs.ts'

/**
 * A case for every effect that the given cases would not miss: the shortest observation after the call that shows it.
 * An effect is shown when a specification without it is told apart.
 */
export function effectCases(machine: Machine, others: readonly TestCase[]): TestCase[] {
  const { ir } = machine.globals
  const programs = programsOf(machine)
  const byRule = new Map<string, TestCase[]>()
  for (const one of others) for (const rule of one.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), one])
  return mutantsOf(ir)
    .filter(({ kind, call }) => kind === 'effect' && call !== undefined)
    .flatMap((mutant) => {
      const changed = machineOfMutant(machine, mutant)
      const known = mutant.rules.flatMap((rule) => byRule.get(rule) ?? [])
      if (changed === undefined || known.some((one) => tellsApart(machine, changed, one))) return []
      const found = observed(ir, machine, changed, programs, mutant)
      return found === undefined ? [] : [found]
    })
}

function observed(
  ir: Ir,
  machine: Machine,
  changed: Machine,
  programs: Programs,
  mutant: Mutant,
): TestCase | undefined {
  const [rule = ''] = mutant.rules
  const call = mutant.call ?? ''
  for (const point of pointsOf(ir, rule)) {
    const base = programs.at(call, point)
    for (const suffix of suffixes(programs, base)) {
      const program: Program = { ...base, events: [...base.events, ...suffix] }
      if (!tellsApart(machine, changed, program)) continue
      const profile = ir.situations.find(({ name }) => name === point.situation)?.profile ?? ''
      return { ...program, id: mutant.id.replace(':', '/'), kind: 'effect', call, rules: mutant.rules, profile }
    }
  }
  return undefined
}

/** Points at which the rule ends its call: its witness, and those of cells and orders. */
function pointsOf(ir: Ir, rule: string): Point[] {
  const witness = ir.evidence.witnesses[rule]
  const cells = ir.evidence.cells.flatMap(({ kind, state, outcome }) => {
    const situation = ir.sockets.find(({ name }) => name === kind)?.states.find(({ name }) => name === state)?.situation
    return outcome === rule && situation !== undefined ? [{ situation, modifiers: [], args: {} }] : []
  })
  const pairs = ir.evidence.pairs.flatMap(({ first, point }) => (first === rule && point !== undefined ? [point] : []))
  return [...(witness === undefined ? [] : [witness]), ...cells, ...pairs.slice(0, 4)]
}

/** Observations alone, shortest first, then two after one another. */
function* suffixes(programs: Programs, base: Program): Generator<Program['events']> {
  const single = programs.observations(base).sort((a, b) => a.length - b.length)
  yield* single
  for (const first of single) for (const second of single) yield [...first, ...second]
}
