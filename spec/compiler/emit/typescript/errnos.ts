import type { Ir } from '../../../ir/ir.ts'
import { quote } from './names.ts'
import { typescriptPrinter } from './printer.ts'

export function emitErrnos(ir: Ir): string {
  const printer = typescriptPrinter(ir)
  printer.block(
    'export const errnos = {',
    () => {
      for (const errno of ir.errnos) {
        printer.doc(errno.doc)
        printer.print(`${errno.name}: ${errno.value},`)
      }
    },
    '} as const',
  )
  printer.print('', 'export type ErrnoName = keyof typeof errnos', '')
  const named = new Set<number>()
  const first = ir.errnos.filter(({ value }) => !named.has(value) && named.add(value))
  printer.block(
    'const names: ReadonlyMap<number, ErrnoName> = new Map<number, ErrnoName>([',
    () => {
      for (const errno of first) printer.print(`[${errno.value}, ${quote(errno.name)}],`)
    },
    '])',
  )
  printer.print('', `/** The largest errno: a result from -errnoMax to -1 is a failure. */`)
  printer.print(`export const errnoMax = ${ir.abi.errno_max}`, '')
  printer.doc('The name of an errno, given as itself (9) or as a raw result (-9); undefined if it has none.')
  printer.block(
    'export function errnoName(value: number): ErrnoName | undefined {',
    () => {
      printer.print('return names.get(Math.abs(value))')
    },
    '}',
  )
  return printer.text()
}
