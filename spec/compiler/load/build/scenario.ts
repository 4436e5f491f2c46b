import type { IoctlRequest, LibraryFunction, Profile, SocketOption } from '../../../ir/ir.ts'
import type { Modifier, Situation, SocketKind } from '../../../ir/scenario.ts'
import { child } from '../tree.ts'
import { compact, head, text, type Context, type Shapely } from './context.ts'
import { listOf } from './list-of.ts'

export const buildSituation = ({ name, data, tree, named }: Shapely<'situation'>, { origins }: Context): Situation =>
  origins.note(compact({ name, ...data, roles: data.roles ?? {} }), tree, head(named))

export const buildModifier = ({ name, data, tree, named }: Shapely<'modifier'>, { origins }: Context): Modifier =>
  origins.note({ name, ...data, use: data.use ?? 'before' }, tree, head(named))

export function buildSocket({ data, tree, named }: Shapely<'socket'>, context: Context): SocketKind {
  const { socket: name, doc, profile, calls } = data
  const states = listOf(data.states, child(tree, 'states'), context, (state, { is, ...rest }) => ({
    name: state,
    ...rest,
    is: text(is),
  }))
  return context.origins.note({ name, doc, profile, states, calls }, tree, head(named))
}

export function buildProfile({ data, tree, named }: Shapely<'profile'>, { origins }: Context): Profile {
  const { profile: name, doc, includes = [] } = data
  return origins.note({ name, doc, includes }, tree, head(named))
}

export function buildLibrary({ data, tree, named }: Shapely<'library'>, { origins }: Context): LibraryFunction {
  const { function: name, passes, ...rest } = data
  return origins.note({ name, ...rest, passes: passes.map(String) }, tree, head(named))
}

export const buildOption = ({ name, data, tree, named }: Shapely<'option'>, { origins }: Context): SocketOption =>
  origins.note({ name, ...data }, tree, head(named))

export const buildIoctl = ({ name, data, tree, named }: Shapely<'ioctl'>, { origins }: Context): IoctlRequest =>
  origins.note(compact({ name, ...data }), tree, head(named))
