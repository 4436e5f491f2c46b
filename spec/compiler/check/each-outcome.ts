import type { Ir } from '../../ir/ir.ts'
import type { Outcome, Syscall } from '../../ir/syscall.ts'

/** An outcome with the call it belongs to, and its path in the IR. */
export interface Found {
  call: Syscall
  outcome: Outcome
  path: (string | number)[]
}

/** Every outcome of every call, those after a wait included. */
export const eachOutcome = ({ syscalls }: Ir): Found[] =>
  syscalls.flatMap((call, index) => within(call, call.outcomes, ['syscalls', index, 'outcomes']))

function within(call: Syscall, outcomes: readonly Outcome[], path: Found['path']): Found[] {
  return outcomes.flatMap((outcome, index) => {
    const here = [...path, index]
    return [{ call, outcome, path: here }, ...within(call, outcome.then ?? [], [...here, 'then'])]
  })
}
