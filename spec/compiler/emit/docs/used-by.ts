import type { Ir } from '../../../ir/ir.ts'
import type { Slot } from '../../../ir/syscall.ts'
import { paragraph, section } from './blocks.ts'
import type { Context } from './context.ts'
import type { Block, Inline } from './page.ts'
import { joined, plainText } from './text.ts'

/** The names of the calls that have an argument, or a field behind one, of a type. */
export function callsWithType(ir: Ir, type: string): string[] {
  const has = (slots: Slot[]): boolean =>
    slots.some((slot) => slot.type === type || slot.views?.includes(type) === true || has(slot.fields ?? []))
  return ir.syscalls.filter((call) => has(call.args)).map((call) => call.name)
}

/** What uses the thing that a page is about, each once. */
export function usedBy({ labels }: Context, links: readonly Inline[]): Block | undefined {
  const unique = new Map(links.map((link) => [plainText([link]), link]))
  return section('used-by', labels.common.usedBy, paragraph(joined([...unique.values()])))
}
