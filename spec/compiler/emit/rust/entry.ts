import type { Architecture, EntryConvention } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Files } from '../emitter.ts'
import type { Printer } from '../shared/printer.ts'
import { functionHead } from '../shared/rust-signature.ts'
import { onlyOn, sourceFile } from './source.ts'

const about =
  'Raw system calls: the number, up to six arguments, the raw result. A failure is the negative errno; ' +
  '`Errno::check` tells it apart.'

/** As rustfmt sorts modules and uses. */
const sorted = architectures.toSorted()

/** The functions that enter the kernel, a file for each architecture. */
export function entryFiles(ir: Ir): Files {
  return new Map([
    [
      'src/entry.rs',
      sourceFile(ir, about, (printer) => {
        for (const architecture of sorted) {
          printer.print(onlyOn([architecture]), `mod ${architecture};`)
        }
        printer.gap()
        for (const architecture of sorted) {
          printer.print(onlyOn([architecture]), `pub use ${architecture}::*;`)
        }
      }),
    ],
    ...architectures.map((architecture): [string, string] => [
      `src/entry/${architecture}.rs`,
      sourceFile(ir, `Entering the kernel on ${architecture}.`, (printer, use) => {
        use('core::arch', 'asm')
        printEntries(printer, ir, architecture)
      }),
    ]),
  ])
}

function printEntries(printer: Printer, ir: Ir, architecture: Architecture): void {
  for (let count = 0; count <= 6; count += 1) {
    const values = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count)
    const params = ['nr', ...values].map((value) => `${value}: usize`)
    printer.gap()
    printer.doc(`Enter the kernel with ${['no argument', 'one argument'][count] ?? `${count} arguments`}.`)
    printer.print('///', '/// # Safety', '///', '/// What the call does has to be right for the whole process.')
    printer.print('#[inline]')
    printer.block(
      `${functionHead(`syscall${count}`, params, 'isize').join('\n')} {`,
      () => {
        printer.print('let result: isize;')
        printer.block('unsafe {', () => printAssembly(printer, ir.abi.entry[architecture], values), '}')
        printer.print('result')
      },
      '}',
    )
  }
}

/** No options are given: that the instruction keeps flags and stack is nothing that the specification says. */
function printAssembly(printer: Printer, convention: EntryConvention, values: string[]): void {
  const inputs = new Map([
    [convention.number, 'nr'],
    ...values.map((value, index): [string, string] => [convention.args[index] ?? '', value]),
  ])
  const outputs = new Map([
    ...convention.clobbers
      .filter((name) => !/^(r?flags|memory)$/u.test(name))
      .map((name): [string, string] => [name, '_']),
    [convention.result, 'result'],
  ])
  const both = [...inputs].map(([register, value]) => {
    const output = outputs.get(register)
    return output === undefined ? `in("${register}") ${value}` : `inlateout("${register}") ${value} => ${output}`
  })
  const others = [...outputs].filter(([register]) => !inputs.has(register))
  printer.block(
    'asm!(',
    () => {
      printer.print(`"${convention.instruction}",`)
      for (const operand of both) printer.print(`${operand},`)
      for (const [register, output] of others) printer.print(`lateout("${register}") ${output},`)
    },
    ');',
  )
}
