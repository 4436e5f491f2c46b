import type { Ir } from '../../../ir/ir.ts'
import type { Slot } from '../../../ir/syscall.ts'
import { section } from './markdown.ts'

/** The names of the calls that have an argument, or a field behind one, of a type. */
export function callsWithType(ir: Ir, type: string): string[] {
  const has = (slots: Slot[]): boolean =>
    slots.some((slot) => slot.type === type || slot.views?.includes(type) === true || has(slot.fields ?? []))
  return ir.syscalls.filter((call) => has(call.args)).map((call) => call.name)
}

export function usedBy(links: string[]): string | undefined {
  return section('Used by', [...new Set(links)].join(', '))
}
