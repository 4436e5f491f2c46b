import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { abiHashText } from '../shared/abi-hash.ts'
import { quote } from './names.ts'
import { typescriptPrinter } from './printer.ts'

export function emitSpec(ir: Ir): string {
  const printer = typescriptPrinter(ir)
  printer.print(
    `export const specName = ${quote(ir.spec.name)}`,
    `export const specVersion = ${quote(ir.spec.version)}`,
    '',
    '/** Hash of all numbers, orders of arguments, errnos, constants and layouts: equal hashes, same ABI. */',
    `export const abiHash = 0x${abiHashText(ir)}n`,
    '',
    '/** From the first step of the ladder up. */',
    `export const profiles = [${ir.profiles.map((profile) => quote(profile.name)).join(', ')}] as const`,
    'export type Profile = (typeof profiles)[number]',
    '',
    `export const architectures = [${architectures.map(quote).join(', ')}] as const`,
    'export type Architecture = (typeof architectures)[number]',
  )
  return printer.text()
}

export function emitNumbers(ir: Ir): string {
  const printer = typescriptPrinter(ir)
  printer.doc('System call numbers; an architecture is absent where it lacks the call.')
  printer.block(
    'export const numbers = {',
    () => {
      for (const call of ir.syscalls) {
        printer.doc(call.summary)
        const numbers = architectures.flatMap((item) => {
          const value = call.numbers[item]
          return value === undefined ? [] : [`${item}: ${value}`]
        })
        printer.print(`${call.name}: { ${numbers.join(', ')} },`)
      }
    },
    '} as const',
  )
  printer.print('', 'export type CallName = keyof typeof numbers')
  return printer.text()
}
