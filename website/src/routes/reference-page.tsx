import type { ReactNode } from 'react'
import type { SitePage } from '../../model/site-page.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { InlineText } from '../blocks/inline.tsx'
import { PageLink } from '../blocks/page-link.tsx'
import { PageFrame } from '../shell/page-frame.tsx'
import { TwinLink } from '../shell/twin-link.tsx'

/** A page of the reference, a guide, or a list of pages. */
export default function ReferencePage({ page }: { page: SitePage }): ReactNode {
  return (
    <PageFrame
      path={page.path}
      title={page.title}
      description={page.description}
      kind={page.kind}
      contents={page.contents}
    >
      <header className="page-head">
        {page.parent !== undefined && (
          <p className="parent">
            <PageLink to={page.parent.to}>{page.parent.label}</PageLink>
          </p>
        )}
        <h1>
          <InlineText text={page.heading} />
        </h1>
        {page.summary.length > 0 && (
          <p className="summary">
            <InlineText text={page.summary} />
          </p>
        )}
      </header>
      <Blocks blocks={page.blocks} />
      {page.twin && <TwinLink path={page.path} />}
    </PageFrame>
  )
}
