import type { ScalarName } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'
import { scalarOf } from '../shared/types.ts'
import type { Lines } from './mdoc.ts'
import { argument, section } from './mdoc.ts'

/** The call as a C programmer writes it. */
export function synopsis(ir: Ir, name: string, call: Pick<Syscall, 'args' | 'returns'>): Lines {
  const params = call.args.map((slot) => parameter(ir, slot))
  return section('SYNOPSIS', [
    `.Ft ${argument(typeText(ir, call.returns))}`,
    `.Fo ${argument(name)}`,
    ...(params.length === 0 ? ['.Fa void'] : params.map((text) => `.Fa ${argument(text)}`)),
    '.Fc',
  ])
}

function parameter(ir: Ir, slot: Slot): string {
  if (slot.dir === undefined) return `${typeText(ir, slot.type)} ${slot.name}`
  if (slot.length !== undefined) return `${pointee(ir, slot.type)} ${slot.name}[${slot.length}]`
  return `${slot.dir === 'in' ? 'const ' : ''}${pointee(ir, slot.type)} *${slot.name}`
}

function pointee(ir: Ir, type: string): string {
  if (type === 'bytes' || type === 'option_value') return 'void'
  return type === 'sockaddr' || ir.structs.some(({ name }) => name === type) ? `struct ${type}` : typeText(ir, type)
}

const scalars: Record<ScalarName, string> = {
  u8: 'uint8_t',
  u16: 'uint16_t',
  u32: 'uint32_t',
  u64: 'uint64_t',
  s8: 'int8_t',
  s16: 'int16_t',
  s32: 'int',
  s64: 'int64_t',
  uptr: 'uintptr_t',
}

/** C's name of a type: typedefs keep theirs, constant groups are integers, 32-bit ones `int`. */
function typeText(ir: Ir, type: string): string {
  if (ir.abi.typedefs.some(({ name }) => name === type)) return type
  const scalar = scalarOf(ir, type)
  return scalar === undefined ? type : scalars[scalar]
}
