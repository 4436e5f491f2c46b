import { posix } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { placeOf, type Source } from '../load/source.ts'
import { headingsOf } from './headings.ts'
import type { Included, ReadFile } from './include.ts'

/** A piece of code, or a link: its text and its target. */
const codeOrLink = /`[^`]*`|\[((?:`[^`]*`|[^\]`])*)\]\(([^)\s]+)\)/g

/**
 * Makes links fit for a page that stands beside other guides and not in the repository: those to guides become
 * `NAME.md`, and other files are named by their path. `path` is the guide's own, where its links start.
 */
export function placeLinks(markdown: string, guide: Source, path: string, readFile: ReadFile): Included {
  const diagnostics: Diagnostic[] = []
  let fence = false
  const placeLink = (whole: string, text: string | undefined, target = ''): string => {
    if (text === undefined || /^(#|[a-z]+:)/.test(target)) return whole
    const [file = '', anchor] = target.split('#')
    const full = posix.join(posix.dirname(path), file)
    const name = guidePath.exec(full)?.[1]
    // A guide that is not translated yet is there in English.
    const found = name === undefined ? full : `spec/guides/${name}`
    const there = readFile(found)
    const isHeading = anchor === undefined || headingsOf(there ?? '').some(({ slug }) => slug === anchor)
    if (there === undefined || (name !== undefined && !isHeading)) {
      const start = guide.text.indexOf(whole)
      const lost = there === undefined ? found : `${found}#${anchor ?? ''}`
      diagnostics.push(diagnostic('guide-link', placeOf(guide, start, start + whole.length), { path: lost }))
    }
    if (name !== undefined) return `[${text}](${name}${anchor === undefined ? '' : `#${anchor}`})`
    return text === posix.basename(full) ? `\`${full}\`` : `${text} (\`${full}\`)`
  }
  const lines = markdown.split('\n').map((line) => {
    if (line.startsWith('```')) fence = !fence
    return fence || line.startsWith('    ') ? line : line.replaceAll(codeOrLink, placeLink)
  })
  return { markdown: lines.join('\n'), diagnostics }
}

const guidePath = /^spec\/(?:translations\/\w+\/)?guides\/([\w-]+\.md)$/
