import type { Errno } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Outcome } from '../../ir/syscall.ts'
import { flatOutcomes } from '../emit/shared/outcomes.ts'
import { columns, join, paragraph, part, title } from './text.ts'

/** An errno in reverse: the rules that give it, by call and in the order of checking. */
export function explainErrno(ir: Ir, errno: Errno): string {
  const outcomes = ir.syscalls.flatMap((call) => flatOutcomes(call.outcomes))
  const rows = outcomes.flatMap((outcome) => ways(outcome, errno.name).map((way) => [outcome.id, outcome.doc + way]))
  return join(
    title(errno.name, `value ${errno.value}`),
    paragraph(errno.doc),
    rows.length === 0 ? 'No rule gives it by name.' : part('Rules that give it', columns(rows)),
  )
}

function ways(outcome: Outcome, name: string): string[] {
  return [
    ...(outcome.errno === name ? [''] : []),
    ...(outcome.wait?.timeout?.errno === name ? [' (time limit)'] : []),
    ...(outcome.wait?.signal.errno === name ? [' (signal)'] : []),
    ...outcome.may
      .filter((choice) => choice.errno === name)
      .map((choice) => ` (allowed: ${choice.systems.join(', ') || choice.id})`),
  ]
}
