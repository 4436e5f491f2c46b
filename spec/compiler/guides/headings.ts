import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { placeOf, type Place, type Source } from '../load/source.ts'

/** A heading of a Markdown text. */
export interface Heading {
  /** The line, from 0. */
  line: number
  /** The written id, `{#id}`. */
  id?: string
  /** The id that it has without one: its words in lower case. */
  slug: string
}

/** The headings below the title, outside of code blocks. */
export function headingsOf(markdown: string): Heading[] {
  let fence = false
  return markdown.split('\n').flatMap((text, line) => {
    if (text.startsWith('```')) fence = !fence
    const found = fence ? null : /^##+ (.*?)(?: \{#([\w-]+)\})?$/.exec(text)
    if (found === null) return []
    const [, title = '', id] = found
    const slug = title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-')
    return [{ line, slug, ...(id === undefined ? {} : { id }) }]
  })
}

/** A translation's headings have the anchors of the original's, each once and in the same order. */
export function checkHeadings(translation: Source, original: Source): Diagnostic[] {
  const wanted = headingsOf(original.text).map(({ id, slug }) => id ?? slug)
  const given = headingsOf(translation.text)
  const at = (line: number, said: string, nearest?: string): Diagnostic =>
    diagnostic('guide-heading', linePlace(translation, line), { said }, { nearest })
  const wrong = given.flatMap(({ id, line }) => {
    if (id === undefined) return [at(line, 'this heading has no anchor')]
    const nearest = nearestName(id, wanted)
    return wanted.includes(id) ? [] : [at(line, `no heading of ${original.file} has the anchor ${id}`, nearest)]
  })
  if (wrong.length > 0) return wrong
  const [difference] = wanted.flatMap((id, index) => (given[index]?.id === id ? [] : [{ id, heading: given[index] }]))
  if (difference !== undefined)
    return [at(difference.heading?.line ?? 0, `the heading ${difference.id} of ${original.file} should stand here`)]
  const extra = given[wanted.length]
  return extra === undefined ? [] : [at(extra.line, `${original.file} has no further heading`)]
}

function linePlace(source: Source, line: number): Place {
  const lines = source.text.split('\n')
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
  return placeOf(source, start, start + (lines[line] ?? '').length)
}
