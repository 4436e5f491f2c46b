import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { placesIn, readSealed, removeOldest, replaceFile, sealed } from './kept-places.mjs'
import { makeFolder } from './make-folder.ts'

/** How many results stay in a folder: branches and derived specifications take turns. */
const kept = 8

/**
 * Results in a folder, each under a hash of everything that it depends on. What changes is looked for under another name, so
 * nothing kept is ever out of date.
 */
export interface KeptFiles {
  /** What is kept for these causes; nothing if it is not there or cannot be read. */
  find: (causes: readonly string[]) => string | undefined
  /** Nobody is told if it fails: where nothing can be kept, it is made again. */
  keep: (causes: readonly string[], result: string) => void
}

/** @param makers texts of the code that makes the results; if it changes while it runs, nothing is kept that it has made */
export function keptFiles(folder: string, makers: () => readonly string[] = () => []): KeptFiles {
  const before = JSON.stringify(makers())
  const place = (causes: readonly string[]) =>
    join(folder, createHash('sha256').update(before).update(JSON.stringify(causes)).digest('hex'))
  return {
    find(causes) {
      return readSealed(place(causes))?.toString()
    },
    keep(causes, result) {
      try {
        if (JSON.stringify(makers()) !== before) return
        makeFolder(folder)
        replaceFile(place(causes), sealed(result))
        removeOldest(placesIn(folder), kept)
      } catch {
        // It is made again by the next one.
      }
    },
  }
}
