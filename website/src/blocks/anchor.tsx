import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'

/** Tells the build that links may lead to `id`. */
export function useAnchor(id: string | undefined): void {
  const brokenLinks = useBrokenLinks()
  if (id !== undefined) brokenLinks.collectAnchor(id)
}

/** A place without text that links lead to. */
export function Anchor({ id }: { id: string }): ReactNode {
  useAnchor(id)
  return <span id={id} className="anchor" />
}
