import type { Point, ValueText } from '../../../ir/syscall.ts'
import type { Links } from './links.ts'
import { code } from './markdown.ts'

/** A value of a default or a pool as its author wrote it. */
export function valueText(value: ValueText): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A point of the search in words: where it starts, what is added, which arguments depart from their defaults. */
export function pointText(links: Links, point: Point): string {
  const departures = Object.entries(point.args).map(([path, value]) =>
    path.endsWith('@') ? `${code(path.slice(0, -1))} ${valueText(value)}` : code(`${path} = ${valueText(value)}`),
  )
  const additions = [...point.modifiers.map(links.modifier), ...departures]
  const start = `in ${links.situation(point.situation)}`
  const wake = point.wake === undefined ? '' : `; meanwhile ${links.modifier(point.wake)}`
  return start + (additions.length === 0 ? '' : ` with ${additions.join(', ')}`) + wake
}
