import type { Host, ModelAction, ModelEnum, ModelFunction, ModelRecord, ModelRule, Parameter } from '../../../ir/model.ts'
import { child, type Tree } from '../tree.ts'
import { listOf } from './list-of.ts'
import { compact, head, maybeText, text, type Context, type Shapely } from './context.ts'

export const buildLet = (
  map: Record<string, string | number | boolean> | undefined,
  tree: Tree,
  context: Context,
): { name: string; value: string }[] =>
  listOf(map ?? {}, child(tree, 'let'), context, (name, value) => ({ name, value: text(value) }))

const buildParams = (map: Record<string, string> | undefined, tree: Tree, context: Context): Parameter[] =>
  listOf(map ?? {}, child(tree, 'params'), context, (name, type) => ({ name, type }))

export const buildEnum = ({ name, data, tree, named }: Shapely<'enum'>, context: Context): ModelEnum => {
  const values = listOf(data.values, child(tree, 'values'), context, (value, doc) => ({ name: value, doc }))
  return context.origins.note({ name, doc: data.doc, values }, tree, head(named))
}

export const buildRecord = ({ name, data, tree, named }: Shapely<'record'>, context: Context): ModelRecord => {
  const fields = listOf(data.fields, child(tree, 'fields'), context, (field, { type, doc, initial }) =>
    compact({ name: field, type, doc, initial: maybeText(initial) }),
  )
  return context.origins.note({ name, doc: data.doc, fields }, tree, head(named))
}

export const buildFunction = ({ name, data, tree, named }: Shapely<'function'>, context: Context): ModelFunction => {
  const { doc, type } = data
  const params = buildParams(data.params, tree, context)
  return context.origins.note({ name, doc, params, type, value: text(data.value) }, tree, head(named))
}

export const buildAction = ({ name, data, tree, named }: Shapely<'action'>, context: Context): ModelAction => {
  const { doc, effect } = data
  return context.origins.note({ name, doc, params: buildParams(data.params, tree, context), effect }, tree, head(named))
}

export function buildRule({ name, data, tree, named }: Shapely<'rule'>, context: Context): ModelRule {
  const outcomes = data.outcomes.map(({ id, doc = '', when, any, optional, effect = [] }, index) =>
    context.origins.note(
      compact({ id, doc, when: maybeText(when), any, optional, effect }),
      child(child(tree, 'outcomes'), index) ?? tree,
    ),
  )
  const names = buildLet(data.let, tree, context)
  return context.origins.note({ id: name, doc: data.doc, when: text(data.when), let: names, outcomes }, tree, { '': named, id: named })
}

export function buildHost({ data, tree, named }: Shapely<'host'>, context: Context): Host {
  const places = listOf(data.places, child(tree, 'places'), context, (name, place) => ({ name, ...place }))
  return context.origins.note({ interfaces: data.interfaces, places }, tree, { '': named })
}
