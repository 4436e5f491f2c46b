import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { parseYaml } from '../load/parse-yaml.ts'
import { keyPlace, shape } from '../load/shape.ts'
import type { Place, Source } from '../load/source.ts'
import { child } from '../load/tree.ts'
import { TranslationFile } from './file.ts'

/** A translation as it stands in its file. */
export interface Entry {
  key: string
  /** Hash of the text that it was made from. */
  of: string
  text: string
  /** Of its name. */
  place: Place
}

/** The entries of one language's files, and what is wrong with them. `known` are the keys of the specification. */
export function readEntries(
  files: Iterable<Source>,
  known: ReadonlySet<string>,
): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const read = [...files].map(entriesOf)
  const all = read.flatMap(({ entries }) => entries)
  const firsts = new Map(all.toReversed().map((entry) => [entry.key, entry]))
  return {
    entries: [...firsts.values()].filter(({ key }) => known.has(key)),
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...all.filter(({ key }) => !known.has(key)).map((entry) => unknownText(entry, known)),
      ...all.flatMap((entry) => twice(entry, firsts.get(entry.key) ?? entry)),
    ],
  }
}

function entriesOf(source: Source): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const { tree, diagnostics } = parseYaml(source)
  if (tree === undefined) return { entries: [], diagnostics }
  const shaped = shape(TranslationFile, tree, source.file)
  const found = [...diagnostics, ...shaped.diagnostics]
  if (!shaped.entry) return { entries: [], diagnostics: found }
  const meant = shaped.entry.tree
  const entries = Object.entries(shaped.entry.data).flatMap(([kind, section = {}]) =>
    Object.entries(section).map(([name, entry]) => ({
      key: `${kind}/${name}`,
      ...entry,
      place: keyPlace(child(meant, kind) ?? meant, name),
    })),
  )
  return { entries, diagnostics: found }
}

const unknownText = ({ key, place }: Entry, known: ReadonlySet<string>): Diagnostic =>
  diagnostic('unknown-text', place, { key }, { nearest: nearestName(key, known) })

function twice({ key, place }: Entry, first: Entry): Diagnostic[] {
  if (place === first.place) return []
  return [diagnostic('duplicate-text', place, { key }, { related: [{ place: first.place, message: 'the other' }] })]
}
