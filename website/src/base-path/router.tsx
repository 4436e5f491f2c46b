import type { ComponentProps, ReactNode } from 'react'
import { BrowserRouter as Router } from 'react-router-dom-original'
import { basePath } from './base-path.ts'

export * from 'react-router-dom-original'

/** The router that Docusaurus starts, with the base that the document has. */
export function BrowserRouter(props: ComponentProps<typeof Router>): ReactNode {
  return <Router {...props} basename={basePath()} />
}
