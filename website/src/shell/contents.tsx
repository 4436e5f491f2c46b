import { translate } from '@docusaurus/Translate'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ContentsEntry } from '../../model/site-page.ts'
import { Breakable } from '../blocks/breakable.tsx'
import { PageLink } from '../blocks/page-link.tsx'
import { useCurrentSection } from './use-current-section.ts'

/** "On this page": beside the text where there is room, else folded above it. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }): ReactNode {
  const [open, setOpen] = useState(false)
  const current = useCurrentSection(entries)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const entry = list.current?.querySelector('[data-current=true]')
    if (entry) keepInView(entry, entry.closest('nav'))
  }, [current])
  if (entries.length < 2) return null
  const label = translate({ id: 'contents', message: 'On this page' })
  return (
    <nav className="contents" data-open={open} aria-label={label}>
      <div className="contents-label">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {label}
        </button>
        <span aria-hidden="true">{label}</span>
      </div>
      <ul ref={list}>
        {entries.map((entry) => (
          <li key={entry.id} className={`contents-${entry.level}`} data-current={entry.id === current}>
            <PageLink to={`#${entry.id}`}>
              <Breakable text={entry.title} />
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Scrolls a long list until an entry of it can be seen, and never the page. */
function keepInView(entry: Element, within: HTMLElement | null): void {
  if (within === null) return
  const { top, bottom } = entry.getBoundingClientRect()
  const box = within.getBoundingClientRect()
  if (top < box.top || bottom > box.bottom) within.scrollTop += top - box.top - box.height / 2
}
