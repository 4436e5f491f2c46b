import type { Architecture, Layout, StructField } from '../../spec/ir/abi.ts'
import { scalarName } from '../../spec/oracle/arguments.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { scalarLayout } from '../../spec/oracle/layout.ts'

/** A scalar that lies in memory. */
export interface ScalarShape {
  size: number
  signed: boolean
  order: 'little' | 'big'
}

/** A struct's layout on an architecture; undefined if it is no struct. */
export function layoutOf(globals: Globals, struct: string, architecture: Architecture): Layout | undefined {
  const found = globals.ir.structs.find(({ name }) => name === struct)
  return found?.layouts?.[architecture] ?? found?.layout
}

/** How a scalar, typedef, descriptor or constant lies in memory; undefined for a name that is none of them. */
export function scalarShape(globals: Globals, type: string): ScalarShape | undefined {
  const layout = scalarLayout(scalarName(type, globals))
  return layout && { ...layout, order: 'little' }
}

/** The scalar in a struct's field; undefined for an array or a struct within. */
export function fieldShape(globals: Globals, field: StructField): ScalarShape | undefined {
  const shape = scalarShape(globals, field.type)
  return shape && { ...shape, order: field.byte_order ?? 'little' }
}
