import type { Architecture, Layout, Struct } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { distinctLayouts, extent, fieldType } from '../shared/types.ts'
import { byteDiagram } from './byte-diagram.ts'
import type { Links } from './links.ts'
import { code, page, prose, section, table } from './markdown.ts'
import { callsWithType, usedBy } from './used-by.ts'

/** A struct: drawn to scale, and field by field. */
export function structPage(ir: Ir, links: Links, struct: Struct): string {
  const layouts = distinctLayouts(struct)
  const sections = layouts.map(({ layout, on }) =>
    section(
      layouts.length === 1 ? 'Layout' : `Layout on ${on.join(', ')}`,
      `${layout.size} bytes, aligned to ${layout.align}.`,
      `\`\`\`text\n${byteDiagram(ir, layout, on[0] ?? 'x86_64')}\n\`\`\``,
      fieldTable(ir, links, layout, on[0] ?? 'x86_64'),
    ),
  )
  const holders = ir.structs
    .filter((other) => other.layout.fields.some((field) => field.type.replace(/\[\d*\]$/u, '') === struct.name))
    .map((other) => links.struct(other.name))
  return page(
    `# struct ${struct.name}`,
    prose(struct.doc),
    ...sections,
    usedBy([...callsWithType(ir, struct.name).map(links.call), ...holders]),
  )
}

function fieldTable(ir: Ir, links: Links, layout: Layout, architecture: Architecture): string {
  const rows = layout.fields.map((field) => [
    String(field.offset),
    String(extent(fieldType(ir, field.type), architecture).size),
    code(field.name),
    links.type(field.type),
    field.byte_order === 'big' ? 'big-endian' : '',
    prose(field.doc),
    field.constants === undefined ? '' : links.constants(field.constants),
  ])
  return table(['offset', 'size', 'field', 'type', 'byte order', 'what it is', 'values'], rows)
}
