import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placesIn, removeOldest, replaceFile } from './kept-places.mjs'
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

export function keptFiles(folder: string): KeptFiles {
  const place = (causes: readonly string[]) =>
    join(folder, createHash('sha256').update(JSON.stringify(causes)).digest('hex'))
  return {
    find(causes) {
      try {
        return readFileSync(place(causes), 'utf8')
      } catch {
        return undefined
      }
    },
    keep(causes, result) {
      try {
        makeFolder(folder)
        replaceFile(place(causes), result)
        removeOldest(placesIn(folder), kept)
      } catch {
        // It is made again by the next one.
      }
    },
  }
}
