import { translate } from '@docusaurus/Translate'
import { useHistory } from '@docusaurus/router'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'
import { routeTo, useBaseUrl } from '../blocks/links.ts'
import { SearchHit } from './search-hit.tsx'
import { SearchStatus } from './search-status.tsx'
import { useFind } from './use-find.ts'

/** Search as a dialog: type, choose with the arrows, go with Enter, leave with Escape. */
export function SearchDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }): ReactNode {
  const { query, hits, state, setQuery } = useFind()
  const [at, setAt] = useState(0)
  const history = useHistory()
  const baseUrl = useBaseUrl()
  const close = (): void => dialog.current?.close()
  const go = (hit: SearchEntry): void => {
    close()
    history.push(routeTo(baseUrl, hit.to))
  }
  const type = (text: string): void => {
    setAt(0)
    setQuery(text)
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const hit = hits[at]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setAt((at + step + hits.length) % hits.length)
    } else if (event.key === 'Escape') {
      // Else it would but empty the field.
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && hit !== undefined) {
      event.preventDefault()
      go(hit)
    }
  }
  useEffect(() => {
    document.getElementById(`hit-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <dialog
      ref={dialog}
      className="search"
      aria-label={translate({ id: 'search.label', message: 'Search' })}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="search-body">
        <input
          type="search"
          role="combobox"
          aria-label={translate({ id: 'search.label', message: 'Search' })}
          aria-expanded={hits.length > 0}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `hit-${at}` : undefined}
          placeholder={translate({ id: 'search.placeholder', message: 'Call, errno, rule, constant, number' })}
          value={query}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <ul id="hits" role="listbox" aria-label={translate({ id: 'search.hits', message: 'Found' })}>
          {hits.map((hit, index) => (
            <SearchHit
              key={`${hit.to} ${hit.kind} ${hit.title}`}
              hit={hit}
              id={`hit-${index}`}
              selected={index === at}
              onPoint={() => setAt(index)}
              onChoose={() => go(hit)}
            />
          ))}
        </ul>
        <SearchStatus query={query} count={hits.length} state={state} />
      </div>
    </dialog>
  )
}
