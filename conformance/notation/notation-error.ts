import type { Place } from './script.ts'

/** A script that cannot be read, with the place and what to do. */
export class NotationError extends Error {
  override name = 'NotationError'
  readonly remedy: string
  readonly place: Place
  constructor(source: string, place: Place, message: string, remedy: string) {
    super(`${source}:${place.line}:${place.column}: ${message}`)
    this.place = place
    this.remedy = remedy
  }
}
