import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folders } from '../language/files.ts'
import type { Source } from './source.ts'

/** The YAML files of a specification by their path within it, in order. */
export type FileSet = ReadonlyMap<string, Source>

/** The specification that comes with this package. */
export const shippedSpec = fileURLToPath(new URL('../..', import.meta.url))

/** Reads a folder, and what links in it lead to. Files are named in messages relative to `from`. */
export function readFiles(dir: string, from: string = process.cwd()): FileSet {
  const paths = pathsIn(dir, '', new Set())
  return new Map(
    paths.toSorted().map((path) => {
      return [path, readSource(join(dir, path), from)]
    }),
  )
}

/** The YAML files below a folder of a specification. No folder is entered twice, whatever links there are. */
function pathsIn(dir: string, below: string, seen: Set<string>): string[] {
  const full = join(dir, below)
  const names = unlessFailing(() => {
    const real = realpathSync(full)
    if (seen.has(real)) return []
    seen.add(real)
    return readdirSync(real)
  })
  // As a file that cannot be read, a folder that cannot is reported.
  if (names === undefined) return [below === '' ? 'abi.yaml' : below]
  return names.flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`
    if (/\.ya?ml$/.test(name)) return [path]
    const entered = below === '' ? !programs.has(name) : folders.includes(path.split('/')[0] ?? '')
    return entered && isFolder(join(full, name)) ? pathsIn(dir, path, seen) : []
  })
}

/** Reads a file, which is named in messages relative to `from`. */
export function readSource(path: string, from: string): Source {
  return { file: relative(from, path).split(sep).join('/'), ...contents(path) }
}

function contents(path: string): Pick<Source, 'text' | 'unreadable'> {
  try {
    const found = statSync(path)
    if (!found.isFile()) return { text: '', unreadable: found.isDirectory() ? 'it is a folder' : 'it is no file' }
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    return { text: '', unreadable: error instanceof Error ? error.message : String(error) }
  }
}

export const isFolder = (path: string): boolean => unlessFailing(() => statSync(path).isDirectory()) ?? false

function unlessFailing<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}

/** Folders beside those of a specification that hold something else. */
const programs = new Set(['compiler', 'generated', 'guides', 'ir', 'node_modules', 'oracle', 'translations'])
