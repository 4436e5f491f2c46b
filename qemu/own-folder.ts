/**
 * Folders for the time of a run: whoever makes one removes it, and the end of the process does it for them. Of a process that
 * is killed the next one does it.
 */
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeStale } from '../spec/compiler/remove-stale.ts'

export interface OwnFolder {
  readonly path: string
  remove(): Promise<void>
}

const there = new Set<string>()

/** The name of a folder: what it is for, the process, and what mkdtemp puts behind. */
const ownName = /^sockspec-(?:link-)?(\d+)-\w{6}$/

/** Makes a folder where the system has its temporary files. */
export async function makeOwnFolder(prefix: 'sockspec-' | 'sockspec-link-'): Promise<OwnFolder> {
  await removeStale(tmpdir(), (name) => ownName.exec(name)?.[1])
  const path = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  if (there.size === 0) process.on('exit', removeAll)
  there.add(path)
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true })
      there.delete(path)
      if (there.size === 0) process.off('exit', removeAll)
    },
  }
}

function removeAll(): void {
  for (const path of there) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // The process ends; nobody is left who could do anything about it.
    }
  }
}
