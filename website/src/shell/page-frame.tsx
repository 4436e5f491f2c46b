import Head from '@docusaurus/Head'
import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ContentsEntry } from '../../model/site-page.ts'
import { PathContext } from '../blocks/path-context.ts'
import { revealTarget } from '../state/reveal-target.ts'
import { Contents } from './contents.tsx'

interface Props {
  path: string
  title: string
  description: string
  kind: string
  contents?: readonly ContentsEntry[]
  children: ReactNode
}

let firstPage = true

/** What all pages share: title, main part, "on this page". */
export function PageFrame({ path, title, description, kind, contents, children }: Props): ReactNode {
  const main = useRef<HTMLElement>(null)
  const location = useLocation()
  useEffect(() => {
    // After a link within the site the reader goes on at the new page's beginning, as after a whole load.
    if (!firstPage && window.location.hash === '') main.current?.focus({ preventScroll: true })
    firstPage = false
  }, [path])
  useEffect(() => revealTarget(location.hash), [location])
  const fullTitle = path === '' ? title : `${title} · sockspec`
  return (
    <PathContext value={path}>
      <Head>
        <title>{fullTitle}</title>
        <meta property="og:title" content={fullTitle} />
        {description !== '' && <meta name="description" content={description} />}
        {description !== '' && <meta property="og:description" content={description} />}
      </Head>
      <div className="page" data-kind={kind}>
        {contents !== undefined && <Contents entries={contents} />}
        <main ref={main} id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </PathContext>
  )
}
