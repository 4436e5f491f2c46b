import type { ConstantGroup } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { constantText } from '../shared/values.ts'
import type { Links } from './links.ts'
import { anchor, code, page, prose, section, table } from './markdown.ts'
import { callsWithType, usedBy } from './used-by.ts'

/** A group of constants with their values. */
export function constantsPage(ir: Ir, links: Links, group: ConstantGroup): string {
  const rows = group.constants.map((item) => {
    const name = ir.options.some((option) => option.name === item.name) ? links.option(item.name) : code(item.name)
    return [anchor(item.name) + name, code(constantText(group, item)), prose(item.doc)]
  })
  const holders = ir.structs.filter((struct) => struct.layout.fields.some((field) => field.constants === group.name))
  return page(
    `# ${group.name}`,
    prose(group.doc),
    `${group.kind === 'flags' ? 'Flags: bits that combine' : 'One value out of the group'}; a ${code(group.type)}.`,
    section('Values', table(['name', 'value', 'what it means'], rows)),
    usedBy([...callsWithType(ir, group.name).map(links.call), ...holders.map((struct) => links.struct(struct.name))]),
  )
}
