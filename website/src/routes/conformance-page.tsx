import type { ReactNode } from 'react'
import type { Results } from '../../../spec/compiler/emit/docs/page.ts'
import type { SitePage } from '../../model/site-page.ts'
import { ResultsContext } from '../matrix/results-context.ts'
import ReferencePage from './reference-page.tsx'

/** The page with the matrix. */
export default function ConformancePage(props: { page: SitePage; results: Results }): ReactNode {
  return (
    <ResultsContext value={props.results}>
      <ReferencePage page={props.page} />
    </ResultsContext>
  )
}
