import { type ReactNode, useState } from 'react'
import type { TableBlock } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'
import { useScrollable } from '../state/use-scrollable.ts'
import { useAnchor } from './anchor.tsx'
import { FilterField } from './filter-field.tsx'
import { InlineText } from './inline.tsx'
import { Permalink } from './permalink.tsx'
import { SortButton } from './sort-button.tsx'
import { arrange, type Order } from './table-order.ts'

type Row = TableBlock['rows'][number]

/** A table that may be sorted by any column and filtered as one types; a wide one scrolls by itself. */
export function Table({ block }: { block: TableBlock }): ReactNode {
  const [order, setOrder] = useState<Order>()
  const [query, setQuery] = useState('')
  const { ref, scrollable } = useScrollable<HTMLDivElement>()
  const rows = arrange(block.rows, order, query)
  const labels = block.head.map(textOf)
  const caption = block.caption ?? block.filter ?? labels.filter(Boolean).join(', ')
  return (
    <div className="table-block" data-wide={block.wide} data-stack={stacks(block)}>
      {block.filter !== undefined && (
        <FilterField
          label={block.filter}
          value={query}
          onChange={setQuery}
          shown={rows.length}
          total={block.rows.length}
        />
      )}
      <div
        ref={ref}
        className="table-scroll"
        {...(scrollable && { tabIndex: 0, role: 'group', 'aria-label': caption })}
      >
        <table role="table">
          {block.caption !== undefined && <caption>{block.caption}</caption>}
          <thead role="rowgroup">
            <tr role="row">
              {block.head.map((head, column) =>
                block.sortable === true ? (
                  <SortButton key={column} head={head} column={column} order={order} onChange={setOrder} />
                ) : (
                  <HeadCell key={column} head={head} />
                ),
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <TableRow key={row.id ?? index} row={row} labels={labels} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Whether a phone shows each row as a list; grids, tables to sort, and those of few short columns stay tables. */
function stacks({ head, rows, wide, sortable }: TableBlock): boolean {
  if (wide === true || sortable === true) return false
  return (
    head.length > 3 || (head.length === 3 && rows.some(({ cells }) => cells.some((cell) => widthOf(cell) === 'long')))
  )
}

/** Short texts stay on one line, long ones get room: a narrow window scrolls the table rather than stretch its rows. */
function widthOf(cell: Row['cells'][number]): 'short' | 'long' | undefined {
  const { length } = textOf(cell)
  return length <= 14 ? 'short' : length > 40 ? 'long' : undefined
}

function HeadCell({ head }: { head: TableBlock['head'][number] }): ReactNode {
  return head.length === 0 ? (
    <td role="cell" />
  ) : (
    <th scope="col" role="columnheader">
      <InlineText text={head} />
    </th>
  )
}

function TableRow({ row, labels }: { row: Row; labels: readonly string[] }): ReactNode {
  useAnchor(row.id)
  return (
    <tr role="row" id={row.id} tabIndex={row.id === undefined ? undefined : -1}>
      {row.cells.map((cell, column) => (
        <td key={column} role="cell" data-label={labels[column]} className={widthOf(cell)}>
          {cell.length > 0 && (
            <div>
              <InlineText text={cell} />
              {column === 0 && row.id !== undefined && <Permalink id={row.id} title={textOf(cell)} />}
            </div>
          )}
        </td>
      ))}
    </tr>
  )
}
