import type { TableBlock } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'

export interface Order {
  column: number
  direction: 'ascending' | 'descending'
}

type Rows = TableBlock['rows']

const collator = new Intl.Collator('en', { numeric: true })

/** The rows that hold every word of `query`, in `order`; what a column lacks comes last either way. */
export function arrange(rows: Rows, order: Order | undefined, query: string): Rows {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const kept = words.length === 0 ? rows : rows.filter((row) => holds(row, words))
  if (order === undefined) return kept
  const sign = order.direction === 'ascending' ? 1 : -1
  const keyed = kept.map((row) => ({ row, key: textOf(row.cells[order.column] ?? []) }))
  return keyed
    .sort((a, b) => {
      if (isEmpty(a.key) || isEmpty(b.key)) return Number(isEmpty(a.key)) - Number(isEmpty(b.key))
      return sign * collator.compare(a.key, b.key)
    })
    .map(({ row }) => row)
}

const isEmpty = (key: string): boolean => key === '' || key === '–' || key === '—'

function holds(row: Rows[number], words: readonly string[]): boolean {
  const text = row.cells
    .map((cell) => textOf(cell))
    .join(' ')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}
