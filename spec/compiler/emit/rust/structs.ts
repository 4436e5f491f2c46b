import type { Architecture, Layout, Struct, StructField } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Printer } from '../shared/printer.ts'
import { distinctLayouts, extent, fieldType, inDependencyOrder } from '../shared/types.ts'
import type { Names } from '../shared/rust-names.ts'
import { onlyOn, prose, sourceFile } from './source.ts'
import type { Context } from '../shared/rust-types.ts'
import { structFieldType } from '../shared/rust-types.ts'

const about =
  'Structs with the layouts of the ABI; a compiler that lays one out otherwise refuses the crate. Fields are integers ' +
  'and arrays of them, so every pattern of bytes is a value.'

/** The structs, each with its size, alignment and offsets asserted. */
export function structsSource(ir: Ir, names: Names): string {
  return sourceFile(ir, about, (printer, use) => {
    const context: Context = { ir, names, use }
    for (const struct of inDependencyOrder(ir)) {
      for (const { layout, on } of distinctLayouts(struct)) printStruct(printer, context, struct, layout, on)
    }
    if (ir.structs.length === 0) return
    printer.gap()
    printer.print(...zeroMacro, '', 'zero! {')
    for (const { name } of ir.structs) printer.print(`    ${names.type(name)},`)
    printer.print('}')
  })
}

function printStruct(printer: Printer, context: Context, struct: Struct, layout: Layout, on: Architecture[]): void {
  const { ir, names } = context
  const name = names.type(struct.name)
  const condition = on.length === architectures.length ? [] : [onlyOn(on)]
  const fields = layout.fields.filter((field) => fieldType(ir, field.type).length !== 0)
  printer.gap()
  printer.doc(prose(struct.doc))
  printer.print(...condition, `#[repr(${representation(ir, layout, on[0] ?? 'x86_64')})]`)
  printer.print('#[derive(Clone, Copy, Debug, PartialEq, Eq)]')
  printer.block(
    `pub struct ${name} {`,
    () => {
      for (const field of fields) {
        printer.doc(fieldDoc(context, field))
        printer.print(`pub ${names.value(field.name)}: ${structFieldType(context, field)},`)
      }
    },
    '}',
  )
  printer.gap()
  printer.print(...condition)
  printer.block(
    'const _: () = {',
    () => {
      printer.print(`assert!(core::mem::size_of::<${name}>() == ${layout.size});`)
      printer.print(`assert!(core::mem::align_of::<${name}>() == ${layout.align});`)
      for (const field of fields) {
        printer.print(`assert!(core::mem::offset_of!(${name}, ${names.value(field.name)}) == ${field.offset});`)
      }
    },
    '};',
  )
}

/** What the field is, and what its type does not say: the order of its bytes, and the constants that it holds. */
function fieldDoc(context: Context, field: StructField): string {
  const { ir, names } = context
  const isBytes = fieldType(ir, field.type).length !== undefined
  const group = field.constants === undefined ? undefined : names.type(field.constants)
  const notes = [
    field.doc === '' ? `\`${field.name}\`` : prose(field.doc),
    ...(field.byte_order !== 'big' ? [] : [isBytes ? 'Big-endian.' : 'Big-endian: see `to_be` and `from_be`.']),
    ...(group === undefined || structFieldType(context, field) === group
      ? []
      : [`Of [\`${group}\`](crate::constants::${group}).`]),
  ]
  return notes.join(' ')
}

/** C's layout, with less or more alignment than the fields have by themselves. */
function representation(ir: Ir, layout: Layout, architecture: Architecture): string {
  const natural = Math.max(1, ...layout.fields.map((field) => extent(fieldType(ir, field.type), architecture).align))
  if (layout.align === natural) return 'C'
  if (layout.align > natural) return `C, align(${layout.align})`
  return layout.align === 1 ? 'C, packed' : `C, packed(${layout.align})`
}

const zeroMacro = [
  '/// Structs made of zeros.',
  'macro_rules! zero {',
  '    ($($name:ident,)*) => {$(',
  '        impl $name {',
  '            /// All bytes are zero.',
  '            // SAFETY: the fields are integers and arrays of them, for which zero is a value.',
  '            pub const ZERO: Self = unsafe { core::mem::zeroed() };',
  '        }',
  '',
  '        impl Default for $name {',
  '            fn default() -> Self {',
  '                Self::ZERO',
  '            }',
  '        }',
  '    )*};',
  '}',
]
