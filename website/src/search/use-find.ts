import { useState } from 'react'
import type { SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'
import { loadFind } from './load-find.ts'

interface Search {
  query: string
  hits: readonly SearchEntry[]
  state: 'ready' | 'loading' | 'failed'
  setQuery: (query: string) => void
}

/** What was typed and what it finds. */
export function useFind(): Search {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<Pick<Search, 'hits' | 'state'>>({ hits: [], state: 'ready' })
  const ask = (text: string): void => {
    setQuery(text)
    if (answer.state !== 'ready' || answer.hits.length === 0) setAnswer({ hits: answer.hits, state: 'loading' })
    loadFind().then(
      (find) => setAnswer({ hits: find(text), state: 'ready' }),
      () => setAnswer({ hits: [], state: 'failed' }),
    )
  }
  return { query, ...answer, setQuery: ask }
}
