import type { Ir } from '../../../spec/ir/ir.ts'
import type { Outcome, Syscall } from '../../../spec/ir/syscall.ts'
import { callMark } from '../../../spec/oracle/enter.ts'
import { allOutcomes } from '../../../spec/oracle/machine.ts'

export const mutantKinds = ['errno', 'order', 'dropped', 'guard', 'out', 'effect'] as const

/**
 * How a mutant differs. `errno`: another errno; `order`: two checks change places; `dropped`: an outcome is left out;
 * `guard`: a condition always holds; `out`: a number written back is one too large; `effect`: a change is left out.
 */
export type MutantKind = (typeof mutantKinds)[number]

/** A specification that differs from the true one in a single place. */
export interface Mutant {
  id: string
  kind: MutantKind
  /** The call that differs; a mutant of the model has none. */
  call: string | undefined
  rules: readonly string[]
  /** What a program must pass to notice it: an outcome, an action, an internal step or a call. */
  passes: string
  /** The text that was changed, for the reader. */
  what: string
  change: { kind: 'syscall'; syscall: Syscall } | { kind: 'model'; ir: Ir }
}

/** Every mutant of a specification: one for each errno, visible order, outcome, guard, written number and effect. */
export function mutantsOf(ir: Ir): Mutant[] {
  const calls = ir.syscalls.filter(({ plain }) => !plain)
  return [...calls.flatMap((syscall) => [...ruleMutants(syscall), ...orderMutants(ir, syscall)]), ...modelMutants(ir)]
}

function ruleMutants(syscall: Syscall): Mutant[] {
  return allOutcomes(syscall.outcomes)
    .filter(({ needs }) => needs === undefined)
    .flatMap((outcome) => outcomeMutants(syscall, outcome))
}

function outcomeMutants(syscall: Syscall, outcome: Outcome): Mutant[] {
  const { id } = outcome
  const changed = (kind: MutantKind, suffix: string, what: string, edit: (o: Outcome) => Outcome[]): Mutant => ({
    id: `${id}:${suffix}`,
    kind,
    call: syscall.name,
    rules: [id],
    passes: kind === 'guard' ? callMark(syscall.name) : id,
    what,
    change: { kind: 'syscall', syscall: { ...syscall, outcomes: edited(syscall.outcomes, id, edit) } },
  })
  const mutants: Mutant[] = []
  if (outcome.kind === 'outcome') mutants.push(changed('dropped', 'dropped', 'the outcome', () => []))
  if (outcome.errno !== undefined) {
    const other = outcome.errno === 'EPERM' ? 'EIO' : 'EPERM'
    mutants.push(changed('errno', 'errno', outcome.errno, (o) => [{ ...o, errno: other }]))
  }
  if (outcome.when !== undefined) mutants.push(changed('guard', 'guard', outcome.when, (o) => [{ ...o, when: 'true' }]))
  for (const [path, value] of Object.entries(outcome.out))
    if (/^\d+$/.test(value))
      mutants.push(
        changed('out', `out.${path}`, `${path} = ${value}`, (o) => [
          { ...o, out: { ...o.out, [path]: String(Number(value) + 1) } },
        ]),
      )
  outcome.effect.forEach((line, index) => {
    if (!isBinding(line))
      mutants.push(changed('effect', `effect-${String(index + 1)}`, line, (o) => [without(o, index)]))
  })
  return mutants
}

/** A line that only gives a name is needed by those after it; leaving it out is no specification. */
export const isBinding = (line: string) => /^(let|new) /.test(line.trim())

const without = <T extends { effect: string[] }>(owner: T, index: number): T => ({
  ...owner,
  effect: owner.effect.filter((_, position) => position !== index),
})

function edited(outcomes: readonly Outcome[], id: string, edit: (o: Outcome) => Outcome[]): Outcome[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.id === id) return edit(outcome)
    return [outcome.then === undefined ? outcome : { ...outcome, then: edited(outcome.then, id, edit) }]
  })
}

function orderMutants(ir: Ir, syscall: Syscall): Mutant[] {
  return ir.evidence.pairs.flatMap(({ first, second, status }): Mutant[] => {
    if (status !== 'witnessed' || !first.startsWith(`${syscall.name}.`)) return []
    const outcomes = moved(syscall.outcomes, first, second)
    return [
      {
        id: `${first}+${second.slice(syscall.name.length + 1)}:order`,
        kind: 'order',
        call: syscall.name,
        rules: [first, second],
        passes: first,
        what: `${second} is checked before ${first}`,
        change: { kind: 'syscall', syscall: { ...syscall, outcomes } },
      },
    ]
  })
}

/** The list with `second` moved to just before `first`. */
function moved(outcomes: readonly Outcome[], first: string, second: string): Outcome[] {
  const moving = outcomes.find(({ id }) => id === second)
  if (moving === undefined) return [...outcomes]
  return outcomes
    .filter(({ id }) => id !== second)
    .flatMap((outcome) => (outcome.id === first ? [moving, outcome] : [outcome]))
}

/** Effects of actions and internal steps, left out one by one. */
function modelMutants(ir: Ir): Mutant[] {
  const mutant = (passes: string, index: number, what: string, model: Ir['model']): Mutant => ({
    id: `${passes}:effect-${String(index + 1)}`,
    kind: 'effect',
    call: undefined,
    rules: [],
    passes,
    what,
    change: { kind: 'model', ir: { ...ir, model } },
  })
  const actions = ir.model.actions.flatMap((action) =>
    action.effect.flatMap((line, index) => {
      if (isBinding(line)) return []
      const model = replaced(ir, 'actions', action, without(action, index))
      return [mutant(action.name, index, line, model)]
    }),
  )
  const rules = ir.model.rules.flatMap((rule) =>
    rule.outcomes.flatMap((outcome) =>
      outcome.effect.flatMap((line, index) => {
        if (isBinding(line)) return []
        const changed = rule.outcomes.map((other) => (other === outcome ? without(outcome, index) : other))
        const model = replaced(ir, 'rules', rule, { ...rule, outcomes: changed })
        return [mutant(`${rule.id}.${outcome.id}`, index, line, model)]
      }),
    ),
  )
  return [...actions, ...rules]
}

function replaced<K extends 'actions' | 'rules'>(
  ir: Ir,
  part: K,
  from: Ir['model'][K][number],
  to: Ir['model'][K][number],
): Ir['model'] {
  const list: Ir['model'][K][number][] = ir.model[part]
  return { ...ir.model, [part]: list.map((item) => (item === from ? to : item)) }
}
