import type { Point } from '../../ir/syscall.ts'

/** A point in words. */
export function pointText({ situation, modifiers, args, wake }: Point): string {
  const departures = Object.entries(args).map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
  const after = wake === undefined ? [] : [`then ${wake}`]
  return [`in ${situation}`, ...modifiers.map((name) => `with ${name}`), ...departures, ...after].join(', ')
}
