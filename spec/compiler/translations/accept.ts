import { textHash } from '../emit/shared/text-hash.ts'
import { sourceLine } from '../guides/translated.ts'
import type { Source } from '../load/source.ts'
import type { Compared } from './compare.ts'

/** How a file says that a stale translation of it has become one of the text of today. */
export interface Acceptance {
  file: Source
  edit: (text: string) => string
}

/** A hash as YAML reads it as text: in quotes where it would be a number. */
export const hashText = (hash: string): string => (/^\d+(e\d+)?$/.test(hash) ? `'${hash}'` : hash)

/** The files with all of these edits, by name. */
export function accept(acceptances: readonly Acceptance[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { file, edit } of acceptances) texts.set(file.file, edit(texts.get(file.file) ?? file.text))
  return texts
}

/** Gives an entry the hash of its source. */
export const acceptEntry = (file: Source, { entry, source }: Compared['stale'][number]): Acceptance => ({
  file,
  edit(text) {
    const lines = text.split('\n')
    const before = lines.slice(0, entry.place.line - 1)
    const after = lines.slice(before.length).join('\n')
    const of = after.replace(/\bof: *'?[0-9a-f]{8}'?/, `of: ${hashText(textHash(source.text))}`)
    return [...before, of].join('\n')
  },
})

/** Gives a guide the first line that its original asks for. */
export const acceptGuide = (file: Source, original: Source): Acceptance => ({
  file,
  edit: (text) => text.replace(/^<!--.*-->/, sourceLine(original)),
})
