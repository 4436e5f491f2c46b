import { isAbsolute, relative } from 'node:path'

/** A path as a person would type it: from the current folder where it lies inside. */
export function shownPath(path: string, from = process.cwd()): string {
  const fromHere = relative(from, path)
  return fromHere === '' || fromHere.split('/')[0] === '..' || isAbsolute(fromHere) ? path : fromHere
}
