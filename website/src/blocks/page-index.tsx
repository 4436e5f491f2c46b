import { translate } from '@docusaurus/Translate'
import { type ReactNode, useState } from 'react'
import type { IndexBlock } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'
import { FilterField } from './filter-field.tsx'
import { InlineText } from './inline.tsx'
import { PageLink } from './page-link.tsx'

/** Pages with a line about each. */
export function Index({ block }: { block: IndexBlock }): ReactNode {
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/u)
  const shown = block.entries.filter((entry) => {
    const text = `${entry.title} ${textOf(entry.text)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <div className="index">
      <FilterField
        label={translate({ id: 'filter.pages', message: 'Filter this list' })}
        value={query}
        onChange={setQuery}
        shown={shown.length}
        total={block.entries.length}
      />
      <dl>
        {shown.map((entry) => (
          <div key={entry.to}>
            <dt>
              <PageLink to={entry.to}>
                <code>{entry.title}</code>
              </PageLink>
            </dt>
            <dd>
              <InlineText text={entry.text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
