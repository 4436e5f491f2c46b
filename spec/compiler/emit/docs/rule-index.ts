import type { Ir, Pair } from '../../../ir/ir.ts'
import type { Outcome, Syscall } from '../../../ir/syscall.ts'
import { flatOutcomes } from '../shared/outcomes.ts'

/** A rule, and where it stands in the order of checking of its call. */
export interface Placed {
  call: Syscall
  outcome: Outcome
  /** From 1. */
  place: number
  count: number
  before: Outcome | undefined
  after: Outcome | undefined
}

/** What pages ask about all rules at once; found out a single time. */
export interface RuleIndex {
  all: readonly Placed[]
  /** The rules whose expressions, errnos or words hold a name. */
  naming: (name: string) => readonly Placed[]
  /** The names in the model and in effects, among them errnos that can be pending. */
  inEffects: ReadonlySet<string>
  /** The pairs of rules of a call. */
  pairsOf: (call: string) => readonly Pair[]
}

export function indexRules(ir: Ir): RuleIndex {
  const all = ir.syscalls.flatMap(placedRules)
  const byName = grouped(
    all.flatMap((item) => [...new Set(namesOf(item.outcome))].map((name) => [name, item] as const)),
  )
  const pairs = grouped(ir.evidence.pairs.map((pair) => [pair.first.split('.')[0] ?? '', pair] as const))
  return {
    all,
    naming: (name) => byName.get(name) ?? [],
    inEffects: new Set(effectsOf(ir, all).flatMap(words)),
    pairsOf: (call) => pairs.get(call) ?? [],
  }
}

function placedRules(call: Syscall): Placed[] {
  const outcomes = flatOutcomes(call.outcomes)
  return outcomes.map((outcome, index) => {
    const [before, after] = [outcomes[index - 1], outcomes[index + 1]]
    return { call, outcome, place: index + 1, count: outcomes.length, before, after }
  })
}

function grouped<T>(entries: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** The names that a rule holds: in its expressions and statements, its errnos, its words. */
function namesOf(outcome: Outcome): string[] {
  const { wait, may, doc } = outcome
  const ends = [wait?.timeout?.errno, wait?.signal.errno, ...may.map((choice) => choice.errno)]
  return [...expressionsOf(outcome), ...ends, doc].flatMap((text) => words(text ?? ''))
}

/** The expressions and statements of a rule. */
export function expressionsOf({ for: guards, when, errno, result, out, effect, wait, may }: Outcome): string[] {
  const texts = [
    ...guards,
    when,
    errno,
    result,
    ...Object.values(out),
    ...effect,
    wait?.until,
    wait?.timeout?.of,
    ...(wait?.timeout?.effect ?? []),
    ...(wait?.signal.effect ?? []),
    ...may.flatMap((choice) => [choice.when, ...(choice.effect ?? []), ...Object.values(choice.out ?? {})]),
  ]
  return texts.filter((text) => text !== undefined)
}

function effectsOf({ model }: Ir, all: readonly Placed[]): string[] {
  return [
    ...model.functions.map(({ value }) => value),
    ...model.actions.flatMap(({ effect }) => effect),
    ...model.rules.flatMap((rule) => rule.outcomes.flatMap(({ effect }) => effect)),
    ...all.flatMap(({ outcome: { effect, may } }) => [...effect, ...may.flatMap((choice) => choice.effect ?? [])]),
  ]
}

/** The names that a text holds. */
export function words(text: string): string[] {
  return text.match(/[A-Za-z_]\w*/gu) ?? []
}
