import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { useHistory } from '@docusaurus/router'
import type { MouseEvent, ReactNode } from 'react'
import type { GraphBlock } from '../../model/site-page.ts'
import { useScrollable } from '../state/use-scrollable.ts'
import { routeTo, useBaseUrl } from './links.ts'

/** A state diagram that was drawn when the site was built. */
export function Graph({ block }: { block: GraphBlock }): ReactNode {
  const baseUrl = useBaseUrl()
  const brokenLinks = useBrokenLinks()
  const history = useHistory()
  const { ref, scrollable } = useScrollable<HTMLDivElement>()
  for (const link of block.links) brokenLinks.collectLink(routeTo(baseUrl, link))
  // Relative to the page's base, as the address of a file.
  const html = block.svg.replaceAll(
    /href="page:([^"]*)"/gu,
    (_, to: string) => `href="${routeTo(baseUrl, to).slice(1)}"`,
  )
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link?.getAttribute('href')
    if (typeof address !== 'string' || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    history.push(`/${address}`)
  }
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
        style={{ width: block.width * 1.15, aspectRatio: `${block.width} / ${block.height}` }}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </div>
  )
}
