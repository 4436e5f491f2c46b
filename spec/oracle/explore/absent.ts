import type { ASTNode } from '@marcbachmann/cel-js'
import { ExpressionError } from '../expression/error.ts'
import { parseExpression } from '../expression/parse.ts'
import type { Frame, Scope } from '../expression/scope.ts'
import { Undefined, type Value } from '../value.ts'

/** A condition that has no value where it is evaluated. */
interface Reached {
  scope: Scope
  /** The conditions, in order. */
  guards: readonly string[]
  frame: Frame
}

/** What of conditions is absent or has no value, in the words of the text: `sock.local is absent`. */
export function absentText({ scope, guards, frame }: Reached): string {
  const look = looking(scope, frame)
  const text = guards.find((guard) => look(parseExpression(guard)) === 'fails')
  if (text === undefined) return 'it reads something that is absent'
  const at = innermost(parseExpression(text), look)
  const absent = at.op === '[]' ? at : childNodes(at.args).find((part) => look(part) === 'absent')
  const { start, end } = absent ?? at
  return `${text.slice(start, end)} ${absent === undefined ? 'has no value' : 'is absent'}`
}

type Look = (node: ASTNode) => 'fails' | 'absent' | 'unknown' | { value: NonNullable<Value> }

/** Evaluates parts of an expression one by one; of those that mean nothing by themselves nothing is known. */
function looking(scope: Scope, frame: Frame): Look {
  return (node) => {
    try {
      const value = scope.globals.compile(node, scope).run(frame)
      return value === undefined ? 'absent' : { value }
    } catch (error) {
      if (error instanceof Undefined) return 'fails'
      if (error instanceof ExpressionError) return 'unknown'
      throw error
    }
  }
}

/** The first part without a value none of whose own parts is without one. */
function innermost(node: ASTNode, look: Look): ASTNode {
  const part = evaluated(node, look).find((one) => look(one) === 'fails')
  return part === undefined ? node : innermost(part, look)
}

/** The parts that are evaluated, as far as the first that fails: of two alternatives just the one that is taken. */
function evaluated(node: ASTNode, look: Look): ASTNode[] {
  if (node.op !== '?:') return childNodes(node.args)
  const [condition, then, otherwise] = node.args
  const found = look(condition)
  return [condition, typeof found === 'object' && found.value === true ? then : otherwise]
}

function childNodes(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(childNodes)
  return isNode(value) ? [value] : []
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value
