import { useEffect, useRef, useState } from 'react'

/** Whether an element is wider than its place: then the keyboard must reach it, to scroll it. */
export function useScrollable<T extends HTMLElement>(): { ref: React.RefObject<T | null>; scrollable: boolean } {
  const ref = useRef<T>(null)
  const [scrollable, setScrollable] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setScrollable(element.scrollWidth > element.clientWidth + 1))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, scrollable }
}
