import { translate } from '@docusaurus/Translate'
import { useHistory, useLocation } from '@docusaurus/router'
import useIsBrowser from '@docusaurus/useIsBrowser'
import { type ReactNode, useState } from 'react'
import type { Results } from '../../../spec/compiler/emit/docs/page.ts'
import { useScrollable } from '../state/use-scrollable.ts'
import { byCall, filterOf, filterRules, isFiltering, type MatrixFilter, noFilter, searchOf } from './matrix-filter.ts'
import { MatrixFilters } from './matrix-filters.tsx'
import { MatrixGroup } from './matrix-group.tsx'
import { MatrixHead } from './matrix-head.tsx'

/** Rules and implementations; what is filtered stands in the address, so that it can be sent to others. */
export function Matrix({ results }: { results: Results }): ReactNode {
  const location = useLocation()
  const history = useHistory()
  const filter = useIsBrowser() ? filterOf(location.search) : noFilter
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const { ref, scrollable } = useScrollable<HTMLDivElement>()
  if (results.implementations.length === 0) return <NoResults />
  const rules = filterRules(results.rules, filter)
  const change = (next: MatrixFilter): void => history.replace({ ...location, search: searchOf(next) })
  const toggle = (call: string): void =>
    setOpened(opened.has(call) ? new Set([...opened].filter((one) => one !== call)) : new Set([...opened, call]))
  return (
    <div className="matrix">
      <MatrixFilters results={results} filter={filter} shown={rules.length} onChange={change} />
      <div
        ref={ref}
        className="table-scroll"
        {...(scrollable && {
          tabIndex: 0,
          role: 'group',
          'aria-label': translate({ id: 'matrix.label', message: 'Rules and implementations' }),
        })}
      >
        <table>
          <MatrixHead results={results} />
          {[...byCall(rules)].map(([call, group]) => (
            <MatrixGroup
              key={call}
              call={call}
              rules={group}
              results={results}
              open={isFiltering(filter) || opened.has(call)}
              fixed={isFiltering(filter)}
              onToggle={() => toggle(call)}
            />
          ))}
        </table>
      </div>
      {rules.length === 0 && (
        <p className="matrix-empty">{translate({ id: 'matrix.empty', message: 'No rule is like that.' })}</p>
      )}
    </div>
  )
}

function NoResults(): ReactNode {
  return (
    <p className="matrix-empty">
      {translate({ id: 'matrix.none', message: 'No results are recorded yet: no implementation stands here.' })}
    </p>
  )
}
