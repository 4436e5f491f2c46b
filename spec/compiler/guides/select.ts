import { findBlock } from './block.ts'
import { definitionIn } from './definition.ts'
import type { Selection } from './selection.ts'

/** Lines chosen from a file, as they are to be shown, or what was not found. */
export type Selected = { ok: true; text: string; language?: string } | { ok: false; lacking: string; found: number }

/** A range of lines, `end` exclusive. */
interface Range {
  start: number
  end: number
}

/** The lines of a file that a selection names. `path` says which language they are in. */
export function select(path: string, text: string, selection: Selection): Selected {
  if (path.endsWith('.md')) return selectBlock(text, selection)
  const lines = text.split('\n')
  const { definition, parts } = selection
  const found = definition === undefined ? [{ start: 0, end: lines.length }] : definitionIn(path, lines, definition)
  const [within] = found
  if (within === undefined || found.length > 1)
    return { ok: false, lacking: `definition of ${definition ?? ''}`, found: found.length }
  const ranges: Range[] = parts.length === 0 ? [within] : []
  for (const { from, to } of parts) {
    const starts = holding(lines, within, from)
    const [start] = starts
    if (start === undefined || starts.length > 1)
      return { ok: false, lacking: `line with \`${from}\``, found: starts.length }
    const [end] = holding(lines, { start, end: within.end }, to)
    if (end === undefined) return { ok: false, lacking: `line with \`${to}\` after \`${from}\``, found: 0 }
    ranges.push({ start, end: end + 1 })
  }
  return { ok: true, text: shown(lines, ranges) }
}

/** In Markdown a text stands for the code block that it is in. */
function selectBlock(text: string, { definition, parts }: Selection): Selected {
  const [part, ...others] = parts
  if (definition !== undefined || part === undefined || others.length > 0 || part.to !== part.from)
    return { ok: false, lacking: 'code block of that form; name one by a text in it,', found: 0 }
  const blocks = findBlock(text, part.from)
  const [block] = blocks
  if (block === undefined || blocks.length > 1)
    return { ok: false, lacking: `code block with \`${part.from}\``, found: blocks.length }
  return { ok: true, ...block }
}

const holding = (lines: readonly string[], { start, end }: Range, text: string): number[] =>
  lines.flatMap((line, index) => (index >= start && index < end && line.includes(text) ? [index] : []))

/** The ranges without their common indentation; three dots stand for what is left out between them. */
function shown(lines: readonly string[], ranges: readonly Range[]): string {
  const chosen = ranges.flatMap(({ start, end }, index) => {
    const before = ranges[index - 1]
    const first = lines[start] ?? ''
    const gap = before !== undefined && before.end < start ? [`${indentation(first)}...`] : []
    return [...gap, ...lines.slice(start, end)]
  })
  const filled = chosen.filter((line) => line.trim() !== '')
  const depth = Math.min(...filled.map((line) => indentation(line).length))
  return chosen.map((line) => line.slice(depth)).join('\n')
}

const indentation = (line: string): string => /^\s*/.exec(line)?.[0] ?? ''
