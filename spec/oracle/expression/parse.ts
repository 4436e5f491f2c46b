import { type ASTNode, parse } from '@marcbachmann/cel-js'
import { ExpressionError } from './error.ts'

/** What was parsed before: a specification is compiled to be typed, and again to be run. */
const parsed = new Map<string, ASTNode>()

/** Parses CEL; syntax faults become ExpressionError. */
export function parseExpression(text: string): ASTNode {
  const known = parsed.get(text) ?? parseAnew(text)
  parsed.set(text, known)
  return known
}

function parseAnew(text: string): ASTNode {
  try {
    return parse(text).ast
  } catch (error) {
    const range = syntaxRange(error) ?? { start: 0, end: text.length }
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new ExpressionError('expression-syntax', message, range, 'write a CEL expression')
  }
}

function syntaxRange(error: unknown): { start: number; end: number } | undefined {
  if (typeof error !== 'object' || error === null || !('range' in error)) return undefined
  const { range } = error
  if (typeof range !== 'object' || range === null || !('start' in range) || !('end' in range)) return undefined
  const { start, end } = range
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined
}
