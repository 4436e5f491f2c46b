import { translate } from '@docusaurus/Translate'
import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import '../css/index.css'
import { SearchDialog } from '../search/search-dialog.tsx'
import { useSearchKeys } from '../search/use-search-keys.ts'
import { Footer } from '../shell/footer.tsx'
import { Header } from '../shell/header.tsx'
import { Navigation } from '../shell/navigation.tsx'

/** What stays while pages change: header, navigation, search. */
export default function Root({ children }: { children: ReactNode }): ReactNode {
  const { pathname } = useLocation()
  // The page on which the navigation was opened: on another it is closed again.
  const [navPage, setNavPage] = useState<string>()
  const navOpen = navPage === pathname
  const navButton = useRef<HTMLButtonElement>(null)
  const search = useRef<HTMLDialogElement>(null)
  const openSearch = (): void => search.current?.showModal()
  useSearchKeys(openSearch)
  useEffect(() => {
    if (!navOpen) return undefined
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setNavPage(undefined)
      navButton.current?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [navOpen])
  const skip = (): void => document.getElementById('content')?.focus()
  return (
    <div className="site" data-nav-open={navOpen}>
      <button type="button" className="skip" onClick={skip}>
        {translate({ id: 'skip', message: 'Skip to the content' })}
      </button>
      <Header
        navOpen={navOpen}
        navButton={navButton}
        onNav={() => setNavPage(navOpen ? undefined : pathname)}
        onSearch={openSearch}
      />
      <Navigation open={navOpen} />
      {children}
      <Footer />
      <SearchDialog dialog={search} />
    </div>
  )
}
