import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'
import { printEachPart } from '../shared/c-architectures.ts'
import type { Names } from '../shared/c-names.ts'
import { variableName } from '../shared/c-names.ts'
import type { Printer } from '../shared/printer.ts'
import type { RegisterOrder } from '../shared/register-orders.ts'
import { distinctOrders } from '../shared/register-orders.ts'
import { signature } from '../shared/signature.ts'
import { scalarOf } from '../shared/types.ts'

const pointers = { in: 'struct user_in', out: 'struct user_out', inout: 'struct user_inout' }

/** The arguments of each call as a struct, and the handler that the kernel has to define. */
export function printCalls(printer: Printer, names: Names, ir: Ir): void {
  printer.doc(
    "A pointer of the program's, by what the call may do with the memory behind it. Looking there means to copy.",
  )
  for (const pointer of Object.values(pointers)) printer.print(`${pointer} {`, `    ${names.lower('u64')} at;`, '};')
  for (const call of ir.syscalls) {
    printer.gap()
    printer.doc(`${signature(ir, call)}: ${call.summary}`)
    printArguments(printer, names, ir, call)
    printer.print(`${handler(names, call)}(const struct ${call.name}_args *args);`)
  }
  printer.gap()
  printer.doc(
    'Decodes the arguments of a call and hands them to its handler; its result is that of the handler, ' +
      'or -ENOSYS where there is no call with that number.',
  )
  printer.print(`${dispatcher(names)};`)
}

/** The switch from a call's number to its handler. */
export function printDispatch(printer: Printer, names: Names, ir: Ir): void {
  printer.print(dispatcher(names))
  printer.block(
    '{',
    () => {
      printer.print('switch (number) {')
      for (const call of ir.syscalls) printCase(printer, names, ir, call)
      printer.print('default:', `    return -${names.upper('ENOSYS')};`, '}')
    },
    '}',
  )
}

/** Lines that count only where the architecture has the call. */
export function whereNumbered(printer: Printer, names: Names, call: Syscall, body: () => void): void {
  const partial = architectures.some((architecture) => call.numbers[architecture] === undefined)
  if (partial) printer.print(`#ifdef ${names.upper(`NR_${call.name}`)}`)
  body()
  if (partial) printer.print('#endif')
}

function dispatcher(names: Names): string {
  const u64 = names.lower('u64')
  return `${names.lower('s64')} call_dispatch(${u64} number, const ${u64} arguments[6])`
}

function handler(names: Names, call: Syscall): string {
  return `${names.lower('s64')} sys_${call.name}`
}

function printArguments(printer: Printer, names: Names, ir: Ir, call: Syscall): void {
  if (call.args.length === 0) {
    printer.print(`struct ${call.name}_args; /* it has none: its handler is given NULL */`)
    return
  }
  printer.block(
    `struct ${call.name}_args {`,
    () => {
      for (const slot of call.args) {
        printer.print(`${argumentType(names, ir, call, slot)} ${variableName(slot.name)};`)
      }
    },
    '};',
  )
}

function printCase(printer: Printer, names: Names, ir: Ir, call: Syscall): void {
  whereNumbered(printer, names, call, () => {
    const number = names.upper(`NR_${call.name}`)
    if (call.args.length === 0) {
      printer.print(`case ${number}:`, `    return sys_${call.name}(NULL);`)
      return
    }
    const printValues = ({ slots }: RegisterOrder): void => {
      slots.forEach((slot, index) => {
        printer.print(`.${variableName(slot.name)} = ${argumentValue(names, ir, call, slot, index)},`)
      })
    }
    printer.block(
      `case ${number}: {`,
      () => {
        printer.block(
          `const struct ${call.name}_args args = {`,
          () => {
            printEachPart(printer, names, distinctOrders(call), printValues)
          },
          '};',
        )
        printer.print(`return sys_${call.name}(&args);`)
      },
      '}',
    )
  })
}

function argumentValue(names: Names, ir: Ir, call: Syscall, slot: Slot, index: number): string {
  const word = `arguments[${index}]`
  return slot.dir === undefined ? `(${argumentType(names, ir, call, slot)})${word}` : `{${word}}`
}

function argumentType(names: Names, ir: Ir, call: Syscall, slot: Slot): string {
  if (slot.dir !== undefined) return pointers[slot.dir]
  const scalar = scalarOf(ir, slot.type) ?? 'uptr'
  // A 32-bit length is taken as a signed number, so that one with the top bit set is negative and not huge.
  const isLength = scalar === 'u32' && call.args.some((other) => other.size === slot.name)
  return names.lower(isLength ? 's32' : scalar)
}
