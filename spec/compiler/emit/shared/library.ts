import type { LibraryFunction } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'

/** The parameters of a library function in the order of its signature, typed like the call's that they become. */
export function libraryArgs(item: LibraryFunction, call: Syscall): Slot[] {
  const order = (item.signature.split('(')[1] ?? '')
    .split(/[,)]/u)
    .map((part) => /(\w+)\s*$/u.exec(part.trim())?.[1] ?? '')
  return item.passes
    .flatMap((value, index): Slot[] => {
      const slot = call.args[index]
      return slot !== undefined && order.includes(value) ? [{ ...slot, name: value }] : []
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}
