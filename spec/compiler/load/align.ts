import type { Mark } from './tree.ts'

/**
 * For each offset in a scalar's value, the offset in its file: exact for plain, quoted and block scalars, folded or not.
 * Undefined where the text of the file was rewritten too much to follow (escapes, numbers in another base).
 */
export function alignText(value: string, mark: Mark): number[] | undefined {
  const { text } = mark.source
  const quote = text[mark.start] === "'" || text[mark.start] === '"' ? text[mark.start] : undefined
  let at = contentStart(text, mark.start)
  const offsets: number[] = []
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] ?? ''
    if (isSpace(wanted)) {
      offsets.push(at)
      if (!isSpace(value[index + 1] ?? '')) while (at < mark.end && isSpace(text[at] ?? '')) at++
      continue
    }
    while (at < mark.end && isSpace(text[at] ?? '')) at++
    if (at >= mark.end || text[at] !== wanted) return undefined
    offsets.push(at)
    at += quote === "'" && wanted === "'" ? 2 : 1
  }
  return [...offsets, Math.min(at, mark.end)]
}

/** Past the opening quote or the header of a block scalar. */
function contentStart(text: string, start: number): number {
  const first = text[start] ?? ''
  if (first === "'" || first === '"') return start + 1
  if (first === '|' || first === '>') return text.indexOf('\n', start) + 1
  return start
}

const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\r'
