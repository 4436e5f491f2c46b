import type { Architecture } from './abi.ts'
import type { Slot, Syscall } from './syscall.ts'

/** The arguments of a call as the registers of an architecture carry them: the first slot is in the first register. */
export function inRegisterOrder({ args, order }: Pick<Syscall, 'args' | 'order'>, architecture: Architecture): Slot[] {
  const names = order?.[architecture]
  return names === undefined ? args : names.flatMap((name) => args.filter((slot) => slot.name === name))
}
