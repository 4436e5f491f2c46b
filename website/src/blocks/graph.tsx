import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import type { GraphBlock } from '../../model/site-page.ts'
import { useScrollable } from '../state/use-scrollable.ts'
import { routeTo, useBaseUrl } from './links.ts'
import { useFollow } from './use-follow.ts'

/** What has room beside the navigation on a common screen, made a little smaller: points. */
const widest = 900

/** A state diagram that was drawn when the site was built. */
export function Graph({ block }: { block: GraphBlock }): ReactNode {
  const baseUrl = useBaseUrl()
  const brokenLinks = useBrokenLinks()
  const follow = useFollow()
  const { ref, scrollable } = useScrollable<HTMLDivElement>()
  for (const link of block.links) brokenLinks.collectLink(routeTo(baseUrl, link))
  // Relative to the page's base, as the address of a file.
  const html = block.svg.replaceAll(
    /href="page:([^"]*)"/gu,
    (_, to: string) => `href="${routeTo(baseUrl, to).slice(1)}"`,
  )
  return (
    <div
      ref={ref}
      className="graph"
      role="group"
      aria-label={block.label}
      {...(scrollable && { tabIndex: 0 })}
      onClick={follow}
    >
      <div
        // A little smaller than drawn is readable still; a larger diagram scrolls by itself, and need not be small then.
        style={{
          width: block.width * 1.15,
          minWidth: block.width * (block.width > widest ? 1.05 : 0.85),
          aspectRatio: `${block.width} / ${block.height}`,
        }}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </div>
  )
}
