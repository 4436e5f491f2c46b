import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'

/** Says how many were found, or why nothing is shown. */
export function SearchStatus(props: {
  query: string
  count: number
  state: 'ready' | 'loading' | 'failed'
}): ReactNode {
  return (
    <p className="search-status" role="status">
      {message(props)}
    </p>
  )
}

function message({ query, count, state }: { query: string; count: number; state: string }): string {
  if (state === 'failed')
    return translate({ id: 'search.failed', message: 'The index could not be loaded. Typing on tries again.' })
  if (query.trim() === '')
    return translate({ id: 'search.keys', message: '↑ ↓ to choose, Enter to go, Escape to leave' })
  if (state === 'loading') return translate({ id: 'search.loading', message: 'Loading the index' })
  if (count === 0) return translate({ id: 'search.nothing', message: 'Nothing has that name or these words.' })
  return translate({ id: 'search.found', message: 'Found: {count}' }, { count })
}
