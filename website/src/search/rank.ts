import MiniSearch from 'minisearch'
import type { SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'

/** Finds entries, the best first. */
export type Find = (query: string) => readonly SearchEntry[]

const most = 40

/** A search over `entries`: names that are, begin or end with the query come before texts that have its words. */
export function createFind(entries: readonly SearchEntry[]): Find {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'words', 'text'],
    tokenize,
    extractField: (entry, field) => fieldText(entry, field),
    searchOptions: { boost: { title: 4, words: 3 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return (query) => {
    const wanted = query.trim().toLowerCase()
    if (wanted === '') return []
    const named = entries
      .map((entry) => ({ entry, score: nameScore(entry, wanted) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.entry.title.length - b.entry.title.length)
      .map(({ entry }) => entry)
    const byWords = index.search(wanted, { combineWith: 'AND' }).flatMap((result) => entries[Number(result.id)] ?? [])
    return [...new Set([...named, ...byWords])].slice(0, most)
  }
}

/** Where several things have a name, the page of the thing comes before places on pages. */
const kinds = ['call', 'errno', 'struct', 'option', 'ioctl', 'socket', 'library', 'guide', 'constant', 'rule', 'state']

function nameScore(entry: SearchEntry, wanted: string): number {
  const kind = kinds.indexOf(entry.kind)
  const preference = kind < 0 ? 0 : kinds.length - kind
  const match = nameMatch(entry, wanted)
  return match === 0 ? 0 : match + preference
}

function nameMatch(entry: SearchEntry, wanted: string): number {
  const title = entry.title.toLowerCase()
  if (title === wanted) return 1000
  if (entry.words?.some((word) => word.toLowerCase() === wanted) === true) return isOf(entry, wanted) ? 300 : 900
  if (title.endsWith(`.${wanted}`)) return 800
  if (title.startsWith(wanted)) return 700
  return wanted.length > 2 && title.split(/[._\s-]/u).some((part) => part.startsWith(wanted)) ? 500 : 0
}

/** Whether the word says what the thing belongs to, as the call of a number, and is no other name of it. */
const isOf = (entry: SearchEntry, word: string): boolean =>
  (entry.kind === 'number' || entry.kind === 'constant' || entry.kind === 'field') && !/^-?[0-9]/u.test(word)

/** Whole identifiers, and what they are made of: `bind.in-use` gives also bind, in-use, in and use. */
function tokenize(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_.-]+/u)
  const parts = words.flatMap((word) => [word, ...word.split('.'), ...word.split(/[._-]/u)])
  return [...new Set(parts.filter(Boolean))]
}

function fieldText(entry: SearchEntry & { id: number }, field: string): string {
  switch (field) {
    case 'id':
      return String(entry.id)
    case 'words':
      return entry.words?.join(' ') ?? ''
    case 'title':
      return entry.title
    default:
      return entry.text
  }
}
