import Translate, { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { PageLink } from '../blocks/page-link.tsx'
import { PageFrame } from '../shell/page-frame.tsx'

export default function NotFound(): ReactNode {
  const title = translate({ id: 'not-found.title', message: 'There is no such page' })
  return (
    <PageFrame path="404" title={title} description="" kind="not-found">
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <p>
        <Translate id="not-found.text">
          The address may be misspelt, or from a page that has another name now. Search finds calls, errnos, rules,
          constants and numbers.
        </Translate>
      </p>
      <p>
        <PageLink to="">
          <Translate id="not-found.home">To the first page</Translate>
        </PageLink>
      </p>
    </PageFrame>
  )
}
