import { counted } from '../../ir/counted.ts'
import pc from 'picocolors'
import type { Source } from '../load/source.ts'
import type { Diagnostic } from './diagnostic.ts'
import { excerpt } from './excerpt.ts'

export interface RenderOptions {
  sources: ReadonlyMap<string, Source>
  colour?: boolean
}

/** All diagnostics of a run as text for a terminal, by place, with a count at the end; empty if there are none. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  if (diagnostics.length === 0) return ''
  const shown = sortDiagnostics(diagnostics).map((one) => renderDiagnostic(one, options))
  return `${shown.join('\n\n')}\n\n${summary(diagnostics)}\n`
}

/** One diagnostic: where and what, the place underlined, what was expected, and what to do. */
export function renderDiagnostic(one: Diagnostic, { sources, colour = false }: RenderOptions): string {
  const paint = pc.createColors(colour)
  const tint = one.severity === 'error' ? paint.red : paint.yellow
  const { file, line, col } = one.place
  const hint = one.nearest === undefined ? '' : `did you mean ${one.nearest}?`
  const lines = [
    `${paint.cyan(`${file}:${line}:${col}`)} - ${tint(paint.bold(one.severity))} ${paint.dim(`${one.code}:`)} ${one.message}`,
  ]
  const source = sources.get(file)
  if (source && source.text !== '')
    lines.push('', ...excerpt(source, one.place, { hint, dim: paint.dim, mark: tint }), '')
  else if (hint) lines.push(`  ${hint}`)
  if (one.expected !== undefined) lines.push(`  expected: ${one.expected}`)
  for (const { place, message } of one.related) {
    lines.push(`  ${paint.cyan(`${place.file}:${place.line}:${place.col}`)}: ${message}`)
  }
  lines.push(`  ${paint.bold('help:')} ${one.remedy}`)
  return lines.join('\n')
}

/** By file, line and column; errors before warnings. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const order = (a: Diagnostic, b: Diagnostic): number =>
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.col - b.place.col ||
    compare(a.severity, b.severity) ||
    compare(a.code, b.code)
  return diagnostics.toSorted(order)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length
  const warnings = diagnostics.length - errors
  const parts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((part) => !part.startsWith('0 '))
  return parts.join(', ')
}
