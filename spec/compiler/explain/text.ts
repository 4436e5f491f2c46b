import { wrap } from '../emit/shared/printer.ts'

/** Columns of the terminal that explanations are written for. */
const width = 100

/** Rows in columns as wide as their content; the last one takes the rest of the line and wraps. */
export function columns(rows: string[][], indent = 2): string {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count - 1 }, (_, column) =>
    Math.min(40, Math.max(0, ...rows.map((row) => (row[column] ?? '').length))),
  )
  const used = widths.map((size, column) => ({ size, column })).filter(({ size }) => size > 0)
  const before = indent + used.reduce((sum, { size }) => sum + size + 2, 0)
  return rows
    .flatMap((row) => {
      const head = used.map(({ size, column }) => (row[column] ?? '').padEnd(size)).join('  ')
      const start = `${' '.repeat(indent)}${head}${used.length === 0 ? '' : '  '}`
      const [first = '', ...rest] = wrap(row[count - 1] ?? '', Math.max(24, width - Math.max(before, start.length)))
      return [start + first, ...rest.map((line) => ' '.repeat(before) + line)]
    })
    .map((line) => line.trimEnd())
    .join('\n')
}

export function paragraph(text: string): string {
  return wrap(text.trim(), width).join('\n')
}

/** A title with a line under it. */
export function title(...parts: string[]): string {
  const line = parts.filter((part) => part !== '').join('  ·  ')
  return `${line}\n${'─'.repeat(Math.min(width, line.length))}`
}

/** A headed part; nothing if there is no content. */
export function part(heading: string, content: string): string {
  return content === '' ? '' : `${heading}\n${content}`
}

/** Joins parts with an empty line between them; empty ones fall away. */
export function join(...parts: string[]): string {
  return parts.filter((text) => text !== '').join('\n\n')
}
