import type { ReactNode } from 'react'
import type { Text } from '../../../spec/compiler/emit/docs/page.ts'
import type { ItemsBlock } from '../../model/site-page.ts'
import type { Draw } from './draw.ts'
import { InlineText } from './inline.tsx'

/** A list of lines. */
export function PlainList({ items }: { items: readonly Text[] }): ReactNode {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>
          <InlineText text={item} />
        </li>
      ))}
    </ul>
  )
}

/** A list of a guide. */
export function Items({ block, draw }: { block: ItemsBlock; draw: Draw }): ReactNode {
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>{draw(item)}</li>
      ))}
    </List>
  )
}
