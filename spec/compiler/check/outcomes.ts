import type { Problem } from '../../ir/problem.ts'
import type { Outcome } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { eachOutcome, type Found } from './each-outcome.ts'
import type { Check } from './spec.ts'

/** Rule ids are unique, former ones included. */
export const checkRuleIds: Check = ({ ir }) => {
  const rules = eachOutcome(ir)
  const internal = ir.model.rules.map(({ id }, index) => ({ id, path: ['model', 'rules', index] }))
  const now = [...rules.map(({ outcome, path }) => ({ id: outcome.id, path: [...path, 'id'] })), ...internal]
  const former = rules.flatMap(({ outcome, path }) =>
    outcome.aliases.map((id, index) => ({ id, path: [...path, 'aliases', index] })),
  )
  const taken = new Set<string>()
  return [...now, ...former].flatMap(({ id, path }) => {
    if (!taken.has(id)) taken.add(id)
    else return [problem('duplicate-rule', path, { id })]
    return []
  })
}

/** `then` goes on after a wait; choices have ids of their own; plain calls have no conditions. */
export const checkOutcomes: Check = ({ ir }) =>
  eachOutcome(ir).flatMap((found) => [...thenAfterWait(found), ...choices(found), ...plain(found)])

function thenAfterWait({ outcome, path }: Found): Problem[] {
  if (!outcome.then || outcome.wait) return []
  return [problem('then-without-wait', [...path, 'then'], { id: outcome.id })]
}

function choices({ outcome, path }: Found): Problem[] {
  return outcome.may.flatMap(({ id }, index) => {
    const first = outcome.may.findIndex((choice) => choice.id === id)
    return first === index ? [] : [problem('duplicate-choice', [...path, 'may', index, 'id'], { id })]
  })
}

function plain({ call, outcome, path }: Found): Problem[] {
  if (!call.plain) return []
  const field = (['when', 'wait', 'then', 'given'] as const).find((one) => outcome[one] !== undefined)
  const list = (['for', 'effect', 'may'] as const).find((one) => outcome[one].length > 0)
  const found = field ?? list ?? (Object.keys(outcome.out).length > 0 ? 'out' : undefined)
  if (found === undefined && outcome.kind === 'outcome') return []
  const shown = found ?? 'do'
  return [
    problem('guarded-plain', found === 'for' ? [...path, 'for', 0] : [...path, shown], {
      id: outcome.id,
      field: shown,
    }),
  ]
}

/** Nothing stands behind an outcome that always holds. */
export const checkReachable: Check = ({ ir }) =>
  ir.syscalls.flatMap(({ plain, outcomes }, index) =>
    plain ? [] : unreachable(outcomes, ['syscalls', index, 'outcomes']),
  )

function unreachable(outcomes: readonly Outcome[], path: Problem['path']): Problem[] {
  return outcomes.flatMap((outcome, index) => {
    const inner = unreachable(outcome.then ?? [], [...path, index, 'then'])
    const end = outcomes.slice(0, index).find((before) => alwaysHolds(before) && within(outcome.for, before.for))
    return end
      ? [problem('unreachable-outcome', [...path, index, 'id'], { id: outcome.id, after: end.id }), ...inner]
      : inner
  })
}

/** It ends the call wherever it is reached. A passing shortage, and what systems may skip, leave the rest reachable. */
const alwaysHolds = ({ kind, when, needs, may }: Outcome): boolean =>
  kind === 'outcome' && when === undefined && needs === undefined && !may.some((choice) => choice.skip)

const within = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.every((guard, index) => inner[index] === guard)

/** Common outcomes are used somewhere. A derived specification may have dropped the calls that did. */
export const checkCommons: Check = ({ ir, incomplete }) => {
  const used = new Set(eachOutcome(ir).map(({ outcome }) => outcome.common))
  if (ir.spec.extends !== undefined || incomplete('syscall')) return []
  return ir.common.flatMap(({ id }, index) =>
    used.has(id) ? [] : [problem('unused-common', ['common', index], { name: id })],
  )
}
