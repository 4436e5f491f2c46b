import type { Layout, Struct, StructField } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Printer } from '../shared/printer.ts'
import { distinctLayouts, fieldType, inDependencyOrder } from '../shared/types.ts'
import { fieldCode, isLong } from './fields.ts'
import { camel, pascal, quote } from './names.ts'
import { typescriptPrinter } from './printer.ts'

export function emitStructs(ir: Ir): string {
  const printer = typescriptPrinter(ir)
  for (const name of ['type Codec', 'createReader', 'createWriter']) printer.need('./codec.ts', name)
  for (const struct of inDependencyOrder(ir)) {
    printer.gap()
    printInterface(printer, ir, struct)
    printer.gap()
    if (varies(ir, struct)) printVarying(printer, ir, struct)
    else printConstant(printer, ir, struct)
  }
  return printer.text()
}

/** Does its layout, or that of a struct inside it, depend on the architecture? */
function varies(ir: Ir, struct: Struct): boolean {
  return (
    distinctLayouts(struct).length > 1 ||
    struct.layout.fields.some((field) => {
      const type = fieldType(ir, field.type)
      return type.base.kind === 'struct' && varies(ir, type.base.struct)
    })
  )
}

function printInterface(printer: Printer, ir: Ir, struct: Struct): void {
  printer.doc(struct.doc)
  printer.block(
    `export interface ${pascal(struct.name)} {`,
    () => {
      for (const field of allFields(struct)) {
        const code = fieldCode(ir, field, isWide(ir, struct, field.name))
        if (code === undefined) continue
        const doc = fieldDoc(field)
        if (doc !== '') printer.doc(doc)
        printer.print(`${field.name}: ${code.type}`)
      }
    },
    '}',
  )
}

/** The fields of all layouts; one that an architecture lacks is zero there. */
function allFields(struct: Struct): StructField[] {
  const fields = distinctLayouts(struct).flatMap(({ layout }) => layout.fields)
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed()
}

/** Has the field 64 bits on some architecture? */
function isWide(ir: Ir, struct: Struct, name: string): boolean {
  return distinctLayouts(struct).some(({ layout }) =>
    layout.fields.some((field) => field.name === name && isLong(ir, field)),
  )
}

function zero(type: string): string {
  if (type === 'bigint') return '0n'
  if (type === 'number') return '0'
  return type === 'Uint8Array' ? 'new Uint8Array()' : '[]'
}

function fieldDoc(field: StructField): string {
  const big = field.byte_order === 'big' ? 'Big-endian in memory, a plain number here.' : ''
  const group = field.constants === undefined ? '' : `One of ${field.constants}.`
  return [field.doc, big, group].filter((part) => part !== '').join(' ')
}

function printConstant(printer: Printer, ir: Ir, struct: Struct): void {
  const name = pascal(struct.name)
  printer.block(
    `export const ${camel(struct.name)}: Codec<${name}> = {`,
    () => {
      printMembers(printer, ir, struct, struct.layout, camel)
    },
    '}',
  )
}

/** A struct whose layout depends on the architecture is a function of it. */
function printVarying(printer: Printer, ir: Ir, struct: Struct): void {
  const layouts = distinctLayouts(struct)
  printer.doc(
    `The layout on an architecture: ${layouts.map(({ on, layout }) => `${layout.size} bytes on ${on.join(', ')}`).join('; ')}.`,
  )
  const nested = (inner: string): string => {
    const found = ir.structs.find((item) => item.name === inner)
    return found !== undefined && varies(ir, found) ? `${camel(inner)}(architecture)` : camel(inner)
  }
  printer.need('./spec.ts', 'type Architecture')
  printer.block(
    `export function ${camel(struct.name)}(architecture: Architecture): Codec<${pascal(struct.name)}> {`,
    () => {
      layouts.forEach(({ layout, on }, index) => {
        const last = index === layouts.length - 1
        const body = (): void => {
          printer.block(
            'return {',
            () => {
              printMembers(printer, ir, struct, layout, nested)
            },
            '}',
          )
        }
        if (last) body()
        else printer.block(`if (${on.map((item) => `architecture === ${quote(item)}`).join(' || ')}) {`, body, '}')
      })
    },
    '}',
  )
}

function printMembers(
  printer: Printer,
  ir: Ir,
  struct: Struct,
  layout: Layout,
  codec: (struct: string) => string,
): void {
  const fields = allFields(struct).flatMap((field) => {
    const own = layout.fields.find((other) => other.name === field.name)
    const code = fieldCode(ir, own ?? field, isWide(ir, struct, field.name))
    if (code === undefined) return []
    return own === undefined
      ? [{ name: field.name, offset: -1, write: [], read: zero(code.type) }]
      : [{ name: field.name, offset: own.offset, write: [code.write(codec)], read: code.read(codec) }]
  })
  const name = quote(struct.name)
  const offsets = fields.map((field) => `${field.name}: ${field.offset}`)
  printer.print(`name: ${name},`, `size: ${layout.size},`, `align: ${layout.align},`)
  printer.print(`offsets: { ${offsets.join(', ')} },`)
  printer.block(
    'encode: (value) => {',
    () => {
      printer.print(`const writer = createWriter(${name}, ${layout.size})`)
      printer.print(...fields.flatMap((field) => field.write), 'return writer.bytes')
    },
    '},',
  )
  printer.block(
    'decode: (bytes, at = 0) => {',
    () => {
      printer.print(`const reader = createReader(${name}, ${layout.size}, bytes, at)`)
      printer.block(
        'return {',
        () => {
          printer.print(...fields.map((field) => `${field.name}: ${field.read},`))
        },
        '}',
      )
    },
    '},',
  )
}
