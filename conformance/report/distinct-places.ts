import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ReportError } from './report-error.ts'

/** A file that a run reads or writes, by what it is to the user. */
export interface NamedFile {
  what: string
  path: string
}

/** Holds that no file takes the place of another. @throws ReportError */
export async function ensureDistinct(files: readonly NamedFile[]): Promise<void> {
  const taken = new Map<string, NamedFile>()
  for (const file of files) {
    const place = await placeOf(resolve(file.path))
    const other = taken.get(place)
    if (other !== undefined && (await isReplaced(place))) {
      const message = `${other.what} and ${file.what} have the same place, ${file.path}`
      throw Object.assign(new ReportError(message, 'Name another file for one of them.'), { exitStatus: 2 })
    }
    taken.set(place, file)
  }
}

/** The path without links, of a file that may be missing. */
async function placeOf(path: string): Promise<string> {
  const above = dirname(path)
  return realpath(path).catch(async () => (above === path ? path : join(await placeOf(above), basename(path))))
}

/** What is no file, such as /dev/null, takes everything. */
const isReplaced = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  )
