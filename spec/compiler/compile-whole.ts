import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from '../oracle/analyse.ts'
import { explore } from '../oracle/explore/explore.ts'
import { type CompileOptions, type CompileResult, compileSpec } from './compile.ts'
import { keepSearch, searchMakers } from './keep-search.ts'
import { keptFiles } from './kept-files.ts'
import { keepTrees, treeMakers } from './load/keep-trees.ts'
import { parseYaml } from './load/parse-yaml.ts'

/** The specification that comes with this package. */
export const ownSpec = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** The search for witnesses, made once for a specification: a command finds what the one before it has found. */
export const search = keepSearch(build('search'), searchMakers, explore)

const keptTrees = keptFiles(build('trees'), treeMakers)

function build(folder: string): string {
  return fileURLToPath(new URL(`../../build/${folder}`, import.meta.url))
}

/**
 * Compiles a specification with every check there is: form, names, types, and the search for witnesses. Only files that have
 * changed since it was last done are parsed.
 */
export function compileWhole(dir: string, options: Pick<CompileOptions, 'beside' | 'profiles'> = {}): CompileResult {
  const trees = keepTrees(keptTrees, [resolve(dir)], parseYaml)
  const result = compileSpec(dir, { analyse, explore: search, parse: trees.parse, ...options })
  trees.keep()
  return result
}
