import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import type { Text } from '../../../spec/compiler/emit/docs/page.ts'
import { textOf } from '../../model/text.ts'
import { InlineText } from './inline.tsx'
import type { Order } from './table-order.ts'

interface Props {
  head: Text
  column: number
  order: Order | undefined
  onChange: (order: Order | undefined) => void
}

/** The head of a column that sorts by it: up, down, as it was. */
export function SortButton({ head, column, order, onChange }: Props): ReactNode {
  const direction = order?.column === column ? order.direction : undefined
  const next: Order | undefined =
    direction === undefined
      ? { column, direction: 'ascending' }
      : direction === 'ascending'
        ? { column, direction: 'descending' }
        : undefined
  return (
    <th scope="col" role="columnheader" aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => onChange(next)}
        title={translate({ id: 'table.sort', message: 'Sort by {column}' }, { column: textOf(head) })}
      >
        <InlineText text={head} />
        <span className="sort-mark" aria-hidden="true" />
      </button>
    </th>
  )
}
