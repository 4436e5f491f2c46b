import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { keyedTexts } from '../emit/shared/source-texts.ts'
import { type GuideFiles, loadGuides, readGuides } from '../guides/load.ts'
import { checkTranslated } from '../guides/translated.ts'
import { shippedSpec } from '../load/files.ts'
import type { Source } from '../load/source.ts'
import { type Acceptance, acceptEntry, acceptGuide } from './accept.ts'
import { loadTranslations, type Described, type LoadedTranslation } from './load.ts'
import { guideTasksOf, tasksOf, type Task } from './tasks.ts'

/** How far one language is, and what is left to do. */
export interface Work {
  locale: string
  /** Keys with a translation, and all there are. */
  texts: { done: number; all: number }
  /** The same of guides; a derived specification has none of its own. */
  guides: { done: number; all: number }
  tasks: Task[]
  /** How to accept each stale translation, by key. */
  acceptances: ReadonlyMap<string, Acceptance>
}

/** What translators find in a specification's folder, and the mistakes in its files. */
export interface LoadedWork {
  languages: Work[]
  diagnostics: Diagnostic[]
  sources: ReadonlyMap<string, Source>
}

export function loadWork(dir: string, described: Described, from: string = process.cwd()): LoadedWork {
  const isShipped = relative(dir, shippedSpec) === ''
  const guides = isShipped ? loadGuides(from) : { diagnostics: [], sources: new Map<string, Source>() }
  const { original, translated } = isShipped ? readGuides(from) : { original: noGuides('en'), translated: [] }
  const translations = loadTranslations(dir, described, { from })
  const folderOf = (locale: string): string =>
    relative(from, join(dir, 'translations', locale))
      .split(sep)
      .join('/')
  return {
    languages: translations.map((translation) => {
      const { locale } = translation
      const own = translated.find((one) => one.locale === locale) ?? noGuides(locale)
      return workOf(translation, described, original, own, folderOf(locale))
    }),
    diagnostics: [...translations.flatMap(({ diagnostics }) => diagnostics), ...guides.diagnostics],
    sources: new Map([...translations.flatMap(({ sources }) => [...sources]), ...guides.sources]),
  }
}

const noGuides = (locale: string): GuideFiles => ({ locale, files: new Map() })

function workOf(
  translation: LoadedTranslation,
  described: Described,
  original: GuideFiles,
  own: GuideFiles,
  folder: string,
): Work {
  const guides = [...original.files].flatMap(([name, source]) => {
    const file = own.files.get(name)
    return file === undefined ? [] : [{ name, source, file }]
  })
  return {
    locale: translation.locale,
    texts: { done: translation.texts.size, all: keyedTexts(described.ir).length },
    guides: { done: guides.length, all: original.files.size },
    tasks: [...tasksOf(translation, described, folder), ...guideTasksOf(own, original, folder)],
    acceptances: new Map([
      ...translation.stale.flatMap((one) => {
        const file = translation.sources.get(one.entry.place.file)
        return file === undefined ? [] : [[one.entry.key, acceptEntry(file, one)] as const]
      }),
      ...guides
        .filter(({ name, source, file }) => checkTranslated(name, file, source).stale)
        .map(({ name, source, file }) => [`guide/${name}`, acceptGuide(file, source)] as const),
    ]),
  }
}
