import { translate } from '@docusaurus/Translate'
import { useLocation } from '@docusaurus/router'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { type ReactNode, useEffect, useRef } from 'react'
import type { NavGroup } from '../../../spec/compiler/emit/docs/page.ts'
import { routeTo, useBaseUrl } from '../blocks/links.ts'
import { useFollow } from '../blocks/use-follow.ts'
import { useSiteData } from '../state/site-data.ts'

/** Every page of the site, in groups; the group of this page is open. */
export function Navigation({ open }: { open: boolean }): ReactNode {
  const { nav } = useSiteData()
  const { pathname } = useLocation()
  const baseUrl = useBaseUrl()
  const path = pathname.slice(baseUrl.length).replace(/\/$/u, '')
  const follow = useFollow()
  const brokenLinks = useBrokenLinks()
  // The navigation is the same on every page: it is enough to check it once.
  if (path === '')
    for (const item of nav.flatMap((group) => group.items)) brokenLinks.collectLink(routeTo(baseUrl, item.to))
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = element.current?.querySelector('[aria-current=page]')
    current?.scrollIntoView({ block: 'nearest' })
  }, [path])
  return (
    <nav
      ref={element}
      id="navigation"
      className="navigation"
      data-open={open}
      onClick={follow}
      aria-label={translate({ id: 'nav.label', message: 'Pages' })}
    >
      <ul className="nav-top">
        <NavItem to="calls" path={path}>
          {translate({ id: 'nav.calls', message: 'All calls' })}
        </NavItem>
        <NavItem to="conformance" path={path}>
          {translate({ id: 'nav.conformance', message: 'Conformance' })}
        </NavItem>
        <NavItem to="downloads" path={path}>
          {translate({ id: 'nav.downloads', message: 'Downloads' })}
        </NavItem>
      </ul>
      {nav.map((group) => (
        <Group key={group.id} group={group} path={path} />
      ))}
    </nav>
  )
}

function Group({ group, path }: { group: NavGroup; path: string }): ReactNode {
  return (
    <details className="nav-group" open={group.items.some((item) => item.to === path)}>
      <summary>
        {group.label} <span className="nav-count">{group.items.filter(isMember).length}</span>
      </summary>
      <ul>
        {group.items.map((item) => (
          <NavItem key={item.to} to={item.to} path={path} prose={!isName(item.label)}>
            {item.label}
          </NavItem>
        ))}
      </ul>
    </details>
  )
}

/** Not the page that lists the group. */
const isMember = ({ to }: NavGroup['items'][number], _: number, all: NavGroup['items']): boolean =>
  to.includes('/') || !all.some((other) => other.to.startsWith(`${to}/`))

/** Names of the specification are set like code. */
const isName = (label: string): boolean => /^[a-z0-9]+(?:_[a-z0-9]+)*$|^[A-Z][A-Z0-9_]+$|^struct /u.test(label)

function NavItem(props: { to: string; path: string; prose?: boolean; children: ReactNode }): ReactNode {
  const current = props.to === props.path
  return (
    <li className={props.prose === true ? 'nav-prose' : undefined}>
      <a href={routeTo(useBaseUrl(), props.to).slice(1)} aria-current={current ? 'page' : undefined}>
        {props.children}
      </a>
    </li>
  )
}
