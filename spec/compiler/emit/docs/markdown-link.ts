/** A link from one Markdown page to a place (`calls/bind#bind.ok`) on another; whole URLs stay as they are. */
export function relativeLink(from: string, to: string): string {
  if (/^[a-z]+:/u.test(to)) return to
  const [path = '', anchor] = to.split('#')
  const fragment = anchor === undefined ? '' : `#${anchor}`
  if (path === from && anchor !== undefined) return fragment
  return `${'../'.repeat(from.split('/').length - 1)}${path}.md${fragment}`
}
