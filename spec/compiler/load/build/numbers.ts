import type { Abi, ConstantGroup, Errno, Struct } from '../../../ir/abi.ts'
import { child } from '../tree.ts'
import { compact, type Context, type Shapely } from './context.ts'

export function buildAbi({ data, tree }: Shapely<'abi'>, { origins }: Context): Abi {
  const typedefs = Object.entries(data.typedefs).map(([name, typedef]) =>
    origins.note({ name, ...typedef }, child(child(tree, 'typedefs'), name) ?? tree),
  )
  return origins.note({ entry: data.entry, errno_max: data.errno_max, typedefs }, tree)
}

export const buildErrno = ({ name, data, tree }: Shapely<'errno'>, { origins }: Context): Errno =>
  origins.note({ name, ...data }, tree)

export function buildConstants({ data, tree }: Shapely<'constants'>, { origins }: Context): ConstantGroup {
  const { constants: name, values, doc, type, kind } = data
  const constants = Object.entries(values).map(([constant, value]) =>
    origins.note({ name: constant, ...value }, child(child(tree, 'values'), constant) ?? tree),
  )
  return origins.note({ name, doc, type, kind, constants }, tree, {
    name: child(tree, 'constants'),
    constants: child(tree, 'values'),
  })
}

export function buildStruct({ data, tree }: Shapely<'struct'>, { origins }: Context): Struct {
  const { struct: name, doc, size, align, fields, layouts } = data
  const layout = origins.note({ size, align, fields }, tree)
  return origins.note(compact({ name, doc, layout, layouts }), tree, { name: child(tree, 'struct') })
}
