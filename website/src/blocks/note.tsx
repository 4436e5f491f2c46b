import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import type { NoteBlock } from '../../model/site-page.ts'
import { InlineText } from './inline.tsx'

/** Something to know before reading on. */
export function Note({ block }: { block: NoteBlock }): ReactNode {
  const labels = {
    info: translate({ id: 'note.info', message: 'Note' }),
    stale: translate({ id: 'note.stale', message: 'Translation out of date' }),
    warning: translate({ id: 'note.warning', message: 'Take care' }),
  }
  return (
    <div className={`note note-${block.tone}`} role="note">
      <strong className="note-label">{labels[block.tone]}</strong>
      <p>
        <InlineText text={block.text} />
      </p>
    </div>
  )
}
