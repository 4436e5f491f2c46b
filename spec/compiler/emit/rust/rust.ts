import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { abiHashText } from '../shared/abi-hash.ts'
import { bannerText } from '../shared/banner.ts'
import { callsSource } from './calls.ts'
import { constantsSource } from './constants.ts'
import { entryFiles } from './entry.ts'
import { errnosSource } from './errnos.ts'
import type { Names } from '../shared/rust-names.ts'
import { createNames } from '../shared/rust-names.ts'
import { numbersSource } from './numbers.ts'
import { width } from '../shared/rust-signature.ts'
import { prose, sourceFile } from './source.ts'
import { structsSource } from './structs.ts'
import { ownType, scalarTypes } from '../shared/rust-types.ts'

/** A crate without std and without dependencies. */
export const rust: Emitter = {
  name: 'rust',
  doc: 'Rust crate without std: numbers, errnos, constants, structs with asserted layouts, raw and typed calls',
  options: [],
  emit: (ir) => emitCrate(ir),
}

function emitCrate(ir: Ir): Files {
  const names = createNames(ir)
  const files = new Map([
    ['Cargo.toml', manifest(ir, names)],
    ['src/lib.rs', librarySource(ir)],
    ['src/types.rs', typesSource(ir, names)],
    ['src/number.rs', numbersSource(ir)],
    ['src/errno.rs', errnosSource(ir)],
    ['src/constants.rs', constantsSource(ir, names)],
    ['src/structs.rs', structsSource(ir, names)],
    ...entryFiles(ir),
    ['src/call.rs', callsSource(ir, names)],
  ])
  return new Map([...files].map(([path, text]) => [`rust/${path}`, text]))
}

/** Not needed to build: one call of rustc with src/lib.rs does. */
function manifest(ir: Ir, names: Names): string {
  return [
    `# ${bannerText(ir)}`,
    '',
    '[package]',
    `name = ${JSON.stringify(names.crate)}`,
    `version = ${JSON.stringify(ir.spec.version)}`,
    `description = ${JSON.stringify(ir.spec.doc.trim())}`,
    'edition = "2021"',
    '# The first that has offset_of!.',
    'rust-version = "1.77"',
    'publish = false',
    '',
  ].join('\n')
}

const modules = [
  ['call', 'A function for each system call'],
  ['constants', 'Constants by group'],
  ['entry', 'Raw system calls'],
  ['errno', 'Errnos'],
  ['number', 'Numbers of the system calls'],
  ['structs', 'Structs'],
  ['types', 'Names for scalar types'],
] as const

function librarySource(ir: Ir): string {
  const about =
    `${prose(ir.spec.doc)}\n\nBindings without std: ` +
    `${modules.map(([name, doc]) => `[\`${name}\`] (${doc.slice(0, 1).toLowerCase()}${doc.slice(1)})`).join(', ')}. ` +
    'Numbers and layouts are those of the target.'
  return sourceFile(ir, about, (printer) => {
    printer.print('#![no_std]', '')
    printer.print(...withoutAbi)
    printer.print('compile_error!("the specification has no ABI for this target");', '')
    for (const [name] of modules) printer.print(`pub mod ${name};`)
    printer.print('', 'pub use errno::Errno;', '')
    printer.doc('Name of the specification.')
    printer.print(`pub const SPEC_NAME: &str = ${JSON.stringify(ir.spec.name)};`)
    printer.doc('Version of the specification.')
    printer.print(`pub const SPEC_VERSION: &str = ${JSON.stringify(ir.spec.version)};`)
    printer.doc('Profiles of the specification.')
    const profiles = ir.profiles.map(({ name }) => JSON.stringify(name))
    printer.print(...arrayLines('pub const PROFILES: &[&str] = &[', profiles))
    printer.doc('Of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI.')
    printer.print(`pub const ABI_HASH: u64 = 0x${abiHashText(ir)};`)
  })
}

/** The targets that have none of the ABIs. */
const withoutAbi = [
  '#[cfg(not(all(',
  '    any(',
  architectures.map((architecture) => `        target_arch = "${architecture}"`).join(',\n'),
  '    ),',
  '    target_pointer_width = "64",',
  '    target_endian = "little"',
  ')))]',
]

/** An array on one line, or with a line for each element. */
function arrayLines(head: string, items: readonly string[]): string[] {
  const line = `${head}${items.join(', ')}];`
  return line.length <= width ? [line] : [head, ...items.map((item) => `    ${item},`), '];']
}

function typesSource(ir: Ir, names: Names): string {
  const about = 'Names for scalar types. `size_t` and `ssize_t` are `usize` and `isize`.'
  return sourceFile(ir, about, (printer) => {
    for (const { name, type, doc } of ir.abi.typedefs) {
      if (ownType(name, type) !== undefined) continue
      printer.gap()
      printer.doc(prose(doc))
      printer.print(`pub type ${names.type(name)} = ${scalarTypes[type]};`)
    }
  })
}
