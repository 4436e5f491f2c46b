import type { Problem } from '../../ir/problem.ts'
import type { Outcome, Syscall } from '../../ir/syscall.ts'
import { allOutcomes } from '../machine.ts'

type Path = Problem['path']

/** Where a rule of some call stands in the IR; undefined for what is no rule of a call. */
export function rulePath(syscalls: readonly Syscall[], rule: string): Path | undefined {
  const index = syscalls.findIndex(({ outcomes }) => allOutcomes(outcomes).some(({ id }) => id === rule))
  return index < 0 ? undefined : outcomePath(syscalls[index]?.outcomes ?? [], rule, ['syscalls', index, 'outcomes'])
}

/** Where a rule stands below the path of its list; that path itself for what is not in the list. */
export function outcomePath(outcomes: readonly Outcome[], rule: string, path: Path): Path {
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.id === rule) return [...path, index]
    if (allOutcomes(outcome.then ?? []).some(({ id }) => id === rule))
      return outcomePath(outcome.then ?? [], rule, [...path, index, 'then'])
  }
  return path
}
