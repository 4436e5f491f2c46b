import type { Architecture, Layout, ScalarName, Struct } from '../../../ir/abi.ts'
import { architectures, scalarNames } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'

/** A type as a field or an argument names it, taken apart. */
export interface FieldType {
  /** Scalar (typedefs and constant groups resolved), or a struct's name. */
  base: { kind: 'scalar'; scalar: ScalarName; alias?: string } | { kind: 'struct'; struct: Struct }
  /** Elements of an array; absent for a single value, 0 for an array that ends where the buffer ends. */
  length?: number
}

export const scalarSize: Record<ScalarName, number> = {
  u8: 1,
  s8: 1,
  u16: 2,
  s16: 2,
  u32: 4,
  s32: 4,
  u64: 8,
  s64: 8,
  uptr: 8,
}

export function isScalar(name: string): name is ScalarName {
  return scalarNames.some((scalar) => scalar === name)
}

/** The scalar behind a scalar's, typedef's or constant group's name, or behind `fd`; undefined for anything else. */
export function scalarOf(ir: Ir, name: string): ScalarName | undefined {
  if (isScalar(name)) return name
  if (name === 'fd' || name === 'socket_fd') return 's32'
  return (
    ir.abi.typedefs.find((item) => item.name === name)?.type ?? ir.constants.find((group) => group.name === name)?.type
  )
}

/** Takes `u8[8]`, `socklen_t` or `sockaddr_in` apart. Throws if there is no such type: the checks came before. */
export function fieldType(ir: Ir, text: string): FieldType {
  const match = /^(\w+)(?:\[(\d*)\])?$/u.exec(text)
  const name = match?.[1] ?? text
  const length = match?.[2] === undefined ? {} : { length: Number(match[2]) }
  const scalar = scalarOf(ir, name)
  if (scalar !== undefined) {
    return { base: { kind: 'scalar', scalar, ...(scalar === name ? {} : { alias: name }) }, ...length }
  }
  const struct = ir.structs.find((item) => item.name === name)
  if (struct === undefined) throw new Error(`unknown type ${text}`)
  return { base: { kind: 'struct', struct }, ...length }
}

export function layoutOn(struct: Struct, architecture: Architecture): Layout {
  return struct.layouts?.[architecture] ?? struct.layout
}

/** Size and alignment of a field on an architecture. */
export function extent(type: FieldType, architecture: Architecture): { size: number; align: number } {
  const one =
    type.base.kind === 'scalar'
      ? { size: scalarSize[type.base.scalar], align: scalarSize[type.base.scalar] }
      : layoutOn(type.base.struct, architecture)
  return { size: one.size * (type.length ?? 1), align: one.align }
}

/** The layouts of a struct that differ, each with the architectures that have it; one entry if all agree. */
export function distinctLayouts(struct: Struct): { layout: Layout; on: Architecture[] }[] {
  const found = new Map<string, { layout: Layout; on: Architecture[] }>()
  for (const architecture of architectures) {
    const layout = layoutOn(struct, architecture)
    const key = JSON.stringify([
      layout.size,
      layout.align,
      layout.fields.map((field) => [field.name, field.type, field.offset]),
    ])
    const entry = found.get(key) ?? { layout, on: [] }
    entry.on.push(architecture)
    found.set(key, entry)
  }
  return [...found.values()]
}

/** Structs with those that others contain first. */
export function inDependencyOrder(ir: Ir): Struct[] {
  const done = new Set<Struct>()
  const visit = (struct: Struct): void => {
    if (done.has(struct)) return
    for (const field of struct.layout.fields) {
      const type = fieldType(ir, field.type)
      if (type.base.kind === 'struct' && type.base.struct !== struct) visit(type.base.struct)
    }
    done.add(struct)
  }
  ir.structs.forEach(visit)
  return [...done]
}

/** A value on one architecture: some are the same on all. */
export function valueOn(
  value: number | Partial<Record<Architecture, number>>,
  architecture: Architecture,
): number | undefined {
  return typeof value === 'number' ? value : value[architecture]
}

/** The value that all architectures share, or undefined if they differ or one lacks it. */
export function sharedValue(value: number | Partial<Record<Architecture, number>>): number | undefined {
  const values = architectures.map((architecture) => valueOn(value, architecture))
  return values.every((item) => item === values[0]) ? values[0] : undefined
}
