import { analyse } from '../oracle/analyse.ts'
import { explore } from '../oracle/explore/explore.ts'
import { type CompileOptions, type CompileResult, compileSpec } from './compile.ts'

/** The specification that comes with this package. */
export const ownSpec = new URL('..', import.meta.url).pathname.replace(/\/$/, '')

/** Compiles a specification with every check there is: form, names, types, and the search for witnesses. */
export function compileWhole(dir: string, options: Pick<CompileOptions, 'beside' | 'profiles'> = {}): CompileResult {
  return compileSpec(dir, { analyse, explore, ...options })
}
