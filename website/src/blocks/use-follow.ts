import { useHistory } from '@docusaurus/router'
import type { MouseEvent } from 'react'

/**
 * Follows plain links below an element within the site, without a load of the whole page: for parts with so many links
 * that a component for each would cost more than it gives. Their addresses are relative to the page's `base`.
 */
export function useFollow(): (event: MouseEvent) => void {
  const history = useHistory()
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link?.getAttribute('href')
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (typeof address !== 'string' || !plain) return
    event.preventDefault()
    history.push(`/${address}`)
  }
}
