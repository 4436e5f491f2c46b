import { join } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Translation } from '../emit/docs/input.ts'
import { keyedTexts, type KeyedText } from '../emit/shared/source-texts.ts'
import { shippedSpec } from '../load/files.ts'
import type { LoadResult } from '../load/load-spec.ts'
import type { Source } from '../load/source.ts'
import { compare, type Compared } from './compare.ts'
import { readEntries, type Entry } from './entries.ts'
import { localesOf, readSources } from './read.ts'

/** The translations of a specification into one language. */
export interface LoadedTranslation extends Translation, Pick<Compared, 'missing' | 'stale'> {
  /** What the language's own files say. */
  entries: Entry[]
  /** Errors of the files; a warning for each stale entry. */
  diagnostics: Diagnostic[]
  /** The files, as messages name them. */
  sources: ReadonlyMap<string, Source>
}

/** A specification as far as its texts go. */
export type Described = Pick<LoadResult, 'ir' | 'locate'>

export interface TranslationOptions {
  /** Where the translations are that a derived specification inherits; in the one that comes with this package. */
  base?: string
  /** Files are named in messages relative to this folder; the current one. */
  from?: string
}

/** The translations in a specification's folder, by language. */
export function loadTranslations(
  dir: string,
  described: Described,
  { base = shippedSpec, from = process.cwd() }: TranslationOptions = {},
): LoadedTranslation[] {
  const inherits = described.ir.spec.extends !== undefined
  const locales = new Set([...localesOf(dir), ...(inherits ? localesOf(base) : [])])
  const files = (folder: string, locale: string) => readSources(join(folder, 'translations', locale), '.yaml', from)
  return [...locales]
    .toSorted()
    .map((locale) =>
      loadFiles(locale, described, files(dir, locale).values(), inherits ? files(base, locale).values() : []),
    )
}

/** The same for files that are read already. `inherited` ones hold where the text is the one that they were made from. */
export function loadFiles(
  locale: string,
  { ir, locate }: Described,
  files: Iterable<Source>,
  inherited: Iterable<Source> = [],
): LoadedTranslation {
  const sources = keyedTexts(ir)
  const known = new Set(sources.map(({ key }) => key))
  const own = [...files]
  const { entries, diagnostics } = readEntries(own, known)
  const compared = compare(sources, entries, readEntries(inherited, known).entries)
  const said = (source: KeyedText): string => {
    const { file, line } = locate(source.path).place
    return `${file}:${line}`
  }
  const stale = compared.stale.map(({ entry: { key, place }, source }) =>
    diagnostic('stale-translation', place, { key, source: said(source) }),
  )
  return {
    locale,
    ...compared,
    entries,
    diagnostics: [...diagnostics, ...stale],
    sources: new Map(own.map((source) => [source.file, source])),
  }
}
