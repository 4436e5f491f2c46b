import { createContext } from 'react'
import type { Results } from '../../../spec/compiler/emit/docs/page.ts'

/** The recorded results, on the page that shows the matrix. */
export const ResultsContext = createContext<Results | undefined>(undefined)
