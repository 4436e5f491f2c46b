import type { Ir } from '../ir/ir.ts'
import type { Problem } from '../ir/problem.ts'
import { checkSpec } from './check/check.ts'
import { fromProblems } from './diagnostics/from-problem.ts'
import { sortDiagnostics } from './diagnostics/render.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Explore } from './keep-search.ts'
import { loadSpec, type LoadOptions, type LoadResult } from './load/load-spec.ts'

export interface CompileOptions extends LoadOptions {
  /** Types the expressions and statements. */
  analyse?: (ir: Ir) => Problem[]
  explore?: Explore
  /** Called with the sound IR before the search, which takes longest: what can go on beside it is started here. */
  beside?: (ir: Ir) => void
}

export interface CompileResult extends Pick<LoadResult, 'ir' | 'sources' | 'locate' | 'origins'> {
  /** By place. The IR is sound if none of them is an error. */
  diagnostics: Diagnostic[]
}

/**
 * A specification's IR with its evidence, and everything that is wrong with it.
 * Expressions are checked in all that could be read, as long as what they may name could be. The search runs only on what is
 * sound: it would be misled by a wrong expression.
 */
export function compileSpec(dir: string, options: CompileOptions = {}): CompileResult {
  return compileLoaded(loadSpec(dir, options), options)
}

/** The same for a specification that is loaded already. */
export function compileLoaded(
  loaded: LoadResult,
  { analyse = () => [], explore, beside }: Pick<CompileOptions, 'analyse' | 'explore' | 'beside'> = {},
): CompileResult {
  const { ir, sources, locate, origins } = loaded
  const found = [...loaded.diagnostics, ...fromProblems(checkSpec(loaded), locate)]
  if (loaded.vocabulary) found.push(...newOnes(fromProblems(analyse(ir), locate), found))
  const sound = !found.some(isError)
  if (sound) beside?.(ir)
  const search = sound && explore ? explore(ir) : undefined
  if (search) found.push(...fromProblems(search.problems, locate))
  return {
    ir: search ? { ...ir, evidence: search.evidence } : ir,
    sources,
    locate,
    origins,
    diagnostics: sortDiagnostics(found),
  }
}

const isError = (one: Diagnostic): boolean => one.severity === 'error'

/** Without those that are about a place at which something is wrong already. */
function newOnes(later: Diagnostic[], earlier: readonly Diagnostic[]): Diagnostic[] {
  const same = ({ place: a }: Diagnostic, { place: b }: Diagnostic): boolean =>
    a.file === b.file && a.line === b.line && a.col === b.col
  return later.filter((one) => !earlier.some((other) => same(one, other)))
}
