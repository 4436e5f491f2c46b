import type { Inline, Text } from './page.ts'

/** What can stand within a line: a run of text, several, or a number. */
export type Part = Inline | Text | number

/** A line out of words and parts: `` line`returns ${code('0')}` ``. */
export function line(words: TemplateStringsArray, ...parts: readonly Part[]): Text {
  return flow(words.flatMap((word, index) => [word, ...parts.slice(index, index + 1)]))
}

/** Parts as one text; neighbouring strings become one, and so does code that follows on code. */
export function flow(parts: readonly Part[]): Text {
  const result: Inline[] = []
  for (const part of parts.flatMap((item) =>
    isText(item) ? item : [typeof item === 'number' ? String(item) : item],
  )) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else if (isPlainCode(part) && isPlainCode(last)) result[result.length - 1] = { code: last.code + part.code }
    else if (part !== '') result.push(part)
  }
  return result
}

/** Code that leads nowhere. */
function isPlainCode(part: Inline | undefined): part is { code: string } {
  return typeof part === 'object' && 'code' in part && part.to === undefined
}

/** The texts that are not empty, with something between them. */
export function joined(items: readonly Part[], between: Part = ', '): Text {
  const present = items.map((item) => flow([item])).filter((item) => item.length > 0)
  return flow(present.flatMap((item, index) => (index === 0 ? [item] : [between, item])))
}

/** A code span; space is as one blank. */
export function code(text: string, to?: string): Inline {
  const span = text.trim().replace(/\s+/gu, ' ')
  return to === undefined ? { code: span } : { code: span, to }
}

/** Text of the specification: what stands between backticks is code. */
export function prose(text: string): Text {
  const parts = text
    .trim()
    .replace(/\s+/gu, ' ')
    .split(/`([^`]*)`/u)
  return flow(parts.map((part, index) => (index % 2 === 1 ? code(part) : part)))
}

/** The text with its first letter, if it begins with one, in upper case. */
export function capital(text: Text): Text {
  const [first, ...rest] = text
  return typeof first === 'string' ? [capitalised(first), ...rest] : text
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A text as plain characters. */
export function plainText(text: Text): string {
  return text.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('code' in inline) return inline.code
  if ('link' in inline) return plainText(inline.link)
  if ('strong' in inline) return inline.strong
  if ('anchor' in inline) return ''
  return inline.statuses.map(({ implementation, verdict }) => `${implementation}: ${verdict}`).join(', ')
}

function isText(part: Part): part is Text {
  return Array.isArray(part)
}
