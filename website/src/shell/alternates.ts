import useDocusaurusContext from '@docusaurus/useDocusaurusContext'

interface Alternate {
  locale: string
  label: string
  /** Relative to the page's `base`. */
  address: string
}

/** The page at `pathname` (a route's) in every language. */
export function useAlternates(pathname: string): Alternate[] {
  const { i18n, siteConfig } = useDocusaurusContext()
  const path = pathname.startsWith(siteConfig.baseUrl) ? pathname.slice(siteConfig.baseUrl.length) : ''
  return i18n.locales.map((locale) => {
    const { baseUrl, label } = i18n.localeConfigs[locale] ?? { baseUrl: '/', label: locale }
    const address = `${baseUrl}${path}`.slice(1)
    return { locale, label, address: address === '' ? './' : address }
  })
}
