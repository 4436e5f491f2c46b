import type { Architecture, ConstantGroup, ScalarName } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Printer } from '../shared/printer.ts'
import { scalarSize, sharedValue, valueOn } from '../shared/types.ts'
import type { Names } from '../shared/rust-names.ts'
import { onlyOn, prose, sourceFile } from './source.ts'
import { scalarTypes } from '../shared/rust-types.ts'

type Constant = ConstantGroup['constants'][number]

const about =
  'Constants by group. Each group is a type around its number, which is public: a kernel may return, and take, ' +
  'values that have no name here.'

/** A type for each constant group, with its constants. */
export function constantsSource(ir: Ir, names: Names): string {
  return sourceFile(ir, about, (printer) => {
    printer.print(...(ir.constants.some(({ kind }) => kind === 'flags') ? flagsMacro : []))
    for (const group of ir.constants) {
      const name = names.type(group.name)
      printer.gap()
      printer.doc(prose(group.doc))
      printer.print('#[repr(transparent)]', '#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]')
      printer.print(`pub struct ${name}(pub ${scalarTypes[group.type]});`, '')
      printer.block(
        `impl ${name} {`,
        () => {
          for (const constant of group.constants) printConstant(printer, group, constant)
          if (group.kind === 'enum') printName(printer, group)
        },
        '}',
      )
      if (group.kind === 'flags') printer.print('', `flags!(${name});`)
    }
  })
}

function printConstant(printer: Printer, group: ConstantGroup, { name, doc, value }: Constant): void {
  const shared = sharedValue(value)
  const values = new Map<number, Architecture[]>()
  for (const architecture of architectures) {
    const own = valueOn(value, architecture)
    if (own !== undefined) values.set(own, [...(values.get(own) ?? []), architecture])
  }
  for (const [own, on] of values) {
    printer.doc(prose(doc))
    if (shared === undefined) printer.print(onlyOn(on))
    printer.print(`pub const ${name}: Self = Self(${literal(group, own)});`)
  }
}

function printName(printer: Printer, group: ConstantGroup): void {
  printer.gap()
  printer.doc('The name, or `None` for a number that has none here.')
  printer.block(
    "pub const fn name(self) -> Option<&'static str> {",
    () => {
      printer.block(
        'match self {',
        () => {
          for (const constant of group.constants) {
            const on = architectures.filter((architecture) => isFirst(group, constant, architecture))
            if (on.length === 0) continue
            if (on.length < architectures.length) printer.print(onlyOn(on))
            printer.print(`Self::${constant.name} => Some("${constant.name}"),`)
          }
          printer.print('_ => None,')
        },
        '}',
      )
    },
    '}',
  )
}

/** Is this the first name of its value on the architecture? Two names for one value cannot both be matched. */
function isFirst(group: ConstantGroup, { name, value }: Constant, architecture: Architecture): boolean {
  const own = valueOn(value, architecture)
  const first = group.constants.find((other) => valueOn(other.value, architecture) === own)
  return own !== undefined && first?.name === name
}

/** The number in the group's type; one that only its bits fit into goes through the type of the other sign. */
function literal({ type, kind }: Pick<ConstantGroup, 'type' | 'kind'>, value: number): string {
  const text = kind === 'flags' && value >= 0 ? `0x${value.toString(16)}` : String(value)
  const highest = 2 ** (scalarSize[type] * 8 - 1) - 1
  const isSigned = type.startsWith('s')
  if (isSigned && value > highest) return `${text}${scalarTypes[otherSign(type)]} as ${scalarTypes[type]}`
  return !isSigned && value < 0 ? `${text}${scalarTypes[otherSign(type)]} as ${scalarTypes[type]}` : text
}

const signs: Readonly<Record<ScalarName, ScalarName>> = {
  u8: 's8',
  u16: 's16',
  u32: 's32',
  u64: 's64',
  s8: 'u8',
  s16: 'u16',
  s32: 'u32',
  s64: 'u64',
  uptr: 's64',
}
const otherSign = (type: ScalarName): ScalarName => signs[type]

const flagsMacro = [
  '/// What bits can do that combine.',
  'macro_rules! flags {',
  '    ($name:ident) => {',
  '        impl $name {',
  '            /// No bit.',
  '            pub const fn empty() -> Self {',
  '                Self(0)',
  '            }',
  '',
  '            /// No bit is set.',
  '            pub const fn is_empty(self) -> bool {',
  '                self.0 == 0',
  '            }',
  '',
  '            /// All bits of `other` are set.',
  '            pub const fn contains(self, other: Self) -> bool {',
  '                self.0 & other.0 == other.0',
  '            }',
  '',
  '            /// The bits of both, also in a constant.',
  '            pub const fn union(self, other: Self) -> Self {',
  '                Self(self.0 | other.0)',
  '            }',
  '        }',
  '',
  ...operators(),
  '    };',
  '}',
]

function operators(): string[] {
  return [
    ['BitOr', 'bitor', '|'],
    ['BitAnd', 'bitand', '&'],
    ['BitXor', 'bitxor', '^'],
  ]
    .flatMap(([trait = '', method = '', sign = '']) => [
      `        impl core::ops::${trait} for $name {`,
      '            type Output = Self;',
      `            fn ${method}(self, other: Self) -> Self {`,
      `                Self(self.0 ${sign} other.0)`,
      '            }',
      '        }',
      '',
      `        impl core::ops::${trait}Assign for $name {`,
      `            fn ${method}_assign(&mut self, other: Self) {`,
      `                self.0 ${sign}= other.0;`,
      '            }',
      '        }',
      '',
    ])
    .concat([
      '        impl core::ops::Not for $name {',
      '            type Output = Self;',
      '            fn not(self) -> Self {',
      '                Self(!self.0)',
      '            }',
      '        }',
    ])
}
