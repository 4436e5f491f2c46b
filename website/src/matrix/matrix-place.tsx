import { type ReactNode, useContext } from 'react'
import { Matrix } from './matrix.tsx'
import { ResultsContext } from './results-context.ts'

/** Where a page wants the matrix. */
export function MatrixPlace(): ReactNode {
  const results = useContext(ResultsContext)
  return results === undefined ? null : <Matrix results={results} />
}
