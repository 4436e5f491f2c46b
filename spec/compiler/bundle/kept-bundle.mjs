import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTheMaking, placesIn, readSealed, removeIfThere, removeOldest, replaceFile, sealed } from '../kept-places.mjs'
import { keptFolder, root } from './places.mjs'

/** What a bundle depends on beside its sources: the packages that are installed, and how it is made. */
const alsoRead = [
  'node_modules/.package-lock.json',
  'package.json',
  'tsconfig.json',
  'spec/compiler/bundle/make-bundle.mjs',
]

/** How many bundles of an entry stay: branches take turns. */
const kept = 3

/**
 * The folder with the bundle of an entry, if there is one of the sources as they are now.
 * @param {string} entry
 */
export function findBundle(entry) {
  try {
    const folder = keptFolder(entry)
    /** @type {unknown} */
    const sources = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))
    if (!Array.isArray(sources)) return undefined
    const found = join(folder, digest(sources.map((path) => [String(path), contents(String(path))])))
    const code = readSealed(join(found, 'code'))
    return code && { folder: found, code: code.toString() }
  } catch {
    return undefined
  }
}

/**
 * Keeps a bundle under a hash of everything that it depends on. Nobody is told if it fails: where nothing can be kept, it is
 * made again.
 * @param {string} entry
 * @param {import('./make-bundle.mjs').Bundle} bundle
 */
export function keepBundle(entry, { code, map, sources }) {
  const folder = keptFolder(entry)
  const place = join(folder, digest(sources))
  const temporary = inTheMaking(place)
  try {
    mkdirSync(temporary, { recursive: true })
    writeFileSync(join(temporary, 'code'), sealed(code))
    writeFileSync(join(temporary, 'code.cjs.map'), map)
    rmSync(place, { recursive: true, force: true })
    renameSync(temporary, place)
    replaceFile(join(folder, 'sources.json'), JSON.stringify(sources.map(([path]) => path)))
    removeOldest(placesIn(folder).filter(isFolder), kept)
  } catch {
    removeIfThere(temporary)
  }
  return place
}

/** @param {import('./make-bundle.mjs').Bundle['sources']} sources */
function digest(sources) {
  // The place counts, too: the engine keeps it with what it has compiled.
  const hash = createHash('sha256').update(root)
  for (const path of alsoRead) hash.update(`\n${path}\n${contents(path)}`)
  for (const [path, text] of sources) hash.update(`\n${path}\n${text}`)
  return hash.digest('hex').slice(0, 32)
}

/** @param {string} path */
function contents(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return 'not there'
  }
}

/** @param {string} path */
const isFolder = (path) => statSync(path).isDirectory()
