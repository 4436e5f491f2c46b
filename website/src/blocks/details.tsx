import type { ReactNode } from 'react'
import type { DetailsBlock } from '../../model/site-page.ts'
import type { Draw } from './draw.ts'
import { InlineText } from './inline.tsx'

/** Hidden until asked for. */
export function Details({ block, draw }: { block: DetailsBlock; draw: Draw }): ReactNode {
  return (
    <details className="details">
      <summary>
        <InlineText text={block.summary} />
      </summary>
      <div className="details-body">{draw(block.blocks)}</div>
    </details>
  )
}
