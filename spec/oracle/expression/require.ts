import type { ASTNode } from '@marcbachmann/cel-js'
import { withArticle } from '../../ir/with-article.ts'
import { illTyped } from './error.ts'
import type { Run, Scope } from './scope.ts'
import { type Type, type Typing, assignable, bool, typeText } from './types.ts'

/** Compiles a condition. */
export function compileBool(node: ASTNode, scope: Scope): Run {
  const compiled = scope.globals.compile(node, scope)
  requireType(compiled, bool, node)
  return compiled.run
}

/** Refuses a type that may not stand where `wanted` is. */
export function requireType(compiled: Typing, wanted: Type, range: { start: number; end: number }): void {
  if (!assignable(compiled.type, wanted))
    throw illTyped(
      `this is ${typeText(compiled.type)}, where ${typeText(wanted)} is wanted`,
      range,
      `write ${wantedText(compiled.type, wanted)}`,
    )
}

function wantedText(found: Type, wanted: Type): string {
  if (wanted.kind === 'int' && found.kind === 'constant') return 'int(...)'
  return wanted.kind === 'bytes' ? 'bytes' : withArticle(typeText(wanted))
}
