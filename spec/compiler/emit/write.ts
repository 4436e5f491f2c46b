import { readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pid } from 'node:process'
import { z } from 'zod'
import { differenceHint } from './difference.ts'
import type { Files } from './emitter.ts'
import { makeFolder } from '../make-folder.ts'
import { errorCode, writeProblem } from './write-problem.ts'

export interface WriteOptions {
  /** Write nothing; report what would change. */
  check?: boolean
  /** The files are those of some emitters only: files of the others are not stale. */
  partial?: boolean
  /** Folders of emitters that have run: what lies there and was not made again is stale in any case. */
  whole?: readonly string[]
  /** Folders of emitters that run on demand: what they wrote earlier is no concern of a generation without them. */
  passOver?: readonly string[]
}

export interface Difference {
  path: string
  kind: 'missing' | 'changed' | 'stale'
  /** Where the content differs first, in a line or two. */
  hint: string
}

export interface WriteReport {
  written: string[]
  removed: string[]
  unchanged: string[]
  /** With `check`, what writing would change. */
  differences: Difference[]
}

/** The generated files, listed beside them, so that the next generation knows which it may remove. */
const manifestName = 'manifest.json'
const safePath = z
  .string()
  .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'leaves the folder')
const Manifest = z.strictObject({ note: z.string(), files: z.array(safePath) })
const note = 'The files that `sockspec generate` made here; it removes those that it makes no longer.'

/**
 * Writes the files that changed and removes those that an earlier generation left. All new content is on disk before
 * the first file is replaced, each by a rename, so an error leaves the old files. Errors have a `remedy`.
 */
export function writeGenerated(files: Files, outDir: string, options: WriteOptions = {}): WriteReport {
  const listed = readManifest(outDir)
  const isIn = (path: string, folders: readonly string[] = []) =>
    folders.some((folder) => path.startsWith(`${folder}/`))
  const isOther = (path: string): boolean =>
    !isIn(path, options.whole) && (options.partial === true || isIn(path, options.passOver))
  const kept = listed.filter((path) => !files.has(path) && isOther(path))
  const stale = listed.filter((path) => !files.has(path) && !kept.includes(path))
  const manifest = `${JSON.stringify({ note, files: [...files.keys(), ...kept].sort() }, null, 2)}\n`
  const present = [...files, [manifestName, manifest] as const].map(([path, text]) => {
    const found = read(join(outDir, path))
    return { path, text, found }
  })
  const changed = present.filter(({ text, found }) => found !== text)
  const report = { unchanged: present.filter((item) => !changed.includes(item)).map(({ path }) => path) }
  if (options.check === true) {
    return { ...report, written: [], removed: [], differences: [...changed.map(differenceOf), ...stale.map(staleFile)] }
  }
  replace(outDir, changed)
  for (const path of stale) remove(outDir, path)
  return { ...report, written: changed.map(({ path }) => path), removed: stale, differences: [] }
}

function differenceOf({ path, text, found }: { path: string; text: string; found: string | undefined }): Difference {
  return found === undefined
    ? { path, kind: 'missing', hint: 'the file is not there' }
    : { path, kind: 'changed', hint: differenceHint(found, text) }
}

function staleFile(path: string): Difference {
  return { path, kind: 'stale', hint: 'nothing generates the file any more' }
}

function readManifest(outDir: string): string[] {
  const path = join(outDir, manifestName)
  const text = read(path)
  if (text === undefined) return []
  try {
    return Manifest.parse(JSON.parse(text)).files
  } catch {
    const remedy = `Delete ${path} and generate again; then delete generated files that are no longer wanted by hand.`
    throw Object.assign(new Error(`${path} is not the list of generated files that it should be`), { remedy })
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw writeProblem(error, path, 'read')
  }
}

/** Puts all new content beside its place, then renames it there. */
function replace(outDir: string, changed: { path: string; text: string }[]): void {
  const staged: { temporary: string; path: string }[] = []
  let at = outDir
  try {
    for (const { path, text } of changed) {
      at = join(outDir, path)
      const temporary = `${at}.${pid}.tmp`
      makeFolder(dirname(at))
      staged.push({ temporary, path: at })
      writeFileSync(temporary, text)
    }
    for (const { temporary, path } of staged) {
      at = path
      renameSync(temporary, path)
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true })
    throw writeProblem(error, at, 'write')
  }
}

/** Removes a file, and the folders that it leaves empty. */
function remove(outDir: string, path: string): void {
  try {
    rmSync(join(outDir, path), { force: true })
  } catch (error) {
    throw writeProblem(error, join(outDir, path), 'remove')
  }
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) rmdirSync(join(outDir, folder))
  } catch {
    // The folder holds something else: it stays.
  }
}
