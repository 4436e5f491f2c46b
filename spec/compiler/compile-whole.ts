import { fileURLToPath } from 'node:url'
import { analyse } from '../oracle/analyse.ts'
import { explore } from '../oracle/explore/explore.ts'
import { type CompileOptions, type CompileResult, compileSpec } from './compile.ts'
import { keepSearch, searchMakers } from './keep-search.ts'

/** The specification that comes with this package. */
export const ownSpec = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** The search for witnesses, made once for a specification: a command finds what the one before it has found. */
export const search = keepSearch(fileURLToPath(new URL('../../build/search', import.meta.url)), searchMakers, explore)

/** Compiles a specification with every check there is: form, names, types, and the search for witnesses. */
export function compileWhole(dir: string, options: Pick<CompileOptions, 'beside' | 'profiles'> = {}): CompileResult {
  return compileSpec(dir, { analyse, explore: search, ...options })
}
