import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir tries for ever where the system says
 * ENOENT of a folder inside one that is there, as /proc does. Throws what the system says.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (isFolder(path)) return
    const above = dirname(path)
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!missing || isFolder(above)) throw error
    makeFolder(above)
    makeFolder(path)
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
