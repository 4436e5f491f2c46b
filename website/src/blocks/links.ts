import useDocusaurusContext from '@docusaurus/useDocusaurusContext'

/** `calls/bind#bind.in-use` as the address of a route: `/ru/calls/bind/#bind.in-use`. */
export function routeTo(baseUrl: string, to: string): string {
  const hash = to.indexOf('#')
  const path = hash < 0 ? to : to.slice(0, hash)
  const anchor = hash < 0 ? '' : `#${encodeURIComponent(to.slice(hash + 1)).replaceAll('%40', '@')}`
  return `${baseUrl}${path === '' ? '' : `${path}/`}${anchor}`
}

export function useBaseUrl(): string {
  return useDocusaurusContext().siteConfig.baseUrl
}

/** A file beside the pages of this language, as `calls/bind.md`: an address relative to the page's `base`. */
export function useFileAddress(): (path: string) => string {
  const baseUrl = useBaseUrl()
  return (path) => `${baseUrl.slice(1)}${path}`
}

/** Whether a link leaves the site. */
export const isAway = (to: string): boolean => /^[a-z]+:/u.test(to)
