import type { Point, ValueText } from '../../../../ir/syscall.ts'
import type { Context } from '../context.ts'
import type { Text } from '../page.ts'
import { code, joined, line } from '../text.ts'

/** A value of a default or a pool as its author wrote it. */
export function valueText(value: ValueText): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A point of the search in words: where it starts, what is added, which arguments depart from their defaults. */
export function pointText({ labels, links }: Context, point: Point): Text {
  const { placements } = labels.point
  const departures = Object.entries(point.args).map(([path, value]) => {
    if (!path.endsWith('@')) return code(`${path} = ${valueText(value)}`)
    const placement = valueText(value)
    return line`${code(path.slice(0, -1))} ${placements[placement] ?? placement}`
  })
  const wake = point.wake === undefined ? [] : (labels.point.wakes[point.wake] ?? [links.modifier(point.wake)])
  const additions = joined([...point.modifiers.map(links.modifier), ...departures])
  const start = labels.point.in(links.situation(point.situation))
  return joined(
    [
      additions.length === 0 ? start : labels.point.with(start, additions),
      wake.length === 0 ? '' : labels.point.meanwhile(wake),
    ],
    '; ',
  )
}
