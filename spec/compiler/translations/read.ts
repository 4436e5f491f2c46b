import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFolder, readSource } from '../load/files.ts'
import type { Source } from '../load/source.ts'

/** The languages that a specification's folder has translations for: the folders in `translations/`. */
export function localesOf(dir: string): string[] {
  const folder = join(dir, 'translations')
  if (!isFolder(folder)) return []
  return readdirSync(folder).filter((name) => isFolder(join(folder, name)))
}

/** The files of a folder with this ending, by name without it, in order; none if there is no folder. */
export function readSources(folder: string, ending: string, from: string = process.cwd()): Map<string, Source> {
  const names = isFolder(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : []
  return new Map(names.toSorted().map((name) => [name.slice(0, -ending.length), readSource(join(folder, name), from)]))
}
