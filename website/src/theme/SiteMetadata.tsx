import Head from '@docusaurus/Head'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { useLocation } from '@docusaurus/router'
import type { ReactNode } from 'react'
import { useAlternates } from '../shell/alternates.ts'

/** Says which other languages a page has, and which address is its own where the site's is known. */
export default function SiteMetadata(): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext()
  const { pathname } = useLocation()
  const url = siteConfig.customFields?.['url']
  const known = typeof url === 'string' ? url : ''
  const prefix = known === '' ? '' : known.replace(/\/?$/u, '/')
  const alternates = useAlternates(pathname)
  const fallback = alternates.find((one) => one.locale === i18n.defaultLocale)
  return (
    <Head>
      {alternates.map(({ locale, address }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={prefix + address} />
      ))}
      {fallback !== undefined && <link rel="alternate" hrefLang="x-default" href={prefix + fallback.address} />}
      {known !== '' && <link rel="canonical" href={prefix + pathname.slice(1)} />}
    </Head>
  )
}
