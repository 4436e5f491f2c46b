import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where records go that are given no other place. */
export const ownFolder = fileURLToPath(new URL('../../build/conformance/', import.meta.url))

/** The record of the last whole run, of which coverage speaks. */
export const lastRecord = join(ownFolder, 'last.jsonl')

/** The record of the last run of selected cases. It must not pass for a whole run, nor take the place of one. */
export const selectionRecord = join(ownFolder, 'selection.jsonl')

/** Where the record of a run goes that is given no other place. */
export function ownRecord({ only, profile }: { only: string | undefined; profile: string | undefined }): string {
  return only === undefined && profile === undefined ? lastRecord : selectionRecord
}

const unfinished = /^(?:last|selection)\.jsonl\.(\d+)\.part$/

/** Removes unfinished records whose runs were killed; those of runs that go on stay. */
export async function removeStaleParts(folder = ownFolder): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = unfinished.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
