import { counted } from '../ir/counted.ts'
import type { Ir } from '../ir/ir.ts'
import { allOutcomes } from '../oracle/machine.ts'
import type { CompileResult } from './compile.ts'
import { renderDiagnostics } from './diagnostics/render.ts'

/** Diagnostics as text, and how many of them are errors. */
export function reportDiagnostics({ diagnostics, sources }: CompileResult, colour: boolean): string {
  return diagnostics.length === 0 ? '' : renderDiagnostics(diagnostics, { sources, colour })
}

export const hasErrors = ({ diagnostics }: CompileResult): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** What a sound specification holds, in a few lines. */
export function summaryOf(ir: Ir): string {
  const full = ir.syscalls.filter(({ plain }) => !plain)
  const rules = full.flatMap(({ outcomes }) => allOutcomes(outcomes))
  const pairs = (status: string) => ir.evidence.pairs.filter((pair) => pair.status === status).length
  return [
    `${counted(full.length, 'call')} with ${counted(rules.length, 'rule')}, ${counted(ir.syscalls.length - full.length, 'plain call')}`,
    `${String(Object.keys(ir.evidence.witnesses).length)} witnesses, ${String(ir.evidence.waits.length)} ends of waits, ${counted(ir.evidence.cells.length, 'cell')}`,
    `orders: ${String(pairs('witnessed'))} witnessed, ${String(pairs('indistinct'))} indistinct, ${String(pairs('exclusive'))} exclusive, ${String(pairs('unresolved'))} unresolved`,
  ].join('\n')
}
