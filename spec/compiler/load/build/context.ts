import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { EntryOf, Kind } from '../../language/kinds.ts'
import type { Origins } from '../origins.ts'
import type { Tree } from '../tree.ts'

/** An entry whose form is right, with its tree. */
export interface Shapely<K extends Kind> {
  name: string
  data: EntryOf<K>
  tree: Tree
  /** Where the name stands. */
  named: Tree
}

/** What is needed to turn entries into IR. */
export interface Context {
  origins: Origins
  common: ReadonlyMap<string, Shapely<'common'>>
  /** Whether a common outcome of this name may stand where the form is wrong; using it is no further mistake. */
  claimedCommon: (name: string) => boolean
  /** Finds what goes wrong on the way. */
  report: (diagnostic: Diagnostic) => void
  /** Told that an outcome of a call could not be made. */
  leaveOut: (call: string) => void
}

/** The object without fields that are undefined. */
export function compact<T extends object>(object: T): T {
  for (const key of Object.keys(object)) if (Reflect.get(object, key) === undefined) Reflect.deleteProperty(object, key)
  return object
}

/** Says that an entry is named at a place. */
export const head = (named: Tree | undefined): Record<string, Tree | undefined> => ({ '': named, name: named })

/** An expression as the IR holds it. */
export const text = (value: string | number | boolean): string => String(value)
export const maybeText = (value: string | number | boolean | undefined): string | undefined =>
  value === undefined ? undefined : String(value)
