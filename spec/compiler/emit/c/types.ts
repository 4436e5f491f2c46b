import type { ScalarName } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot } from '../../../ir/syscall.ts'
import { fieldType, scalarOf } from '../shared/types.ts'
import type { Names } from '../shared/c-names.ts'

export const scalarTypedefs: Record<ScalarName, string> = {
  u8: 'uint8_t',
  u16: 'uint16_t',
  u32: 'uint32_t',
  u64: 'uint64_t',
  s8: 'int8_t',
  s16: 'int16_t',
  s32: 'int32_t',
  s64: 'int64_t',
  uptr: 'uint64_t',
}

/** C type of a scalar's, typedef's, constant group's or struct's name. */
function namedType(ir: Ir, names: Names, name: string): string {
  if (ir.abi.typedefs.some((item) => item.name === name)) return names.lower(name)
  const scalar = scalarOf(ir, name)
  if (scalar !== undefined) return names.lower(scalar)
  return ir.structs.some((item) => item.name === name) ? `struct ${names.lower(name)}` : 'void'
}

/** A declaration of `name`: `ss_u8 pad[8]`, `struct ss_iovec iov`. */
export function fieldDeclaration(ir: Ir, names: Names, type: string, name: string): string {
  const parsed = fieldType(ir, type)
  const base =
    parsed.base.kind === 'struct'
      ? `struct ${names.lower(parsed.base.struct.name)}`
      : namedType(ir, names, parsed.base.alias ?? parsed.base.scalar)
  return `${base} ${name}${parsed.length === undefined ? '' : `[${parsed.length}]`}`
}

/** A parameter of a typed stub: `const struct ss_sockaddr *addr`, `ss_s32 fd`. Untyped bytes are `void *`. */
export function parameterDeclaration(ir: Ir, names: Names, slot: Slot, name: string): string {
  if (slot.dir === undefined) {
    const type = namedType(ir, names, slot.type)
    return `${type === 'void' ? names.lower('uptr') : type} ${name}`
  }
  const type = slot.type === 'bytes' || slot.type === 'option_value' ? 'void' : namedType(ir, names, slot.type)
  if (slot.length !== undefined) return `${type} ${name}[${slot.length}]`
  return `${slot.dir === 'in' ? 'const ' : ''}${type} *${name}`
}
