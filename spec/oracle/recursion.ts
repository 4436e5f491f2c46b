import type { ASTNode } from '@marcbachmann/cel-js'
import type { Ir } from '../ir/ir.ts'
import type { Problem } from '../ir/problem.ts'
import { parseExpression } from './expression/parse.ts'
import { ExpressionError } from './expression/error.ts'
import { type StatementNode, parseStatement } from './effect/parse.ts'

/** Functions and actions of the model that come to call themselves; they are expanded, so this would not end. */
export function recursions(ir: Ir): Problem[] {
  const functions = ir.model.functions.map(({ name, value }): [string, string[]] => [name, calls(value)])
  const actions = ir.model.actions.map(({ name, effect }): [string, string[]] => [name, effect.flatMap(statementCalls)])
  return [...circles('functions', functions), ...circles('actions', actions)]
}

function circles(part: 'functions' | 'actions', entries: readonly [string, string[]][]): Problem[] {
  const graph = new Map(entries)
  return entries.flatMap(([name], index): Problem[] =>
    reaches(graph, name)
      ? [
          {
            code: 'recursion',
            path: ['model', part, index, 'name'],
            message: `${name} comes to call itself`,
            remedy: 'write it without recursion; exists, all, filter and map go through lists',
            severity: 'error',
          },
        ]
      : [],
  )
}

function reaches(graph: ReadonlyMap<string, string[]>, start: string): boolean {
  const seen = new Set<string>()
  const open = [...(graph.get(start) ?? [])]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    open.push(...(graph.get(name) ?? []))
  }
  return false
}

/** Names of the functions that an expression calls; none where it does not parse, which is reported elsewhere. */
function calls(text: string): string[] {
  try {
    return callsOf(parseExpression(text))
  } catch (error) {
    if (error instanceof ExpressionError) return []
    throw error
  }
}

function callsOf(node: ASTNode): string[] {
  const own = node.op === 'call' ? [node.args[0]] : []
  return [...own, ...childrenOf(node.args).flatMap(callsOf)]
}

function childrenOf(args: ASTNode['args']): ASTNode[] {
  const flat: unknown[] = Array.isArray(args) ? args.flat(3) : [args]
  return flat.filter((item): item is ASTNode => typeof item === 'object' && item !== null && 'op' in item)
}

function statementCalls(text: string): string[] {
  try {
    return actionsOf(parseStatement(text))
  } catch (error) {
    if (error instanceof ExpressionError) return []
    throw error
  }
}

function actionsOf(node: StatementNode): string[] {
  if (node.kind === 'action') return calls(node.call.text)
  return 'body' in node ? actionsOf(node.body) : []
}
