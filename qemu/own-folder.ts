/** Folders for the time of a run: whoever makes one removes it, and the end of the process does it for them. */
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface OwnFolder {
  readonly path: string
  remove(): Promise<void>
}

const there = new Set<string>()

/** Makes a folder whose name begins with `prefix`, where the system has its temporary files. */
export async function makeOwnFolder(prefix: string): Promise<OwnFolder> {
  const path = await mkdtemp(join(tmpdir(), prefix))
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
