import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { type ReactNode, useContext } from 'react'
import { Link } from 'react-router-dom'
import { PathContext } from './path-context.ts'
import { isAway, routeTo, useBaseUrl } from './links.ts'

interface Props {
  /** A page path with or without anchor, `#anchor` on this page, or a whole URL. */
  to: string
  children?: ReactNode
  className?: string
  'aria-label'?: string
  'aria-current'?: 'page'
  'data-verdict'?: string
  title?: string
}

/** A link that the build checks; its page is loaded when the pointer comes near. */
export function PageLink({ to, ...rest }: Props): ReactNode {
  const baseUrl = useBaseUrl()
  const path = useContext(PathContext)
  const brokenLinks = useBrokenLinks()
  if (isAway(to)) return <a href={to} rel="noreferrer" {...rest} />
  const address = routeTo(baseUrl, to.startsWith('#') ? path + to : to)
  brokenLinks.collectLink(address)
  const load = (): void => void window.docusaurus.preload(address.replace(/#.*/u, ''))
  return <Link to={address} onMouseEnter={load} onFocus={load} onTouchStart={load} {...rest} />
}
