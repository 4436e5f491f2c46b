import { useEffect, useState } from 'react'
import type { ContentsEntry } from '../../model/site-page.ts'

/** The section that the reader is in: the last whose heading has passed the upper quarter of the window. */
export function useCurrentSection(entries: readonly ContentsEntry[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    let frame = 0
    const look = (): void => {
      frame = 0
      const line = window.innerHeight / 4
      const passed = entries.filter((entry) => {
        const heading = document.getElementById(entry.id)
        return heading !== null && heading.getBoundingClientRect().top < line
      })
      setCurrent(passed.at(-1)?.id)
    }
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    schedule()
    window.addEventListener('scroll', schedule, { passive: true })
    return () => {
      window.removeEventListener('scroll', schedule)
      cancelAnimationFrame(frame)
    }
  }, [entries])
  return current
}
