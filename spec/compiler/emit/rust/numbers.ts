import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { onlyOn, sourceFile } from './source.ts'

const about = 'Numbers of the system calls: those of the target, and in a module each those of every architecture.'

/** The numbers of all architectures, for whoever reads those of another, and those of the target by themselves. */
export function numbersSource(ir: Ir): string {
  return sourceFile(ir, about, (printer) => {
    for (const architecture of architectures.toSorted()) {
      printer.print(onlyOn([architecture]), `pub use ${architecture}::*;`)
    }
    for (const architecture of architectures) {
      printer.gap()
      printer.doc(`Numbers on ${architecture}.`)
      printer.block(
        `pub mod ${architecture} {`,
        () => {
          for (const call of ir.syscalls) {
            const number = call.numbers[architecture]
            if (number === undefined) continue
            printer.doc(`\`${call.name}\``)
            printer.print(`pub const ${numberName(call.name)}: usize = ${number};`)
          }
        },
        '}',
      )
    }
  })
}

/** The constant that holds a call's number. */
export function numberName(call: string): string {
  return call.toUpperCase()
}
