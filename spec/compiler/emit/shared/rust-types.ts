import type { Architecture, ScalarName, StructField } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot } from '../../../ir/syscall.ts'
import { fieldType, isScalar, scalarOf } from './types.ts'
import type { Names } from './rust-names.ts'

/** Notes that the file uses a name of a module; on some architectures alone if that is said. */
export type Use = (module: string, name: string, on?: readonly Architecture[]) => void

export const scalarTypes: Record<ScalarName, string> = {
  u8: 'u8',
  u16: 'u16',
  u32: 'u32',
  u64: 'u64',
  s8: 'i8',
  s16: 'i16',
  s32: 'i32',
  s64: 'i64',
  uptr: 'usize',
}

/** Typedefs for which Rust has a type of its own; their names make none. */
const ownTypes: Readonly<Record<string, { scalar: ScalarName; type: string }>> = {
  size_t: { scalar: 'u64', type: 'usize' },
  ssize_t: { scalar: 's64', type: 'isize' },
}

/** The Rust type that stands for a typedef, or undefined if the typedef becomes one. */
export function ownType(name: string, scalar: ScalarName): string | undefined {
  const own = ownTypes[name]
  return own?.scalar === scalar ? own.type : undefined
}

/** What types are written with: the specification, names, and the file that notes what it uses. */
export interface Context {
  ir: Ir
  names: Names
  use: Use
}

/** Type of a value that is passed in a register or returned; `isize` for what is no scalar. */
export function valueType(context: Context, name: string): string {
  return namedScalar(context, name) ?? 'isize'
}

/** Type of an argument of a call. */
export function argumentType(context: Context, slot: Slot): string {
  if (slot.dir === undefined) return valueType(context, slot.type)
  const one = pointee(context, slot)
  return `*${slot.dir === 'in' ? 'const' : 'mut'} ${slot.length === undefined ? one : `[${one}; ${slot.length}]`}`
}

function pointee(context: Context, slot: Slot): string {
  if (slot.type === 'bytes') return 'u8'
  const { ir, names, use } = context
  if (ir.structs.some(({ name }) => name === slot.type)) {
    use('crate::structs', names.type(slot.type))
    return names.type(slot.type)
  }
  const scalar = namedScalar(context, slot.type)
  if (scalar === undefined) use('core::ffi', 'c_void')
  return scalar ?? 'c_void'
}

/** Type of a struct's field. A constant group's type is taken where the field is as wide and in the machine's order. */
export function structFieldType(context: Context, field: StructField): string {
  const { ir, names } = context
  const { base, length } = fieldType(ir, field.type)
  const group = ir.constants.find(({ name }) => name === field.constants)
  const single =
    base.kind === 'struct'
      ? names.type(base.struct.name)
      : group?.type === base.scalar && field.byte_order !== 'big'
        ? namedScalar(context, group.name)
        : namedScalar(context, base.alias ?? base.scalar)
  return length === undefined ? (single ?? '') : `[${single ?? ''}; ${length}]`
}

/** Type of a scalar, typedef, constant group or descriptor; undefined for anything else. */
function namedScalar({ ir, names, use }: Context, name: string): string | undefined {
  const scalar = scalarOf(ir, name)
  if (scalar === undefined) return undefined
  if (isScalar(name) || name === 'fd' || name === 'socket_fd') return scalarTypes[scalar]
  const own = ownType(name, scalar)
  if (own !== undefined) return own
  const module = ir.constants.some((group) => group.name === name) ? 'constants' : 'types'
  use(`crate::${module}`, names.type(name))
  return names.type(name)
}
