import type { ReactNode } from 'react'
import type { SectionBlock } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'
import { Anchor, useAnchor } from './anchor.tsx'
import type { Draw } from './draw.ts'
import { InlineText } from './inline.tsx'
import { Permalink } from './permalink.tsx'

/** A part of a page under a heading that links lead to. */
export function Section({ block, draw }: { block: SectionBlock; draw: Draw }): ReactNode {
  useAnchor(block.id)
  const Heading = block.level === 2 ? 'h2' : 'h3'
  return (
    // Only the large parts are landmarks: a list of a hundred leads nowhere.
    <section className={`section-${block.level}`} aria-labelledby={block.level === 2 ? block.id : undefined}>
      {block.aliases?.map((alias) => (
        <Anchor key={alias} id={alias} />
      ))}
      <Heading id={block.id} tabIndex={-1}>
        <InlineText text={block.title} />
        <Permalink id={block.id} title={textOf(block.title)} />
      </Heading>
      {draw(block.blocks)}
    </section>
  )
}
