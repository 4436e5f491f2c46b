// Files and folders in which results are kept for the next run. JavaScript, since TypeScript is bundled with it.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'

const sealBytes = 32

/**
 * The place at which something is made before it takes its own: nobody sees it half made.
 * @param {string} place
 */
export const inTheMaking = (place) => `${place}.${pid}.tmp`

/** @param {Uint8Array} contents */
const sealOf = (contents) => createHash('sha256').update(contents).digest()

/**
 * What is written where it is kept: a hash goes before it, so that damage is noticed.
 * @param {string | Uint8Array} contents
 */
export function sealed(contents) {
  const bytes = Buffer.from(contents)
  return Buffer.concat([sealOf(bytes), bytes])
}

/**
 * The contents of a file that was written sealed; nothing if it is not there or damaged.
 * @param {string} path
 */
export function readSealed(path) {
  try {
    const file = readFileSync(path)
    const contents = file.subarray(sealBytes)
    return sealOf(contents).equals(file.subarray(0, sealBytes)) ? contents : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes a file whole, or not at all.
 * @param {string} path
 * @param {string | Uint8Array} contents
 */
export function replaceFile(path, contents) {
  const temporary = inTheMaking(path)
  try {
    writeFileSync(temporary, contents)
    renameSync(temporary, path)
  } catch (error) {
    removeIfThere(temporary)
    throw error
  }
}

/**
 * Leaves the newest of the places.
 * @param {readonly string[]} places
 * @param {number} kept how many
 */
export function removeOldest(places, kept) {
  const dated = places.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time)
  for (const { path } of dated.slice(kept)) rmSync(path, { recursive: true, force: true })
}

/** @param {string} folder */
export const placesIn = (folder) => readdirSync(folder).map((name) => join(folder, name))

/** @param {string} path */
export function removeIfThere(path) {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Where nothing can be removed, nothing was written.
  }
}
