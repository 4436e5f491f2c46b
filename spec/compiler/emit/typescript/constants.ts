import type { ConstantGroup } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Printer } from '../shared/printer.ts'
import { sharedValue } from '../shared/types.ts'
import { camel, pascal } from './names.ts'
import { typescriptPrinter } from './printer.ts'

export function emitConstants(ir: Ir): string {
  const printer = typescriptPrinter(ir)
  for (const group of ir.constants) {
    printer.gap()
    printGroup(printer, group)
  }
  printer.gap()
  printer.doc("All groups, by the specification's names.")
  printer.block(
    'export const constantGroups = {',
    () => {
      for (const group of ir.constants) printer.print(`${group.name}: ${camel(group.name)},`)
    },
    '} as const',
  )
  return printer.text()
}

function printGroup(printer: Printer, group: ConstantGroup): void {
  const varies = group.constants.some((item) => sharedValue(item.value) === undefined)
  const note = group.kind === 'flags' ? 'Flags, which combine.' : 'One of them.'
  printer.doc(
    `${group.doc}\n${note}${varies ? ' Where architectures differ, a value is an object with one for each.' : ''}`,
  )
  printer.block(
    `export const ${camel(group.name)} = {`,
    () => {
      for (const item of group.constants) {
        if (item.doc !== '') printer.doc(item.doc)
        printer.print(`${item.name}: ${valueText(group, item.value)},`)
      }
    },
    '} as const',
  )
  printer.print(`export type ${pascal(group.name)} = keyof typeof ${camel(group.name)}`)
}

function valueText(group: ConstantGroup, value: ConstantGroup['constants'][number]['value']): string {
  const text = (number: number): string =>
    group.kind === 'flags' && number >= 0 ? `0x${number.toString(16)}` : String(number)
  const shared = sharedValue(value)
  if (shared !== undefined) return text(shared)
  if (typeof value === 'number') return text(value)
  const each = architectures.flatMap((item) => {
    const one = value[item]
    return one === undefined ? [] : [`${item}: ${text(one)}`]
  })
  return `{ ${each.join(', ')} }`
}
