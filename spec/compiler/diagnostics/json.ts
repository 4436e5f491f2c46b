import type { Diagnostic } from './diagnostic.ts'
import { sortDiagnostics } from './render.ts'

/** The diagnostics of a run for other programs: one object, places with lines and columns from 1. */
export const diagnosticsJson = (diagnostics: readonly Diagnostic[]): string =>
  `${JSON.stringify({ diagnostics: sortDiagnostics(diagnostics) }, null, 2)}\n`
