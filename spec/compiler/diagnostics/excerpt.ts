import type { Place, Source } from '../load/source.ts'

type Paint = (text: string) => string
interface Style {
  /** Stands behind the underline. */
  hint: string
  dim: Paint
  mark: Paint
}

/** Lines longer than this are cut around the place. */
const width = 110

/** The first line of a place, with its number, and the place underlined. */
export function excerpt(source: Source, place: Place, { hint, dim, mark }: Style): string[] {
  const line = source.text.split('\n')[place.line - 1]?.replace(/\r$/, '') ?? ''
  const start = place.col - 1
  const end = place.endLine === place.line ? place.endCol - 1 : line.trimEnd().length
  const cut = window(line, start, Math.max(end, start + 1))
  const gutter = String(place.line)
  const blank = ' '.repeat(gutter.length)
  const underline = ' '.repeat(cut.start) + mark('^'.repeat(cut.end - cut.start) + (hint && ` ${hint}`))
  return [`  ${dim(`${gutter} |`)} ${cut.text}`.trimEnd(), `  ${dim(`${blank} |`)} ${underline}`]
}

/**
 * The part of a line around a range that fits, and the range within it. Tabs become spaces, to keep columns, and so do
 * characters that command a terminal.
 */
function window(line: string, start: number, end: number): { text: string; start: number; end: number } {
  const text = line.replaceAll(/\p{Cc}/gu, ' ')
  if (text.length <= width) return { text, start, end }
  const from = end <= width - 10 ? 0 : Math.max(0, Math.min(start - 20, text.length - width))
  const shown = text.slice(from, from + width)
  const before = from > 0 ? '...' : ''
  const after = from + width < text.length ? '...' : ''
  const shift = before.length - from
  return { text: before + shown + after, start: start + shift, end: Math.min(end, from + width) + shift }
}
