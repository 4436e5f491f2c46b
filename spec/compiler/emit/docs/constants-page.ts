import type { ConstantGroup } from '../../../ir/abi.ts'
import { constantText } from '../shared/values.ts'
import type { Row } from './blocks.ts'
import { blocks, paragraph, section, table } from './blocks.ts'
import type { Context } from './context.ts'
import type { Page } from './page.ts'
import { code } from './text.ts'
import { callsWithType, usedBy } from './used-by.ts'

/** A group of constants with their values. */
export function constantsPage(context: Context, group: ConstantGroup): Page {
  const { ir, labels, links, say } = context
  const text = labels.constants
  const rows = group.constants.map((item): Row => ({
    id: item.name,
    cells: [
      hasPage(context, item.name) ? links.constant(item.name) : code(item.name),
      code(constantText(group, item)),
      say(`constant/${item.name}`, item.doc),
    ],
  }))
  const holders = ir.structs.filter((struct) => struct.layout.fields.some((field) => field.constants === group.name))
  return {
    path: `constants/${group.name}`,
    kind: 'constants',
    title: group.name,
    heading: [group.name],
    summary: say(`constants/${group.name}`, group.doc),
    blocks: blocks([
      paragraph(text.kinds[group.kind](code(group.type))),
      section('values', text.values, table([text.name, text.value, text.meaning], rows)),
      usedBy(context, [
        ...callsWithType(ir, group.name).map(links.call),
        ...holders.map((struct) => links.struct(struct.name)),
      ]),
    ]),
  }
}

/** Whether a constant has a page of its own. */
function hasPage({ ir }: Context, name: string): boolean {
  return [...ir.options, ...ir.ioctls].some((item) => item.name === name)
}
