import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { textHash } from '../emit/shared/text-hash.ts'
import { placeOf, type Source } from '../load/source.ts'
import { checkHeadings } from './headings.ts'

/** The first line of a translated guide: `<!-- of 1a2b3c4d -->`, the hash of the text that it was made from. */
const firstLine = /^<!-- of ([0-9a-f]{8}) -->\n+/

/** How the first line has to be for a translation of this text. */
export const sourceLine = ({ text }: Source): string => `<!-- of ${textHash(text)} -->`

/** Whether a translated guide is one of the original's text of today, and what is wrong with its form. */
export function checkTranslated(
  name: string,
  translation: Source,
  original: Source,
): { stale: boolean; diagnostics: Diagnostic[] } {
  const of = firstLine.exec(translation.text)
  const [line = ''] = translation.text.split('\n')
  const place = placeOf(translation, 0, line.length)
  if (of === null) {
    const extra = { expected: sourceLine(original) }
    return { stale: false, diagnostics: [diagnostic('guide-source', place, { name: translation.file }, extra)] }
  }
  if (of[1] === textHash(original.text)) return { stale: false, diagnostics: checkHeadings(translation, original) }
  const params = { key: `guide/${name}`, source: original.file }
  return { stale: true, diagnostics: [diagnostic('stale-translation', place, params)] }
}

/** A translated guide as its readers see it. */
export const withoutSourceLine = (markdown: string): string => markdown.replace(firstLine, '')
