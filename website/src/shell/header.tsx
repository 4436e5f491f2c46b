import { translate } from '@docusaurus/Translate'
import type { ReactNode, RefObject } from 'react'
import { PageLink } from '../blocks/page-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

interface Props {
  navOpen: boolean
  navButton: RefObject<HTMLButtonElement | null>
  onNav: () => void
  onSearch: () => void
}

/** The bar at the top: home, search, language, colours; on a phone the button for the navigation. */
export function Header({ navOpen, navButton, onNav, onSearch }: Props): ReactNode {
  const search = translate({ id: 'search.button', message: 'Search' })
  return (
    <header className="header">
      <button
        ref={navButton}
        type="button"
        className="nav-button"
        aria-expanded={navOpen}
        aria-controls="navigation"
        aria-label={translate({ id: 'nav.button', message: 'Navigation' })}
        onClick={onNav}
      >
        <span aria-hidden="true" />
      </button>
      <PageLink to="" className="brand">
        <span className="brand-mark" aria-hidden="true" />
        sockspec
      </PageLink>
      <button type="button" className="search-button" aria-haspopup="dialog" aria-label={search} onClick={onSearch}>
        <span className="search-icon" aria-hidden="true" />
        <span className="search-word" aria-hidden="true">
          {search}
        </span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  )
}
