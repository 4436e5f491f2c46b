import type { SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'
import type { SitePage } from '../../model/site-page.ts'

/** What search finds: the emitter's entries, and the guides with their headings. */
export function searchEntries(entries: readonly SearchEntry[], pages: readonly SitePage[]): SearchEntry[] {
  const known = new Set(entries.map((entry) => entry.to))
  const guides = pages
    .filter((page) => page.kind === 'guide')
    .flatMap((page): SearchEntry[] => [
      { title: page.title, kind: 'guide', to: page.path, text: page.description },
      ...page.contents.map((part): SearchEntry => ({
        title: part.title,
        kind: 'guide',
        to: `${page.path}#${part.id}`,
        text: page.title,
      })),
    ])
  return [...entries, ...guides.filter((entry) => !known.has(entry.to))]
}
