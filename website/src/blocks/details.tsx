import type { ReactNode } from 'react'
import type { DetailsBlock } from '../../model/site-page.ts'
import { Blocks } from './blocks.tsx'
import { InlineText } from './inline.tsx'

/** Hidden until asked for. */
export function Details({ block }: { block: DetailsBlock }): ReactNode {
  return (
    <details className="details">
      <summary>
        <InlineText text={block.summary} />
      </summary>
      <div className="details-body">
        <Blocks blocks={block.blocks} />
      </div>
    </details>
  )
}
