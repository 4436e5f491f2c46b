import type { Architecture, Layout, Struct } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { printEachPart } from '../shared/c-architectures.ts'
import type { Printer } from '../shared/printer.ts'
import { distinctLayouts, extent, fieldType, inDependencyOrder } from '../shared/types.ts'
import { variableName, type Names } from '../shared/c-names.ts'
import { fieldDeclaration } from './types.ts'

export function printStructs(printer: Printer, names: Names, ir: Ir): void {
  for (const struct of inDependencyOrder(ir)) {
    printer.gap()
    printer.doc(struct.doc)
    printEachPart(printer, names, distinctLayouts(struct), ({ layout, on }) => {
      printStruct(printer, names, ir, struct, layout, on[0] ?? 'x86_64')
    })
  }
}

function printStruct(
  printer: Printer,
  names: Names,
  ir: Ir,
  struct: Struct,
  layout: Layout,
  architecture: Architecture,
): void {
  const tag = `struct ${names.lower(struct.name)}`
  const assert = names.upper('STATIC_ASSERT')
  const packed = isPacked(ir, layout, architecture)
  const fields = layout.fields.filter((field) => fieldType(ir, field.type).length !== 0)
  let end = 0
  const pad = (to: number, natural: number): void => {
    if (to > natural) printer.print(`${names.lower('u8')} pad_${end}[${to - end}];`)
  }
  printer.block(
    `${tag} {`,
    () => {
      for (const field of fields) {
        const { size, align } = extent(fieldType(ir, field.type), architecture)
        pad(field.offset, roundUp(end, packed ? 1 : align))
        const note = field.byte_order === 'big' ? `Big-endian. ${field.doc}` : field.doc
        const line = `${fieldDeclaration(ir, names, field.type, variableName(field.name))};`
        if (note === '' || line.length + note.length > 104) {
          if (note !== '') printer.doc(note)
          printer.print(line)
        } else {
          printer.print(`${line} /* ${note.replaceAll('*/', '* /').replaceAll('\n', ' ')} */`)
        }
        end = field.offset + size
      }
      pad(layout.size, roundUp(end, packed ? 1 : naturalAlign(ir, layout, architecture)))
    },
    `}${attributes(layout, packed, naturalAlign(ir, layout, architecture))};`,
  )
  printer.print(`${assert}(sizeof(${tag}) == ${layout.size}, "size of ${tag}");`)
  for (const field of fields) {
    printer.print(
      `${assert}(offsetof(${tag}, ${variableName(field.name)}) == ${field.offset}, "offset of ${struct.name}.${field.name}");`,
    )
  }
}

function attributes(layout: Layout, packed: boolean, natural: number): string {
  const list = [
    ...(packed ? ['packed'] : []),
    ...(packed
      ? layout.align > 1
        ? [`aligned(${layout.align})`]
        : []
      : layout.align > natural
        ? [`aligned(${layout.align})`]
        : []),
  ]
  return list.length === 0 ? '' : ` __attribute__((${list.join(', ')}))`
}

/** Does a field stand where its own alignment would not let it, or does the whole have less than a field needs? */
function isPacked(ir: Ir, layout: Layout, architecture: Architecture): boolean {
  return (
    layout.align < naturalAlign(ir, layout, architecture) ||
    layout.fields.some((field) => field.offset % extent(fieldType(ir, field.type), architecture).align !== 0)
  )
}

function naturalAlign(ir: Ir, layout: Layout, architecture: Architecture): number {
  return Math.max(1, ...layout.fields.map((field) => extent(fieldType(ir, field.type), architecture).align))
}

function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to
}
