import { parse, type ASTNode } from '@marcbachmann/cel-js'
import { parseStatement, type Part, type StatementNode } from '../../oracle/effect/parse.ts'

/** Where an identifier stands in a text. */
export interface Identifier {
  name: string
  start: number
  end: number
}

/** The identifiers of an expression that are not bound within it; none if it does not parse. */
export const expressionIdentifiers = (text: string): Identifier[] => freeIn({ text, offset: 0 }, new Set())

/** The same for a statement of the effect language. */
export function statementIdentifiers(text: string): Identifier[] {
  try {
    return inStatement(parseStatement(text), new Set())
  } catch {
    return []
  }
}

function inStatement(node: StatementNode, bound: ReadonlySet<string>): Identifier[] {
  switch (node.kind) {
    case 'remove':
      return [...freeIn(node.path, bound), ...freeIn(node.where, new Set([...bound, node.name]))]
    case 'for':
      return [...freeIn(node.of, bound), ...inStatement(node.body, new Set([...bound, node.name]))]
    case 'when':
      return [...freeIn(node.condition, bound), ...inStatement(node.body, bound)]
    default:
      return Object.values(node).flatMap((part: string | Part) => (typeof part === 'string' ? [] : freeIn(part, bound)))
  }
}

function freeIn({ text, offset }: Part, bound: ReadonlySet<string>): Identifier[] {
  try {
    const found = freeIdentifiers(parse(text).ast, bound)
    return found.map(({ name, start, end }) => ({ name, start: start + offset, end: end + offset }))
  } catch {
    return []
  }
}

/** Macros whose first argument names a variable for the others. */
const binding = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind'])

function freeIdentifiers(node: ASTNode, bound: ReadonlySet<string>): Identifier[] {
  if (node.op === 'id') return bound.has(node.args) ? [] : [{ name: node.args, start: node.start, end: node.end }]
  if (node.op === 'rcall') {
    const [method, receiver, args] = node.args
    const variable = args[0]
    const outer = freeIdentifiers(receiver, bound)
    if (!binding.has(method) || variable?.op !== 'id')
      return [...outer, ...args.flatMap((arg) => freeIdentifiers(arg, bound))]
    const inner = new Set([...bound, variable.args])
    return [...outer, ...args.slice(1).flatMap((arg) => freeIdentifiers(arg, inner))]
  }
  return childNodes(node.args).flatMap((child) => freeIdentifiers(child, bound))
}

function childNodes(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(childNodes)
  return isNode(value) ? [value] : []
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value
