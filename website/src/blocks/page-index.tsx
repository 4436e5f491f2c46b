import { translate } from '@docusaurus/Translate'
import { Fragment, type ReactNode, useState } from 'react'
import type { IndexBlock } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'
import { FilterField } from './filter-field.tsx'
import { InlineText } from './inline.tsx'
import { PageLink } from './page-link.tsx'

type Group = IndexBlock['groups'][number]

/** Pages with a line about each. */
export function Index({ block }: { block: IndexBlock }): ReactNode {
  const [query, setQuery] = useState('')
  const groups = block.groups.map((group) => ({ ...group, entries: filtered(group.entries, query) }))
  return (
    <div className="index">
      <FilterField
        label={translate({ id: 'filter.pages', message: 'Filter this list' })}
        value={query}
        onChange={setQuery}
        shown={countOf(groups)}
        total={countOf(block.groups)}
      />
      {groups.map(({ label, entries }) => (
        <Fragment key={label}>
          {block.groups.length > 1 && entries.length > 0 && <h2>{label}</h2>}
          {entries.length > 0 && <Entries entries={entries} />}
        </Fragment>
      ))}
    </div>
  )
}

function filtered(entries: Group['entries'], query: string): Group['entries'] {
  const words = query.toLowerCase().split(/\s+/u)
  return entries.filter((entry) => {
    const text = `${entry.title} ${textOf(entry.text)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { entries }) => sum + entries.length, 0)

function Entries({ entries }: { entries: Group['entries'] }): ReactNode {
  return (
    <dl>
      {entries.map((entry) => (
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
  )
}
