import type { Architecture, ScalarName } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import { architectureMacro } from '../shared/c-architectures.ts'
import type { Printer } from '../shared/printer.ts'
import { sharedValue, valueOn } from '../shared/types.ts'
import type { Names } from '../shared/c-names.ts'

export interface Macro {
  name: string
  value: number | Partial<Record<Architecture, number>>
  /** Written as a C literal. */
  literal: (value: number) => string
  doc?: string
}

/**
 * Prints `#define`s: values that all architectures share in place, the others afterwards by architecture.
 * Bare names may be defined already, as by libc: then the value is compared instead.
 */
export function printMacros(printer: Printer, names: Names, macros: Macro[]): void {
  const shared = macros.filter((macro) => sharedValue(macro.value) !== undefined)
  for (const macro of shared) define(printer, names, macro, valueOn(macro.value, 'x86_64'))
  const differing = macros.filter((macro) => !shared.includes(macro))
  if (differing.length === 0) return
  architectures.forEach((architecture, index) => {
    printer.print(`${index === 0 ? '#if' : '#elif'} defined ${architectureMacro(names, architecture)}`)
    for (const macro of differing) define(printer, names, macro, valueOn(macro.value, architecture))
  })
  printer.print('#endif')
}

function define(printer: Printer, names: Names, macro: Macro, value: number | undefined): void {
  if (value === undefined) return
  const name = names.upper(macro.name)
  const literal = macro.literal(value)
  const line = `#define ${name} ${literal}`
  const comment = macro.doc === undefined ? '' : `/* ${macro.doc.replaceAll('*/', '* /').replaceAll('\n', ' ')} */`
  if (names.bare) {
    printer.print(
      `#ifndef ${name}`,
      line,
      '#endif',
      `${names.upper('STATIC_ASSERT')}(${name} == ${literal}, "${name} differs");`,
    )
  } else if (comment === '' || line.length + comment.length >= 120) {
    printer.print(...(comment === '' ? [] : [comment]), line)
  } else {
    printer.print(`${line.padEnd(36)} ${comment}`)
  }
}

/** A literal of the type: decimal for enumerations, hexadecimal for flags, with a suffix where C needs one. */
export function literalOf(type: ScalarName, kind: 'enum' | 'flags'): (value: number) => string {
  return (value) => {
    if (value < 0) return `(${value})`
    const digits = kind === 'flags' ? `0x${value.toString(16)}` : String(value)
    if (value > 0xffff_ffff) return `${digits}${type.startsWith('s') ? 'll' : 'ull'}`
    return value > 0x7fff_ffff ? `${digits}u` : digits
  }
}
