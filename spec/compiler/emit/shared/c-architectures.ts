import type { Architecture } from '../../../ir/abi.ts'
import type { Names } from './c-names.ts'
import type { Printer } from './printer.ts'

/** The macro that is defined where the numbers and layouts of an architecture hold. */
export function architectureMacro(names: Names, architecture: Architecture): string {
  return names.upper(`ABI_${architecture.toUpperCase()}`)
}

/** Prints what differs between architectures, each part under an `#if` of those that have it; one alone without. */
export function printEachPart<Part extends { on: readonly Architecture[] }>(
  printer: Printer,
  names: Names,
  parts: readonly Part[],
  print: (part: Part) => void,
): void {
  parts.forEach((part, index) => {
    const condition = part.on.map((architecture) => `defined ${architectureMacro(names, architecture)}`).join(' || ')
    if (parts.length > 1) printer.print(`${index === 0 ? '#if' : '#elif'} ${condition}`)
    print(part)
  })
  if (parts.length > 1) printer.print('#endif')
}
