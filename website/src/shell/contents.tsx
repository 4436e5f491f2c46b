import { translate } from '@docusaurus/Translate'
import { type ReactNode, useState } from 'react'
import type { ContentsEntry } from '../../model/site-page.ts'
import { PageLink } from '../blocks/page-link.tsx'
import { useCurrentSection } from './use-current-section.ts'

/** "On this page": beside the text where there is room, else folded above it. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }): ReactNode {
  const [open, setOpen] = useState(false)
  const current = useCurrentSection(entries)
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
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={`contents-${entry.level}`} data-current={entry.id === current}>
            <PageLink to={`#${entry.id}`}>{entry.title}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
