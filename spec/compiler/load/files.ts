import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folders } from '../language/files.ts'
import type { Source } from './source.ts'

/** The YAML files of a specification by their path within it, in order. */
export type FileSet = ReadonlyMap<string, Source>

/** The specification that comes with this package. */
export const shippedSpec = fileURLToPath(new URL('../..', import.meta.url))

/** Reads a folder. Files are named in messages relative to `from`. */
export function readFiles(dir: string, from: string = process.cwd()): FileSet {
  const top = readdirSync(dir, { withFileTypes: true })
  const paths = top.flatMap((entry) => {
    if (entry.isFile()) return [entry.name]
    const own = entry.isDirectory() && !programs.has(entry.name)
    return own
      ? readdirSync(join(dir, entry.name), { recursive: folders.includes(entry.name) }).map((name) =>
          join(entry.name, String(name)),
        )
      : []
  })
  const yaml = paths.filter((path) => /\.ya?ml$/.test(path)).map((path) => path.split(sep).join('/'))
  return new Map(
    yaml.toSorted().map((path) => {
      const full = join(dir, path)
      return [path, { file: relative(from, full).split(sep).join('/'), text: readFileSync(full, 'utf8') }]
    }),
  )
}

/** Folders beside those of a specification that hold something else. */
const programs = new Set(['compiler', 'generated', 'guides', 'ir', 'node_modules', 'oracle', 'translations'])
