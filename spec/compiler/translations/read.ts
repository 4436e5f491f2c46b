import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Source } from '../load/source.ts'

/** The languages that a specification's folder has translations for: the folders in `translations/`. */
export function localesOf(dir: string): string[] {
  const folder = join(dir, 'translations')
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** The files of a folder with this ending, by name without it, in order; none if there is no folder. */
export function readSources(folder: string, ending: string, from: string = process.cwd()): Map<string, Source> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : []
  return new Map(
    names.toSorted().map((name) => {
      const path = join(folder, name)
      const file = relative(from, path).split(sep).join('/')
      return [name.slice(0, -ending.length), { file, text: readFileSync(path, 'utf8') }]
    }),
  )
}
