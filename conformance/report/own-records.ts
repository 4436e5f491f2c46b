import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { removeStale } from '../../spec/compiler/remove-stale.ts'

/** Where records go that are given no other place. */
export const ownFolder = fileURLToPath(new URL('../../build/conformance/', import.meta.url))

/** The record of the last whole run of a target. */
const wholeRecord = (target: string) => join(ownFolder, `whole-${target}.jsonl`)

/** The record of the last run of selected cases. It must not pass for a whole run, nor take the place of one. */
export const selectionRecord = join(ownFolder, 'selection.jsonl')

/** Where the record of a run goes that is given no other place. */
export function ownRecord({ target, only, profile }: Selection): string {
  return only === undefined && profile === undefined ? wholeRecord(target) : selectionRecord
}

/** Of which target, and which of its cases. */
interface Selection {
  target: string
  only: string | undefined
  profile: string | undefined
}

/** The records of the last whole run of every target that had one. */
export async function wholeRecords(folder = ownFolder): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => /^whole-.+\.jsonl$/.test(name)).map((name) => join(folder, name))
}

const unfinished = /^(?:whole-.+|selection)\.jsonl\.(\d+)\.part$/

/** Removes unfinished records whose runs were killed; those of runs that go on stay. */
export const removeStaleParts = (folder = ownFolder): Promise<void> =>
  removeStale(folder, (name) => unfinished.exec(name)?.[1])
