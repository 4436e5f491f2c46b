import Translate from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { PageLink } from '../blocks/page-link.tsx'

export function Footer(): ReactNode {
  return (
    <footer id="foot" className="footer">
      <p>
        <Translate id="footer.made">
          Every page is made from the specification; a rule stands once and is shown wherever it belongs.
        </Translate>{' '}
        <PageLink to="downloads">
          <Translate id="footer.data">The same as data</Translate>
        </PageLink>
      </p>
    </footer>
  )
}
