import { join } from 'node:path'
import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Guide } from '../emit/docs/input.ts'
import { shippedSpec } from '../load/files.ts'
import { placeOf, type Source } from '../load/source.ts'
import { localesOf, readSources } from '../translations/read.ts'
import { includeCode, type ReadFile } from './include.ts'
import { placeLinks } from './links.ts'
import { readRepository } from './repository.ts'
import { checkTranslated, withoutSourceLine } from './translated.ts'

/** The guides in all languages, and what is wrong with them. */
export interface LoadedGuides {
  guides: Guide[]
  diagnostics: Diagnostic[]
  /** The files, as messages name them. */
  sources: ReadonlyMap<string, Source>
}

/** The files of a language's guides, by name. */
export interface GuideFiles {
  locale: string
  files: ReadonlyMap<string, Source>
}

/** The files in `spec/guides`, in English, and those in `spec/translations/LOCALE/guides`. */
export const readGuides = (from: string = process.cwd()): { original: GuideFiles; translated: GuideFiles[] } => ({
  original: { locale: 'en', files: readSources(join(shippedSpec, 'guides'), '.md', from) },
  translated: localesOf(shippedSpec).map((locale) => ({
    locale,
    files: readSources(join(shippedSpec, 'translations', locale, 'guides'), '.md', from),
  })),
})

/** The guides of this repository with the code that they include. */
export function loadGuides(from?: string): LoadedGuides {
  const { original, translated } = readGuides(from)
  return assembleGuides(original, translated, readRepository)
}

/** The same for files that are read already. */
export function assembleGuides(
  original: GuideFiles,
  translated: readonly GuideFiles[],
  readFile: ReadFile,
): LoadedGuides {
  const originals = [...original.files].map(([name, source]) =>
    complete({ name, locale: original.locale, stale: false }, source, `spec/guides/${name}.md`, readFile),
  )
  const others = translated.flatMap(({ locale, files }) =>
    [...files].map(([name, source]) => {
      const path = `spec/translations/${locale}/guides/${name}.md`
      const of = original.files.get(name)
      if (of === undefined) return { diagnostics: [unknownGuide(name, source, original.files.keys())] }
      const { stale, diagnostics } = checkTranslated(name, source, of)
      const { guide, ...found } = complete({ name, locale, stale }, source, path, readFile)
      return { guide, diagnostics: [...diagnostics, ...found.diagnostics] }
    }),
  )
  const all: { guide?: Guide; diagnostics: Diagnostic[] }[] = [...originals, ...others]
  const sources = [original, ...translated].flatMap(({ files }) => [...files.values()])
  return {
    guides: all.flatMap(({ guide }) => (guide === undefined ? [] : [guide])),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    sources: new Map(sources.map((source) => [source.file, source])),
  }
}

/** A guide with its code, and with links that hold beside other guides. */
function complete(
  guide: Omit<Guide, 'markdown'>,
  source: Source,
  path: string,
  readFile: ReadFile,
): { guide: Guide; diagnostics: Diagnostic[] } {
  const included = includeCode(source, path, readFile)
  const placed = placeLinks(included.markdown, source, path, readFile)
  return {
    guide: { ...guide, markdown: withoutSourceLine(placed.markdown) },
    diagnostics: [...included.diagnostics, ...placed.diagnostics],
  }
}

const unknownGuide = (name: string, source: Source, known: Iterable<string>): Diagnostic =>
  diagnostic('unknown-guide', placeOf(source, 0, 0), { name }, { nearest: nearestName(name, known) })
