import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { PageLink } from './page-link.tsx'

/** The link of a place to itself. */
export function Permalink({ id, title }: { id: string; title: string }): ReactNode {
  const label = translate({ id: 'permalink', message: 'Permalink to {title}' }, { title })
  return (
    <PageLink to={`#${id}`} className="permalink" aria-label={label}>
      <span aria-hidden="true">#</span>
    </PageLink>
  )
}
