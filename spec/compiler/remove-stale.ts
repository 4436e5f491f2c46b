import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Removes from a folder what processes that were killed have left there. What belongs to a process that runs stays, and so
 * does what belongs to another user; of a link only the link goes.
 *
 * @param ownerOf the id of the process that made an entry, out of its name; nothing for the names of others
 */
export async function removeStale(folder: string, ownerOf: (name: string) => string | undefined): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = ownerOf(name)
    if (pid === undefined || isRunning(Number(pid))) continue
    const path = join(folder, name)
    // What cannot be removed is in nobody's way.
    if (await isOwn(path)) await rm(path, { recursive: true, force: true }).catch(() => undefined)
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

const isOwn = (path: string): Promise<boolean> =>
  lstat(path).then(
    ({ uid }) => uid === process.getuid?.(),
    () => false,
  )
