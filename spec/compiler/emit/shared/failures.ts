import type { Ir } from '../../../ir/ir.ts'
import type { Outcome, Syscall } from '../../../ir/syscall.ts'
import { errnoName } from './outcomes.ts'

/** One way in which a call fails. */
export interface Failure {
  /** The errno's name; absent where it is whichever was pending. */
  errno?: string
  /** The rule's id; for the end of a wait `RULE#timeout` or `RULE#signal`. */
  rule: string
  doc: string
  /** Conditions of the groups that the rule stands in, such as `sock.kind == UDP`. */
  for: readonly string[]
  /** For a choice: the systems known to fail so; none if nobody is known. */
  systems?: readonly string[]
}

/** All failures of a call in the order of checking; the ends of a wait, and the choices, stand behind their rule. */
export function failuresInOrder(ir: Ir, call: Syscall): Failure[] {
  return failuresOf(ir, call.outcomes, [])
}

function failuresOf(ir: Ir, outcomes: Outcome[], around: readonly string[]): Failure[] {
  return outcomes.flatMap((outcome) => {
    const guards = [...around, ...outcome.for.filter((guard) => !around.includes(guard))]
    return [...endsOf(ir, outcome, guards), ...failuresOf(ir, outcome.then ?? [], guards)]
  })
}

function endsOf(ir: Ir, { id, doc, errno, wait, may }: Outcome, guards: readonly string[]): Failure[] {
  const one = (end: string | undefined, rule: string, text: string): Failure[] => {
    if (end === undefined) return []
    const name = errnoName(ir, end)
    return [{ ...(name === undefined ? {} : { errno: name }), rule, doc: text, for: guards }]
  }
  return [
    ...one(errno, id, doc),
    ...one(wait?.timeout?.errno, `${id}#timeout`, 'The time limit passed.'),
    ...one(wait?.signal.errno, `${id}#signal`, 'A signal handler ran.'),
    ...may.flatMap((choice) =>
      one(choice.errno, id, choice.doc === '' ? doc : choice.doc).map((failure) => ({
        ...failure,
        systems: choice.systems,
      })),
    ),
  ]
}
