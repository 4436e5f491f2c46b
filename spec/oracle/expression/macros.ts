import type { ASTNode } from '@marcbachmann/cel-js'
import { type Value, asBool, asList, asPointer, present } from '../value.ts'
import { compileBool } from './require.ts'
import { illTyped } from './error.ts'
import { behind } from './members.ts'
import { type Compiled, type Frame, type Scope, withNames } from './scope.ts'
import { type Type, bool, typeText } from './types.ts'

const names = ['exists', 'all', 'filter', 'map']

/** `list.exists(x, condition)` and its kin; undefined when the call is no macro. */
export function macro(
  node: ASTNode,
  name: string,
  of: ASTNode,
  args: readonly ASTNode[],
  scope: Scope,
): Compiled | undefined {
  if (!names.includes(name)) return undefined
  const [variable, body] = args
  if (variable?.op !== 'id' || body === undefined || args.length !== 2)
    throw illTyped(`${name} takes a name and an expression`, variable ?? node, `write ${name}(x, ...)`)
  const source = listOf(scope.globals.compile(of, scope), of)
  const inner = withNames(scope, [[variable.args, { type: source.of, optional: false }]])
  return apply(name, source, variable.args, body, inner)
}

/** The elements of a list, or of the array that a pointer points to. */
export function listOf(compiled: Compiled, node: { start: number; end: number }) {
  const { type } = compiled
  if (type.kind === 'list') return { of: type.of, run: (frame: Frame) => asList(compiled.run(frame)) }
  if (type.kind === 'pointer' && type.slot.count !== undefined) {
    const of: Type = { kind: 'struct', slots: type.slot.fields ?? [] }
    return { of, run: (frame: Frame) => asList(behind(asPointer(compiled.run(frame)))) }
  }
  throw illTyped(`${typeText(type)} is no list`, node, 'use a list or an array argument')
}

/** Binds the name to one item after another, always in the same frame: a new one for each would be most of the cost. */
export function binding({ world, args, names }: Frame, variable: string): (item: Value) => Frame {
  const inner: Record<string, Value> = { ...names }
  const frame: Frame = { world, args, names: inner }
  return (item) => {
    inner[variable] = item
    return frame
  }
}

function apply(
  name: string,
  source: { of: Type; run: (frame: Frame) => Value[] },
  variable: string,
  body: ASTNode,
  scope: Scope,
): Compiled {
  if (name === 'map') {
    const each = scope.globals.compile(body, scope)
    const run = (frame: Frame) => {
      const bind = binding(frame, variable)
      return source.run(frame).map((item) => present(each.run(bind(item))))
    }
    return { type: { kind: 'list', of: each.type }, optional: false, run }
  }
  const condition = compileBool(body, scope)
  const holds = (frame: Frame) => {
    const bind = binding(frame, variable)
    return (item: Value) => asBool(condition(bind(item)))
  }
  if (name === 'filter') {
    const run = (frame: Frame) => source.run(frame).filter(holds(frame))
    return { type: { kind: 'list', of: source.of }, optional: false, run }
  }
  const run =
    name === 'exists'
      ? (frame: Frame) => source.run(frame).some(holds(frame))
      : (frame: Frame) => source.run(frame).every(holds(frame))
  return { type: bool, optional: false, run }
}
