import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { makeFolder } from '../make-folder.ts'
import type { TypesOf } from './types-thread.ts'

/** How many results stay in the folder: branches and derived specifications take turns. */
const kept = 8

/**
 * Keeps in a folder what is made of documents, under a hash of the document and of `makers`: the names of everything else
 * that the result depends on. What changes is looked for under another name, so nothing kept is ever out of date.
 */
export function keepTypes(folder: string, makers: readonly string[], make: TypesOf): TypesOf {
  const asked = new Map<string, Promise<string>>()
  const find = async (document: string) => {
    const key = createHash('sha256')
      .update(JSON.stringify([document, ...makers]))
      .digest('hex')
    const known = read(join(folder, key))
    if (known !== undefined) return known
    const types = await make(document)
    keep(folder, key, types)
    return types
  }
  return (document) => {
    const types = asked.get(document) ?? find(document)
    asked.set(document, types)
    return types
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Nobody is told if it fails: where nothing can be kept, it is made again. */
function keep(folder: string, key: string, types: string): void {
  const temporary = join(folder, `${key}.${pid}.tmp`)
  try {
    makeFolder(folder)
    writeFileSync(temporary, types)
    renameSync(temporary, join(folder, key))
    removeOldest(folder)
  } catch {
    // What is left half written goes with the oldest.
  }
}

function removeOldest(folder: string): void {
  const paths = readdirSync(folder).map((name) => join(folder, name))
  const dated = paths.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time)
  for (const { path } of dated.slice(kept)) rmSync(path, { recursive: true, force: true })
}
