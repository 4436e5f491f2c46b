import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A file of a specification as the documentation names it: from the root of this repository, or, where the specification
 * lies elsewhere, from the folder that holds it.
 *
 * @param file from the current folder
 * @param spec the folder of the specification
 */
export function repositoryPath(file: string, spec: string): string {
  const path = resolve(file)
  const fromRoot = relative(root, path)
  return isOutside(fromRoot) ? relative(dirname(resolve(spec)), path) : fromRoot
}

const isOutside = (path: string): boolean => path.split('/')[0] === '..' || isAbsolute(path)
