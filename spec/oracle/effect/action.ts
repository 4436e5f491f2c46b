import type { ASTNode } from '@marcbachmann/cel-js'
import { ExpressionError, illTyped, unknownName } from '../expression/error.ts'
import { scalarOf } from '../expression/members.ts'
import { parseExpression } from '../expression/parse.ts'
import { requireType } from '../expression/require.ts'
import type { Run, Scope } from '../expression/scope.ts'
import type { Typing } from '../expression/types.ts'
import { type Value, present } from '../value.ts'
import type { CompiledEffects, Effect } from './effect.ts'
import type { Part } from './parse.ts'

type CompileEffects = (texts: readonly string[], scope: Scope) => CompiledEffects

/** An action of the model, expanded where it is called; actions do not recurse, which `analyse` has checked. */
export function action(call: Part, scope: Scope, compileEffects: CompileEffects): Effect {
  try {
    return expand(parseExpression(call.text), scope, compileEffects)
  } catch (error) {
    throw error instanceof ExpressionError ? error.shifted(call.offset) : error
  }
}

function expand(node: ASTNode, scope: Scope, compileEffects: CompileEffects): Effect {
  const { globals } = scope
  if (node.op !== 'call') throw illTyped('this is no action', node, 'write action(arguments)')
  const [name, args] = node.args
  const declaration = globals.actions.get(name)
  if (declaration === undefined)
    throw unknownName('action', name, globals.actions.keys(), { start: node.start, end: node.start + name.length })
  const { params, effect } = declaration
  if (params.length !== args.length)
    throw illTyped(
      `${name} takes ${String(params.length)} arguments, not ${String(args.length)}`,
      node,
      'give each argument once',
    )
  const typings = new Map(params.map((param) => [param.name, globals.typing(param.type)]))
  const values = [...typings].flatMap(([param, typing], index) => {
    const arg = args[index]
    return arg === undefined ? [] : [{ param, run: argument(arg, typing, scope) }]
  })
  let body: Effect | undefined
  return (frame) => {
    frame.world.visited?.add(name)
    body ??= compileEffects(effect, { globals, slots: [], names: typings }).run
    const names: Record<string, Value> = {}
    for (const { param, run } of values) names[param] = run(frame)
    body({ ...frame, names })
    return frame.names
  }
}

function argument(node: ASTNode, { type, optional }: Typing, scope: Scope): Run {
  const compiled = scalarOf(scope.globals.compile(node, scope, type))
  requireType(compiled, type, node)
  return optional ? compiled.run : (frame) => present(compiled.run(frame))
}
