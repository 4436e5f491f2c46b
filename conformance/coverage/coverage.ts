import type { Ir } from '../../spec/ir/ir.ts'
import { allOutcomes } from '../../spec/oracle/machine.ts'
import type { TestCase } from '../cases/case.ts'
import { outcomeLines } from '../report/outcome-coverage.ts'
import type { OutcomeCoverage } from '../report/record.ts'
import type { RecordedRun } from './ran.ts'
import { type Judge, type Share, decide } from './decided.ts'
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
  /** By which rules calls have ended in that run, where the target tells it. */
  outcomes?: OutcomeCoverage
  /** Rules that need an event which no case can bring about, with that event. */
  opaque: { rule: string; needs: string }[]
  pairs: { witnessed: number; indistinct: number; exclusive: number; unresolved: number }
  /** Of everything that could be written otherwise: how much of it the cases would notice. */
  decided: Record<MutantKind, Share>
  /** What no case would notice. */
  survivors: { id: string; kind: MutantKind; what: string; reason: string }[]
  /** Changes of state that may be left out by a named choice, so that no case could notice; `by` is `rule/choice`. */
  allowed: { id: string; kind: MutantKind; what: string; by: string }[]
}

/**
 * Measures the cases against the specification.
 *
 * @param scenarios written by hand: they decide like the generated cases, and are about no rule
 * @param recorded a run, and the rules that it has come through
 */
export function coverageOf(
  ir: Ir,
  cases: readonly TestCase[],
  scenarios: readonly Judge[],
  recorded: RecordedRun | undefined,
  progress?: (done: number, all: number) => void,
): Coverage {
  const ran = recorded?.rules
  const outcomes = ir.syscalls.filter(({ plain }) => !plain).flatMap((call) => allOutcomes(call.outcomes))
  const shown = new Set(cases.flatMap(({ rules }) => rules))
  const pairs = { witnessed: 0, indistinct: 0, exclusive: 0, unresolved: 0 }
  for (const { status } of ir.evidence.pairs) pairs[status]++
  const reachable = outcomes.filter(({ needs }) => needs === undefined).map(({ id }) => id)
  const { verdicts, shares } = decide(ir, [...cases, ...scenarios], progress)
  const survivors = verdicts.flatMap(({ mutant: { id, kind, what }, ...verdict }) =>
    verdict.kind === 'survivor' ? [{ id, kind, what, reason: verdict.reason }] : [],
  )
  const allowed = verdicts.flatMap(({ mutant: { id, kind, what }, ...verdict }) =>
    verdict.kind === 'allowed' ? [{ id, kind, what, by: `${verdict.by.rule}/${verdict.by.id}` }] : [],
  )
  return {
    rules: outcomes.length,
    withCase: reachable.filter((id) => shown.has(id)).length,
    withoutCase: reachable.filter((id) => !shown.has(id)),
    ...(ran && { ran: reachable.filter((id) => ran.has(id)).length, notRan: reachable.filter((id) => !ran.has(id)) }),
    ...(recorded?.outcomes && { outcomes: recorded.outcomes }),
    opaque: outcomes.flatMap(({ id, needs }) => (needs === undefined ? [] : [{ rule: id, needs }])),
    pairs,
    decided: shares,
    survivors,
    allowed,
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

/** Coverage as text for the terminal. */
export function coverageText(coverage: Coverage): string {
  const { rules, withCase, withoutCase, ran, notRan, opaque, pairs, decided, survivors, allowed } = coverage
  const { witnessed, indistinct, exclusive, unresolved } = pairs
  return [
    `rules              ${String(rules)}`,
    `  with a case      ${String(withCase)}${listed(withoutCase)}`,
    ran === undefined ? '  ran              no record of a whole run; run `npx sockspec conformance` first' : `  ran              ${String(ran)}${listed(notRan ?? [])}`,
    `  opaque           ${String(opaque.length)}${listed(opaque.map(({ rule, needs }) => `${rule} (needs ${needs})`))}`,
    ...(coverage.outcomes === undefined ? [] : outcomeLines(coverage.outcomes)),
    `orders             ${String(witnessed)} witnessed, ${String(indistinct)} indistinct, ${String(exclusive)} exclusive, ${String(unresolved)} unresolved`,
    'decided',
    ...mutantKinds.map((kind) => `  ${kind.padEnd(16)} ${shareText(decided[kind])}`),
    ...(survivors.length === 0 ? [] : ['not decided']),
    ...survivors.map(({ id, what, reason }) => `  ${id}\n    ${what}\n    ${reason}`),
    ...(allowed.length === 0 ? [] : ['allowed by a choice']),
    ...allowed.map(({ id, what, by }) => `  ${id}\n    ${what}\n    ${by}`),
    '',
  ].join('\n')
}

/** What a choice allows cannot be decided, and does not count. */
function shareText({ mutants, decided, allowed }: Share): string {
  const open = mutants - allowed
  const counts = `${percent(decided, open).padStart(7)}  ${String(decided)} of ${String(open)}`
  return allowed === 0 ? counts : `${counts}, without ${String(allowed)} that a choice allows`
}

const listed = (names: readonly string[]) =>
  names.length === 0 ? '' : `; not: ${names.slice(0, 8).join(', ')}${names.length > 8 ? `, and ${String(names.length - 8)} more` : ''}`
