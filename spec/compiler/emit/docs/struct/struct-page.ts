import type { Architecture, Layout, Struct } from '../../../../ir/abi.ts'
import { distinctLayouts, extent, fieldType } from '../../shared/types.ts'
import type { Row } from '../blocks.ts'
import { blocks, paragraph, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Inline, LayoutField, Page } from '../page.ts'
import { code, joined, line } from '../text.ts'
import { callsWithType, usedBy } from '../used-by.ts'
import { byteDiagram } from './byte-diagram.ts'

/** A layout, and what tells it from the struct's other ones: the architectures that have it. */
interface OwnLayout {
  struct: Struct
  layout: Layout
  on: readonly Architecture[]
  /** What the anchors of its fields start with; nothing for the first layout. */
  prefix: string
}

/** A struct: drawn to scale, and field by field. */
export function structPage(context: Context, struct: Struct): Page {
  const { ir, labels, links, say } = context
  const layouts = distinctLayouts(struct)
  const holders = ir.structs
    .filter((other) => other.layout.fields.some((field) => field.type.replace(/\[\d*\]$/u, '') === struct.name))
    .map((other) => links.struct(other.name))
  return {
    path: `structs/${struct.name}`,
    kind: 'struct',
    title: `struct ${struct.name}`,
    heading: [`struct ${struct.name}`],
    summary: say(`struct/${struct.name}`, struct.doc),
    blocks: blocks([
      layouts.map(({ layout, on }, index) => {
        const prefix = index === 0 ? '' : `${on[0] ?? ''}.`
        const title = layouts.length === 1 ? labels.struct.layout : labels.struct.layoutOn(on.join(', '))
        return section(
          `layout${index === 0 ? '' : `.${on[0] ?? ''}`}`,
          title,
          layoutBlocks(context, { struct, layout, on, prefix }),
        )
      }),
      usedBy(context, [...callsWithType(ir, struct.name).map(links.call), ...holders]),
      section('see-also', labels.call.seeAlso, paragraph(joined(otherForms(context, struct)))),
    ]),
  }
}

/** What else an address may be laid out as: the structs that begin with the same family. */
function otherForms({ ir, links }: Context, struct: Struct): Inline[] {
  const family = familyOf(struct)
  return ir.structs
    .filter((other) => other !== struct && family !== undefined && familyOf(other) === family)
    .map((other) => links.struct(other.name))
}

/** The constants of a struct's first field, if this tells a family. */
function familyOf({ layout }: Struct): string | undefined {
  const [first] = layout.fields
  return first?.name.endsWith('_family') === true ? first.constants : undefined
}

function layoutBlocks(context: Context, own: OwnLayout): (Block | undefined)[] {
  const { ir, labels } = context
  const { struct, layout, on } = own
  const architecture = on[0] ?? 'x86_64'
  const everywhere = distinctLayouts(struct).length === 1
  return [
    paragraph(labels.struct.extent(layout.size, layout.align)),
    {
      kind: 'layout',
      struct: struct.name,
      ...(everywhere ? {} : { label: on.join(', ') }),
      size: layout.size,
      fields: boxes(context, own, architecture),
      text: byteDiagram(ir, layout, architecture),
    },
    fieldTable(context, own, architecture),
  ]
}

/** The fields to scale, and what lies between them. */
function boxes({ ir }: Context, { struct, layout, prefix }: OwnLayout, architecture: Architecture): LayoutField[] {
  const result: LayoutField[] = []
  let end = 0
  for (const { name, type, offset } of layout.fields) {
    const { size } = extent(fieldType(ir, type), architecture)
    if (offset > end) result.push({ offset: end, size: offset - end })
    result.push({ name, type, offset, size, to: `structs/${struct.name}#${prefix}${name}` })
    end = Math.max(end, offset + size)
  }
  if (end < layout.size) result.push({ offset: end, size: layout.size - end })
  return result
}

function fieldTable(context: Context, own: OwnLayout, architecture: Architecture): Block | undefined {
  const { ir, labels, links, say } = context
  const text = labels.struct
  const rows = own.layout.fields.map((field): Row => ({
    id: own.prefix + field.name,
    cells: [
      field.offset,
      extent(fieldType(ir, field.type), architecture).size,
      code(field.name),
      line`${links.type(field.type)}`,
      field.byte_order === 'big' ? text.bigEndian : '',
      say(`field/${own.struct.name}/${field.name}`, field.doc),
      field.constants === undefined ? '' : links.constants(field.constants),
    ],
  }))
  return table([text.offset, text.size, text.field, text.type, text.byteOrder, text.meaning, text.values], rows)
}
