import type { Architecture } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import { inRegisterOrder } from '../../../ir/register-order.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'

/** An order of a call's registers, with the architectures that have it. */
export interface RegisterOrder {
  slots: Slot[]
  on: Architecture[]
}

/** The orders of a call's registers that differ, of the architectures that have the call; one if all agree. */
export function distinctOrders(call: Syscall): RegisterOrder[] {
  const found = new Map<string, RegisterOrder>()
  for (const architecture of architectures) {
    if (call.numbers[architecture] === undefined) continue
    const slots = inRegisterOrder(call, architecture)
    const order = found.get(namesOf(slots)) ?? { slots, on: [] }
    order.on.push(architecture)
    found.set(namesOf(slots), order)
  }
  return [...found.values()]
}

/** Those of them that are not the order in which the arguments are declared. */
export function otherOrders(call: Syscall): RegisterOrder[] {
  return distinctOrders(call).filter(({ slots }) => namesOf(slots) !== namesOf(call.args))
}

/** `flags, stack, parent_tid`. */
export function namesOf(slots: readonly Slot[]): string {
  return slots.map(({ name }) => name).join(', ')
}
