import type { Fragment } from './fragment.ts'
import type { Tree } from './tree.ts'

/** What a part of the IR was made from. */
export interface Origin {
  tree: Tree
  /**
   * Parts that have another name or another text in the file, by path below this one (`for.0`, `numbers`).
   * The empty path is what names the whole.
   */
  parts: ReadonlyMap<string, Tree | Fragment>
  /** Where it was placed, if it was made from something that stands elsewhere. */
  placed?: Tree | undefined
}

/** Remembers what every object of the IR was made from. */
export interface Origins {
  of(object: object): Origin | undefined
  /** Remembers the origin of an object, and returns the object. */
  note<T extends object>(object: T, tree: Tree, parts?: Record<string, Tree | Fragment | undefined>, placed?: Tree): T
}

export function recordOrigins(): Origins {
  const origins = new WeakMap<object, Origin>()
  return {
    of: (object) => origins.get(object),
    note(object, tree, parts = {}, placed) {
      const known = Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part] as const] : []))
      origins.set(object, { tree, parts: new Map(known), placed })
      return object
    },
  }
}
