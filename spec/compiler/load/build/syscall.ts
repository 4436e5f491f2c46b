import type { Slot, Syscall } from '../../../ir/syscall.ts'
import type { SlotEntry } from '../../language/syscall.ts'
import { child, type Tree } from '../tree.ts'
import { compact, head, type Context, type Shapely } from './context.ts'
import { buildLet } from './model.ts'
import { buildEntries } from './outcomes.ts'

export function buildSyscall({ name, data, tree, named }: Shapely<'syscall'>, context: Context): Syscall {
  const { summary, doc, since, profile, returns = 's32', plain = false, security = [], see_also = [] } = data
  const args = buildSlots(data.args, child(tree, 'args'), context)
  const scope = { call: name, args: args.map((arg) => arg.name), prefix: name, profile, guards: [], commons: [] }
  const outcomes = buildEntries(data.outcomes, child(tree, 'outcomes') ?? tree, scope, context)
  const syscall: Syscall = {
    name,
    summary,
    doc,
    since,
    profile,
    numbers: data.number,
    args,
    ...(data.order !== undefined && { order: data.order }),
    returns,
    let: buildLet(data.let, tree, context),
    plain,
    outcomes,
    security,
    see_also,
  }
  return context.origins.note(syscall, tree, { ...head(named), numbers: child(tree, 'number') })
}

function buildSlots(entries: SlotEntry[], tree: Tree | undefined, context: Context): Slot[] {
  return entries.map((entry, index) => {
    const part = child(tree, index)
    const fields = entry.fields && buildSlots(entry.fields, child(part, 'fields'), context)
    const slot = compact<Slot>({ ...entry, doc: entry.doc ?? '', pool: entry.pool ?? [], fields })
    return part ? context.origins.note(slot, part, head(child(part, 'name'))) : slot
  })
}
