import type { LayoutField } from '../../../spec/compiler/emit/docs/page.ts'

/** A part of a field within one row of eight bytes. `skipped`: stands for the rows between its first and its last. */
export interface LayoutCell {
  name?: string
  type?: string
  to?: string
  /** First byte within the row. */
  start: number
  span: number
  /** Of the whole field. */
  size: number
  part: 'whole' | 'first' | 'middle' | 'last' | 'skipped'
}

export interface LayoutRow {
  offset: number
  /** Number of rows that are not drawn, where this one stands for them. */
  skipped?: number
  cells: readonly LayoutCell[]
}

/** A field that fills more rows than this is drawn with its middle left out. */
const longest = 4

/** Cuts the fields of a struct of `size` bytes into rows of eight bytes; gaps become cells without a name. */
export function layoutRows(fields: readonly LayoutField[], size: number): LayoutRow[] {
  const filled = withGaps(fields, size)
  const rows: LayoutRow[] = []
  for (let offset = 0; offset < size; offset += 8) {
    const skipped = rowsToSkip(filled, offset)
    if (skipped === undefined) {
      rows.push({ offset, cells: cellsAt(filled, offset) })
      continue
    }
    const cell: LayoutCell = { start: 0, span: 8, size: skipped.field.size, part: 'skipped', ...named(skipped.field) }
    rows.push({ offset, skipped: skipped.count, cells: [cell] })
    offset += 8 * (skipped.count - 1)
  }
  return rows
}

/** The rows from `offset` that one long field fills alone, but for its first and its last. */
function rowsToSkip(fields: readonly LayoutField[], offset: number): { field: LayoutField; count: number } | undefined {
  const field = fields.find((one) => one.offset <= offset && offset + 8 <= one.offset + one.size)
  if (field === undefined || field.size <= 8 * longest) return undefined
  const first = Math.floor(field.offset / 8)
  const last = Math.floor((field.offset + field.size - 1) / 8)
  const row = offset / 8
  return row > first && row < last ? { field, count: last - row } : undefined
}

function cellsAt(fields: readonly LayoutField[], offset: number): LayoutCell[] {
  return fields
    .filter((field) => field.offset < offset + 8 && field.offset + field.size > offset)
    .map((field) => {
      const start = Math.max(field.offset, offset)
      const end = Math.min(field.offset + field.size, offset + 8)
      const begins = field.offset >= offset
      const ends = field.offset + field.size <= offset + 8
      const part = begins ? (ends ? 'whole' : 'first') : ends ? 'last' : 'middle'
      return { start: start - offset, span: end - start, size: field.size, part, ...named(field) }
    })
}

const named = (field: LayoutField): Pick<LayoutCell, 'name' | 'type' | 'to'> => ({
  ...(field.name !== undefined && { name: field.name }),
  ...(field.type !== undefined && { type: field.type }),
  ...(field.to !== undefined && { to: field.to }),
})

function withGaps(fields: readonly LayoutField[], size: number): LayoutField[] {
  const result: LayoutField[] = []
  let at = 0
  for (const field of [...fields].sort((a, b) => a.offset - b.offset)) {
    if (field.offset > at) result.push({ offset: at, size: field.offset - at })
    result.push(field)
    at = Math.max(at, field.offset + field.size)
  }
  return at < size ? [...result, { offset: at, size: size - at }] : result
}
