import type { LibraryFunction, Profile, SocketOption } from '../../../ir/ir.ts'
import type { Modifier, Situation, SocketKind } from '../../../ir/scenario.ts'
import { child } from '../tree.ts'
import { compact, text, type Context, type Shapely } from './context.ts'
import { listOf } from './model.ts'

export const buildSituation = ({ name, data, tree }: Shapely<'situation'>, { origins }: Context): Situation =>
  origins.note(compact({ name, ...data, roles: data.roles ?? {} }), tree)

export const buildModifier = ({ name, data, tree }: Shapely<'modifier'>, { origins }: Context): Modifier =>
  origins.note({ name, ...data, use: data.use ?? 'before' }, tree)

export function buildSocket({ data, tree }: Shapely<'socket'>, context: Context): SocketKind {
  const { socket: name, doc, profile, calls } = data
  const states = listOf(data.states, child(tree, 'states'), context, (state, { is, ...rest }) => ({
    name: state,
    ...rest,
    is: text(is),
  }))
  return context.origins.note({ name, doc, profile, states, calls }, tree, { name: child(tree, 'socket') })
}

export function buildProfile({ data, tree }: Shapely<'profile'>, { origins }: Context): Profile {
  const { profile: name, doc, includes = [] } = data
  return origins.note({ name, doc, includes }, tree, { name: child(tree, 'profile') })
}

export function buildLibrary({ data, tree }: Shapely<'library'>, { origins }: Context): LibraryFunction {
  const { function: name, passes, ...rest } = data
  return origins.note({ name, ...rest, passes: passes.map(String) }, tree, { name: child(tree, 'function') })
}

export const buildOption = ({ name, data, tree }: Shapely<'option'>, { origins }: Context): SocketOption =>
  origins.note({ name, ...data }, tree)
