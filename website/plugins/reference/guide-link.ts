/**
 * Where a link of a guide leads on the site: a whole URL as it is, `other.md#part` to that guide, `docs:calls/bind` or
 * `../calls/bind.md` to a page of the reference. Undefined for a file of the repository, which the site does not have.
 */
export function guideLink(url: string): string | undefined {
  if (/^[a-z]+:\/\//u.test(url)) return url
  if (url.startsWith('#')) return url
  const match = /^(?:\.\/)?((?:\.\.\/)*)([\w/.-]+?)\.md(#.*)?$/u.exec(url)
  if (match === null) return undefined
  const [, up = '', path = '', anchor = ''] = match
  if (up === '') return path.includes('/') ? undefined : `guides/${path}${anchor}`
  return up === '../' ? `${path}${anchor}` : undefined
}
