import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import type { Results } from '../../../spec/compiler/emit/docs/page.ts'

/** What each column is about: which release, when, and by which rules it was judged. */
export function MatrixHead({ results }: { results: Results }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">{translate({ id: 'matrix.rule', message: 'Call and rule' })}</th>
        {results.implementations.map((one) => (
          <th key={one.id} scope="col">
            <span className="matrix-name">{one.name}</span>
            <span className="matrix-release">
              {one.release}, {one.architecture}, {one.date.slice(0, 10)}
            </span>
            {!one.current && (
              <span className="matrix-old">
                {translate(
                  { id: 'matrix.old', message: 'judged by an older specification ({version})' },
                  { version: one.specification },
                )}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
