import type { Ir } from '../../../ir/ir.ts'
import type { EmitOptions, Emitter, Files } from '../emitter.ts'
import { abiHashText } from '../shared/abi-hash.ts'
import { bannerText } from '../shared/banner.ts'
import type { Printer } from '../shared/printer.ts'
import { createPrinter } from '../shared/printer.ts'
import { printArchitecture, printEntry } from './entry.ts'
import { literalOf, printMacros } from './macros.ts'
import type { Names } from '../shared/c-names.ts'
import { createNames, standardTypes } from '../shared/c-names.ts'
import { printStructs } from './structs.ts'
import { printLibrary, printStubs } from './stubs.ts'
import { scalarTypedefs } from './types.ts'

/** One header, for C11 and later and for C++11 and later, that needs no libc. */
export const c: Emitter = {
  name: 'c',
  doc: 'C header: numbers, errnos, constants, structs with asserted layouts, typed stubs; needs no libc',
  options: ['prefix'],
  emit: (ir, options) => emitHeader(ir, options),
}

function emitHeader(ir: Ir, { prefix }: EmitOptions): Files {
  const names = createNames(prefix)
  const printer = createPrinter({ indent: '  ', comment: '/*', banner: `/* ${bannerText(ir)} */`, width: 120 })
  const guard = `${names.upper('SOCKSPEC')}_H`
  printer.print(`#ifndef ${guard}`, `#define ${guard}`, '', '#include <stddef.h>', '#include <stdint.h>', '')
  printGeneral(printer, names, ir)
  printArchitecture(printer, names)
  section(printer, 'Types')
  printTypes(printer, names, ir)
  section(printer, 'System call numbers')
  printMacros(
    printer,
    names,
    ir.syscalls.map((call) => ({ name: `NR_${call.name}`, value: call.numbers, literal: String })),
  )
  section(printer, 'Errnos: a result of -EBADF is a failure with EBADF')
  printMacros(
    printer,
    names,
    ir.errnos.map((errno) => ({ ...errno, literal: String })),
  )
  section(printer, 'Constants')
  for (const group of ir.constants) {
    printer.gap()
    printer.doc(`${group.name}: ${group.doc}`)
    const literal = literalOf(group.type, group.kind)
    printMacros(
      printer,
      names,
      group.constants.map((item) => ({ ...item, literal })),
    )
  }
  section(printer, 'Structs')
  printStructs(printer, names, ir)
  section(printer, 'Entering the kernel')
  printEntry(printer, names, ir)
  section(printer, 'Calls')
  printStubs(printer, names, ir)
  if (ir.library.length > 0) section(printer, 'Library functions that are names over calls')
  printLibrary(printer, names, ir)
  printer.gap()
  printer.print(`#endif /* ${guard} */`)
  return new Map([['c/sockspec.h', printer.text()]])
}

function section(printer: Printer, title: string): void {
  printer.gap()
  printer.print(`/* --- ${title} --- */`, '')
}

function printGeneral(printer: Printer, names: Names, ir: Ir): void {
  const assert = names.upper('STATIC_ASSERT')
  printer.print(
    `#define ${names.upper('SPEC_NAME')} "${ir.spec.name}"`,
    `#define ${names.upper('SPEC_VERSION')} "${ir.spec.version}"`,
    `#define ${names.upper('PROFILES')} "${ir.profiles.map((profile) => profile.name).join(',')}"`,
    '/* Of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI. */',
    `#define ${names.upper('ABI_HASH')} 0x${abiHashText(ir)}ull`,
    `/* A result from -${ir.abi.errno_max} to -1 is a failure with that errno. */`,
    `#define ${names.upper('ERRNO_MAX')} ${ir.abi.errno_max}`,
    '',
    '#ifdef __cplusplus',
    `#define ${assert}(condition, text) static_assert(condition, text)`,
    '#else',
    `#define ${assert}(condition, text) _Static_assert(condition, text)`,
    '#endif',
    '',
  )
  if (!names.bare) return
  printer.print(
    '#if defined _SYS_SOCKET_H || defined _NETINET_IN_H || defined _UNISTD_H',
    '#error "bare names clash with those of libc\'s socket headers: generate the header with a prefix"',
    '#endif',
    '',
  )
}

function printTypes(printer: Printer, names: Names, ir: Ir): void {
  for (const [name, type] of Object.entries(scalarTypedefs)) printer.print(`typedef ${type} ${names.lower(name)};`)
  for (const item of ir.abi.typedefs) {
    if (names.bare && standardTypes.has(item.name)) continue
    printer.gap()
    printer.doc(item.doc)
    printer.print(`typedef ${names.lower(item.type)} ${names.lower(item.name)};`)
  }
}
