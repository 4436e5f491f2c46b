import type { Ir } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'
import { scalarOf } from './types.ts'

/** The call as C declares it, with the specification's types. */
export function signature(ir: Ir, call: Syscall): string {
  const params = call.args.map((slot) => parameter(ir, slot))
  return `${call.returns} ${call.name}(${params.length === 0 ? 'void' : params.join(', ')})`
}

function parameter(ir: Ir, slot: Slot): string {
  if (slot.dir === undefined) return `${registerType(ir, slot.type)} ${slot.name}`
  const constant = slot.dir === 'in' ? 'const ' : ''
  if (slot.type === 'bytes' || slot.type === 'option_value') return `${constant}void *${slot.name}`
  if (slot.length !== undefined) return `${registerType(ir, slot.type)} ${slot.name}[${slot.length}]`
  const struct = slot.type === 'sockaddr' || ir.structs.some((item) => item.name === slot.type)
  return `${constant}${struct ? `struct ${slot.type}` : registerType(ir, slot.type)} *${slot.name}`
}

function registerType(ir: Ir, type: string): string {
  return ir.abi.typedefs.some((item) => item.name === type) ? type : (scalarOf(ir, type) ?? type)
}
