import type { Abi, ConstantGroup, Errno, Struct } from '../../../ir/abi.ts'
import { child } from '../tree.ts'
import { compact, head, type Context, type Shapely } from './context.ts'
import { listOf } from './list-of.ts'

export function buildAbi({ data, tree, named }: Shapely<'abi'>, context: Context): Abi {
  const { entry, errno_max } = data
  const typedefs = listOf(data.typedefs, child(tree, 'typedefs'), context, (name, typedef) => ({ name, ...typedef }))
  return context.origins.note({ entry, errno_max, typedefs }, tree, { '': named })
}

export const buildErrno = ({ name, data, tree, named }: Shapely<'errno'>, { origins }: Context): Errno =>
  origins.note({ name, ...data }, tree, head(named))

export function buildConstants({ data, tree, named }: Shapely<'constants'>, context: Context): ConstantGroup {
  const { constants: name, values, doc, type, kind } = data
  const list = child(tree, 'values')
  const constants = listOf(values, list, context, (constant, value) => ({ name: constant, ...value }))
  return context.origins.note({ name, doc, type, kind, constants }, tree, { ...head(named), constants: list })
}

export function buildStruct({ data, tree, named }: Shapely<'struct'>, { origins }: Context): Struct {
  const { struct: name, doc, size, align, fields, layouts } = data
  const layout = origins.note({ size, align, fields }, tree, { '': named })
  return origins.note(compact({ name, doc, layout, layouts }), tree, head(named))
}
