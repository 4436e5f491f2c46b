import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'
import { printEachPart } from '../shared/c-architectures.ts'
import { libraryArgs } from '../shared/library.ts'
import { errnosInOrder, flatOutcomes } from '../shared/outcomes.ts'
import type { Printer } from '../shared/printer.ts'
import type { RegisterOrder } from '../shared/register-orders.ts'
import { distinctOrders } from '../shared/register-orders.ts'
import type { Names } from '../shared/c-names.ts'
import { variableName } from '../shared/c-names.ts'
import { parameterDeclaration } from './types.ts'

/** A typed function for each call; where an architecture lacks the call, the function is missing too. */
export function printStubs(printer: Printer, names: Names, ir: Ir): void {
  for (const call of ir.syscalls) {
    printer.gap()
    printer.doc(describe(ir, call))
    const partial = architectures.some((architecture) => call.numbers[architecture] === undefined)
    const number = names.upper(`NR_${call.name}`)
    if (partial) printer.print(`#ifdef ${number}`)
    const returned = ({ slots }: RegisterOrder): string => {
      const values = [number, ...slots.map((slot) => word(names, slot))]
      return returnOf(names, `syscall${slots.length}`, values)
    }
    printFunction(printer, names, ir, call.name, call.args, () => {
      printEachPart(printer, names, distinctOrders(call), (order) => {
        printer.print(returned(order))
      })
    })
    if (partial) printer.print('#endif')
  }
}

/** A function for each library function that is a name over a call. */
export function printLibrary(printer: Printer, names: Names, ir: Ir): void {
  for (const item of ir.library) {
    const call = ir.syscalls.find((other) => other.name === item.over)
    if (call === undefined || ir.syscalls.some((other) => other.name === item.name)) continue
    const args = libraryArgs(item, call)
    const values = item.passes.map((value) => passed(ir, names, value, args))
    const partial = architectures.some((architecture) => call.numbers[architecture] === undefined)
    printer.gap()
    printer.doc(`${item.name}: ${item.summary}\n${item.over} with ${item.passes.join(', ')}.`)
    if (partial) printer.print(`#ifdef ${names.upper(`NR_${call.name}`)}`)
    printFunction(printer, names, ir, item.name, args, () => {
      printer.print(returnOf(names, call.name, values))
    })
    if (partial) printer.print('#endif')
  }
}

function printFunction(printer: Printer, names: Names, ir: Ir, name: string, slots: Slot[], body: () => void): void {
  const params = slots.map((slot) => parameterDeclaration(ir, names, slot, variableName(slot.name)))
  printer.block(
    `static inline ${names.lower('s64')} ${names.lower(name)}(${params.length === 0 ? 'void' : params.join(', ')}) {`,
    body,
    '}',
  )
}

function returnOf(names: Names, callee: string, values: string[]): string {
  return `return ${names.lower(callee)}(${values.join(', ')});`
}

function word(names: Names, slot: Slot): string {
  const cast = slot.dir === undefined ? '' : '(uintptr_t)'
  return `(${names.lower('s64')})${cast}${variableName(slot.name)}`
}

function passed(ir: Ir, names: Names, value: string, args: Slot[]): string {
  if (args.some((slot) => slot.name === value)) return variableName(value)
  if (ir.constants.some((group) => group.constants.some((item) => item.name === value))) return names.upper(value)
  return /^(null|NULL)$/u.test(value) ? '0' : value
}

function describe(ir: Ir, call: Syscall): string {
  const errnos = errnosInOrder(ir, call)
  const outcomes = flatOutcomes(call.outcomes)
  const other = outcomes.some(
    (outcome) => outcome.errno !== undefined && !ir.errnos.some((item) => item.name === outcome.errno),
  )
  const failures = [...errnos, ...(other ? ['or an error that was pending'] : [])].join(', ')
  return [
    `${call.name}: ${call.summary}`,
    ...(failures === '' ? [] : [`Fails with, in the order of checking: ${failures}.`]),
    ...(outcomes.some((outcome) => outcome.wait !== undefined) ? ['May wait.'] : []),
  ].join('\n')
}
