import type { ReactNode } from 'react'

/** Pages are loaded before they are shown; this fills the time where that is not so. */
export default function Loading(): ReactNode {
  return <div className="page" aria-busy="true" />
}
