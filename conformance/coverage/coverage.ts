import type { Ir } from '../../spec/ir/ir.ts'
import { allOutcomes } from '../../spec/oracle/machine.ts'
import type { TestCase } from '../cases/case.ts'
import { decide } from './decided.ts'
import { mutantKinds, type MutantKind } from '../cases/mutation/mutant.ts'

/** How much of the specification the suite reaches and decides; counts are of rules unless they say otherwise. */
export interface Coverage {
  rules: number
  /** Rules that some case is about. */
  withCase: number
  withoutCase: string[]
  /** Rules that a recorded run has come through; absent without a record. */
  ran?: number
  notRan?: string[]
  /** Rules that need an event which no case can bring about, with that event. */
  opaque: { rule: string; needs: string }[]
  pairs: { witnessed: number; indistinct: number; exclusive: number; unresolved: number }
  /** Of everything that could be written otherwise: how much of it the cases would notice. */
  decided: Record<MutantKind, { mutants: number; decided: number }>
  /** What no case would notice. */
  survivors: { id: string; kind: MutantKind; what: string; reason: string }[]
}

/**
 * Measures the cases against the specification.
 *
 * @param ran rules that a recorded run has come through
 */
export function coverageOf(
  ir: Ir,
  cases: readonly TestCase[],
  ran: ReadonlySet<string> | undefined,
  progress?: (done: number, all: number) => void,
): Coverage {
  const outcomes = ir.syscalls.filter(({ plain }) => !plain).flatMap((call) => allOutcomes(call.outcomes))
  const shown = new Set(cases.flatMap(({ rules }) => rules))
  const pairs = { witnessed: 0, indistinct: 0, exclusive: 0, unresolved: 0 }
  for (const { status } of ir.evidence.pairs) pairs[status]++
  const reachable = outcomes.filter(({ needs }) => needs === undefined).map(({ id }) => id)
  const { verdicts, shares } = decide(ir, cases, progress)
  const survivors = verdicts.flatMap(({ mutant: { id, kind, what }, by, invalid, reason }) =>
    by === undefined && !invalid ? [{ id, kind, what, reason }] : [],
  )
  return {
    rules: outcomes.length,
    withCase: reachable.filter((id) => shown.has(id)).length,
    withoutCase: reachable.filter((id) => !shown.has(id)),
    ...(ran && { ran: reachable.filter((id) => ran.has(id)).length, notRan: reachable.filter((id) => !ran.has(id)) }),
    opaque: outcomes.flatMap(({ id, needs }) => (needs === undefined ? [] : [{ rule: id, needs }])),
    pairs,
    decided: shares,
    survivors,
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

/** Coverage as text for the terminal. */
export function coverageText(coverage: Coverage): string {
  const { rules, withCase, withoutCase, ran, notRan, opaque, pairs, decided, survivors } = coverage
  const { witnessed, indistinct, exclusive, unresolved } = pairs
  return [
    `rules              ${String(rules)}`,
    `  with a case      ${String(withCase)}${listed(withoutCase)}`,
    ran === undefined ? '  ran              no record of a whole run; run `npx sockspec conformance` first' : `  ran              ${String(ran)}${listed(notRan ?? [])}`,
    `  opaque           ${String(opaque.length)}${listed(opaque.map(({ rule, needs }) => `${rule} (needs ${needs})`))}`,
    `orders             ${String(witnessed)} witnessed, ${String(indistinct)} indistinct, ${String(exclusive)} exclusive, ${String(unresolved)} unresolved`,
    'decided',
    ...mutantKinds.map((kind) => {
      const share = decided[kind]
      return `  ${kind.padEnd(16)} ${percent(share.decided, share.mutants).padStart(7)}  ${String(share.decided)} of ${String(share.mutants)}`
    }),
    ...(survivors.length === 0 ? [] : ['not decided']),
    ...survivors.map(({ id, what, reason }) => `  ${id}\n    ${what}\n    ${reason}`),
    '',
  ].join('\n')
}

const listed = (names: readonly string[]) =>
  names.length === 0 ? '' : `; not: ${names.slice(0, 8).join(', ')}${names.length > 8 ? `, and ${String(names.length - 8)} more` : ''}`
