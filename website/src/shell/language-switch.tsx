import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { useLocation } from '@docusaurus/router'
import type { MouseEvent, ReactNode } from 'react'
import { useAlternates } from './alternates.ts'

/** The same page in the other languages, at the same place. */
export function LanguageSwitch(): ReactNode {
  const { i18n } = useDocusaurusContext()
  const { pathname } = useLocation()
  const alternates = useAlternates(pathname).filter((one) => one.locale !== i18n.currentLocale)
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.currentTarget.hash = window.location.hash
    event.currentTarget.search = window.location.search
  }
  return alternates.map(({ locale, label, address }) => (
    <a key={locale} className="language" href={address} lang={locale} hrefLang={locale} onClick={keepPlace}>
      <span className="language-long">{label}</span>
      <span className="language-short" aria-hidden="true">
        {locale}
      </span>
    </a>
  ))
}
