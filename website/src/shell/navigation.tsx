import { translate } from '@docusaurus/Translate'
import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect, useRef } from 'react'
import { PageLink } from '../blocks/page-link.tsx'
import { useBaseUrl } from '../blocks/links.ts'
import { useSiteData } from '../state/site-data.ts'

/** Every page of the site, in groups; the group of this page is open. */
export function Navigation({ open }: { open: boolean }): ReactNode {
  const { nav, guides } = useSiteData()
  const { pathname } = useLocation()
  const baseUrl = useBaseUrl()
  const path = pathname.slice(baseUrl.length).replace(/\/$/u, '')
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
      aria-label={translate({ id: 'nav.label', message: 'Pages' })}
    >
      <ul className="nav-top">
        <NavItem to="conformance" path={path}>
          {translate({ id: 'nav.conformance', message: 'Conformance' })}
        </NavItem>
        <NavItem to="downloads" path={path}>
          {translate({ id: 'nav.downloads', message: 'Downloads' })}
        </NavItem>
      </ul>
      <NavGroup label={translate({ id: 'nav.guides', message: 'Guides' })} items={guides} path={path} />
      {nav.map((group) => (
        <NavGroup key={group.id} label={group.label} items={group.items} list={group.to} path={path} />
      ))}
    </nav>
  )
}

interface GroupProps {
  label: string
  items: readonly { label: string; to: string }[]
  list?: string | undefined
  path: string
}

function NavGroup({ label, items, list, path }: GroupProps): ReactNode {
  const current = path === list || items.some((item) => item.to === path)
  if (items.length === 0) return null
  return (
    <details className="nav-group" open={current}>
      <summary>
        {label} <span className="nav-count">{items.length}</span>
      </summary>
      <ul>
        {list !== undefined && (
          <NavItem to={list} path={path} prose>
            {translate({ id: 'nav.all', message: 'All of them' })}
          </NavItem>
        )}
        {items.map((item) => (
          <NavItem key={item.to} to={item.to} path={path} prose={list === undefined}>
            {item.label}
          </NavItem>
        ))}
      </ul>
    </details>
  )
}

function NavItem(props: { to: string; path: string; prose?: boolean; children: ReactNode }): ReactNode {
  const current = props.to === props.path
  return (
    <li className={props.prose === true ? 'nav-prose' : undefined}>
      <PageLink to={props.to} {...(current && { 'aria-current': 'page' })}>
        {props.children}
      </PageLink>
    </li>
  )
}
