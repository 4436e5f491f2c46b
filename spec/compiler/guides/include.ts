import { posix } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { placeOf, type Place, type Source } from '../load/source.ts'
import { parseSelection } from './selection.ts'
import { select } from './select.ts'

/** The text of a file of the repository by its path from the top; undefined if there is none. */
export type ReadFile = (path: string) => string | undefined

/** A guide with the code that it includes. */
export interface Included {
  markdown: string
  diagnostics: Diagnostic[]
}

/**
 * Puts code in the place of each paragraph that is a link with a selection as its title:
 *
 *     [sys_sendto in sendto.c](../../reference/kernel/sys/sendto.c 'sys_sendto')
 *
 * `path` is the guide's own path from the top of the repository, where its links start.
 */
export function includeCode(guide: Source, path: string, readFile: ReadFile): Included {
  const diagnostics: Diagnostic[] = []
  let offset = 0
  let fence = false
  const lines = guide.text.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    if (line.startsWith('```')) fence = !fence
    const found = fence ? null : /^\[[^\]]*\]\((\S+) (["'])(.*)\2\)$/.exec(line)
    if (found === null) {
      const [stray] = fence ? [] : (withTitle.exec(line.replaceAll(/`[^`]*`/g, '')) ?? [])
      const place = placeOf(guide, start, start + line.length)
      if (stray !== undefined) diagnostics.push(diagnostic('include-alone', place, { link: stray }))
      return line
    }
    const [, target = '', , title = ''] = found
    const place = placeOf(guide, start, start + line.length)
    const included = include(posix.join(posix.dirname(path), target), title, place, readFile)
    if (typeof included === 'string') return included
    diagnostics.push(included)
    return line
  })
  return { markdown: lines.join('\n'), diagnostics }
}

/** A link with a title, wherever it stands. */
const withTitle = /\]\(\S+ ["'][^)]*\)/

function include(path: string, chosenBy: string, place: Place, readFile: ReadFile): string | Diagnostic {
  const selection = parseSelection(chosenBy)
  if (selection === undefined) return diagnostic('include-form', place, { text: chosenBy })
  const text = readFile(path)
  if (text === undefined) return diagnostic('include-file', place, { path })
  const chosen = select(path, text, selection)
  if (!chosen.ok) return diagnostic('include-place', place, { path, lacking: chosen.lacking, found: chosen.found })
  const title = path.endsWith('.md') ? '' : ` title="${path}"`
  return `\`\`\`${chosen.language ?? languageOf(path)}${title}\n${chosen.text}\n\`\`\``
}

const languageOf = (path: string): string => {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return { h: 'c', S: 'asm', rs: 'rust', sh: 'shell' }[ending] ?? ending
}
