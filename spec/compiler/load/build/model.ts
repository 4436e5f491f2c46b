import type { Host, ModelAction, ModelEnum, ModelFunction, ModelRecord, ModelRule, Parameter } from '../../../ir/model.ts'
import { child, type Tree } from '../tree.ts'
import { compact, maybeText, text, type Context, type Shapely } from './context.ts'

/** A map by name as the list that the IR has, each entry with its origin. */
export function listOf<V, T extends object>(
  map: Record<string, V>,
  tree: Tree | undefined,
  { origins }: Context,
  make: (name: string, value: V) => T,
): T[] {
  return Object.entries(map).map(([name, value]) => {
    const part = child(tree, name) ?? tree
    const made = make(name, value)
    return part ? origins.note(made, part, scalarParts(made, part)) : made
  })
}

/** An entry that is a single text: every field of it was written there. */
const scalarParts = (made: object, tree: Tree): Record<string, Tree> =>
  tree.kind === 'scalar' ? Object.fromEntries(Object.keys(made).map((field) => [field, tree])) : {}

export const buildLet = (
  map: Record<string, string | number | boolean> | undefined,
  tree: Tree,
  context: Context,
): { name: string; value: string }[] =>
  listOf(map ?? {}, child(tree, 'let'), context, (name, value) => ({ name, value: text(value) }))

const buildParams = (map: Record<string, string> | undefined, tree: Tree, context: Context): Parameter[] =>
  listOf(map ?? {}, child(tree, 'params'), context, (name, type) => ({ name, type }))

export const buildEnum = ({ name, data, tree }: Shapely<'enum'>, context: Context): ModelEnum => {
  const values = listOf(data.values, child(tree, 'values'), context, (value, doc) => ({ name: value, doc }))
  return context.origins.note({ name, doc: data.doc, values }, tree)
}

export const buildRecord = ({ name, data, tree }: Shapely<'record'>, context: Context): ModelRecord => {
  const fields = listOf(data.fields, child(tree, 'fields'), context, (field, { type, doc, initial }) =>
    compact({ name: field, type, doc, initial: maybeText(initial) }),
  )
  return context.origins.note({ name, doc: data.doc, fields }, tree)
}

export const buildFunction = ({ name, data, tree }: Shapely<'function'>, context: Context): ModelFunction => {
  const { doc, type } = data
  const params = buildParams(data.params, tree, context)
  return context.origins.note({ name, doc, params, type, value: text(data.value) }, tree)
}

export const buildAction = ({ name, data, tree }: Shapely<'action'>, context: Context): ModelAction => {
  const { doc, effect } = data
  return context.origins.note({ name, doc, params: buildParams(data.params, tree, context), effect }, tree)
}

export function buildRule({ name, data, tree }: Shapely<'rule'>, context: Context): ModelRule {
  const outcomes = data.outcomes.map(({ id, doc = '', when, effect = [] }, index) =>
    context.origins.note(compact({ id, doc, when: maybeText(when), effect }), child(child(tree, 'outcomes'), index) ?? tree),
  )
  const names = buildLet(data.let, tree, context)
  return context.origins.note({ id: name, doc: data.doc, when: text(data.when), let: names, outcomes }, tree)
}

export function buildHost({ data, tree }: Shapely<'host'>, context: Context): Host {
  const places = listOf(data.places, child(tree, 'places'), context, (name, place) => ({ name, ...place }))
  return context.origins.note({ interfaces: data.interfaces, places }, tree)
}
