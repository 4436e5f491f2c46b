import type { ReactNode } from 'react'
import type { SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'
import { kindLabel } from './kind-label.ts'

interface Props {
  hit: SearchEntry
  id: string
  selected: boolean
  onPoint: () => void
  onChoose: () => void
}

export function SearchHit({ hit, id, selected, onPoint, onChoose }: Props): ReactNode {
  return (
    <li id={id} role="option" aria-selected={selected} className="hit" onPointerMove={onPoint} onClick={onChoose}>
      <span className={hit.kind === 'guide' || hit.kind === 'section' ? 'hit-title' : 'hit-title hit-name'}>
        {hit.title}
      </span>
      <span className="hit-kind">{kindLabel(hit.kind)}</span>
      <span className="hit-text">{hit.text}</span>
    </li>
  )
}
