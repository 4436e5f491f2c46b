import type { Ir } from '../../spec/ir/ir.ts'
import type { Point, Syscall } from '../../spec/ir/syscall.ts'
import { allOutcomes } from '../../spec/oracle/machine.ts'

/** Finds the profiles that a target has to claim to be asked about rules of a call at a point. */
export function profilesOfPoints(ir: Ir): (syscall: Syscall, rules: readonly string[], point: Point) => string[] {
  const rulesOf = new Map(ir.syscalls.flatMap((call) => allOutcomes(call.outcomes)).map((one) => [one.id, one.profile]))
  const named = new Map([...ir.situations, ...ir.modifiers].map(({ name, profile }) => [name, profile]))
  return (syscall, rules, { situation, modifiers, wake = '' }) => {
    const leading = [situation, ...modifiers, wake].map((name) => named.get(name))
    const found = [syscall.profile, ...rules.map((rule) => rulesOf.get(rule)), ...leading]
    return [...new Set(found.filter((profile) => profile !== undefined))]
  }
}
