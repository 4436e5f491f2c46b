import type { Architecture, Layout } from '../../../../ir/abi.ts'
import type { Ir } from '../../../../ir/ir.ts'
import { extent, fieldType } from '../../shared/types.ts'

interface Span {
  label: string
  start: number
  end: number
}

const perRow = 8
const cellWidth = 6

/** A struct drawn to scale, eight bytes in a row; the middle of a long field is left out. */
export function byteDiagram(ir: Ir, layout: Layout, architecture: Architecture): string {
  const spans = spansOf(ir, layout, architecture)
  const rowCount = Math.ceil(layout.size / perRow)
  const shown = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !inMiddle(spans, row))
  const lines = [`     ${scale()}`]
  shown.forEach((row, index) => {
    const above = shown[index - 1]
    lines.push(`     ${ruler(spans, above, row, layout.size)}`)
    if (above !== undefined && row > above + 1) lines.push(`   ⋮ ${content(spans, row, layout.size, false)}`)
    lines.push(`${String(row * perRow).padStart(4)} ${content(spans, row, layout.size, true)}`)
  })
  lines.push(`     ${ruler(spans, shown.at(-1), undefined, layout.size)}`)
  return lines.map((line) => line.trimEnd()).join('\n')
}

function scale(): string {
  return Array.from({ length: perRow }, (_, byte) => ` ${byte}`.padEnd(cellWidth)).join('')
}

/** The fields, and what lies between them. */
function spansOf(ir: Ir, layout: Layout, architecture: Architecture): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const field of layout.fields) {
    const size = extent(fieldType(ir, field.type), architecture).size
    if (size === 0) continue
    if (field.offset > end) spans.push({ label: '', start: end, end: field.offset })
    spans.push({ label: field.name, start: field.offset, end: field.offset + size })
    end = field.offset + size
  }
  if (end < layout.size) spans.push({ label: '', start: end, end: layout.size })
  return spans
}

/** Is the row inside a field that goes on for at least a row before and two after it? */
function inMiddle(spans: Span[], row: number): boolean {
  return spans.some((span) => span.start <= (row - 1) * perRow && span.end >= (row + 2) * perRow)
}

function at(spans: Span[], byte: number): Span | undefined {
  return spans.find((span) => span.start <= byte && byte < span.end)
}

function content(spans: Span[], row: number, size: number, labels: boolean): string {
  let text = ''
  const width = Math.min(perRow, size - row * perRow)
  for (let byte = row * perRow; byte < row * perRow + width;) {
    const span = at(spans, byte)
    const end = Math.min(span?.end ?? byte + 1, row * perRow + width)
    const room = (end - byte) * cellWidth - 1
    const first = span !== undefined && span.start === byte
    text += `│${fit(labels && first ? ` ${span.label}` : '', room)}`
    byte = end
  }
  return `${text}│`
}

function fit(text: string, room: number): string {
  return text.length <= room ? text.padEnd(room) : `${text.slice(0, room - 1)}…`
}

/** The line between two rows: strokes where the fields above and below differ. */
function ruler(spans: Span[], above: number | undefined, below: number | undefined, size: number): string {
  const byteOf = (row: number | undefined, column: number): Span | undefined =>
    row === undefined || column < 0 || column >= perRow || row * perRow + column >= size
      ? undefined
      : at(spans, row * perRow + column)
  const stroke = (column: number): boolean => byteOf(above, column) !== byteOf(below, column)
  let text = ''
  for (let column = 0; column <= perRow; column += 1) {
    const up = byteOf(above, column - 1) !== byteOf(above, column)
    const down = byteOf(below, column - 1) !== byteOf(below, column)
    const left = column > 0 && stroke(column - 1)
    const right = column < perRow && stroke(column)
    text += corner(up, down, left, right) + (column === perRow ? '' : (right ? '─' : ' ').repeat(cellWidth - 1))
  }
  return text
}

function corner(up: boolean, down: boolean, left: boolean, right: boolean): string {
  const index = (up ? 8 : 0) + (down ? 4 : 0) + (left ? 2 : 0) + (right ? 1 : 0)
  return ' ╶╴─╷┌┐┬╵└┘┴│├┤┼'[index] ?? ' '
}
