import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { makeFolder } from '../../spec/compiler/make-folder.ts'
import { removeStale } from '../../spec/compiler/remove-stale.ts'
import type { Line } from './record.ts'
import { fileError, saysFull } from './report-error.ts'

/** A file that is being written; `at` is where its bytes go until it is whole. */
interface Growing {
  handle: FileHandle
  path: string
  at: string
}

/** Puts an error into words that name the file. */
const failing = (path: string) => (error: unknown) => {
  throw fileError('write', path, error)
}

/** Files grow beside their place. What is no file, such as /dev/stdout, is written as it is: nothing may take its place. */
async function create(path: string): Promise<Growing> {
  try {
    makeFolder(dirname(path))
  } catch (error) {
    throw fileError('write', path, error)
  }
  const before = await stat(path).catch(() => undefined)
  const at = before === undefined || before.isFile() ? `${path}.${process.pid}.part` : path
  if (at !== path) await removeStale(dirname(path), (name) => partOf(basename(path), name))
  return { handle: await open(at, 'w').catch(failing(path)), path, at }
}

/** The process that has begun a file and not given it its name, if an entry beside it is from that. */
function partOf(file: string, entry: string): string | undefined {
  return entry.startsWith(file) ? /^\.(\d+)\.part$/.exec(entry.slice(file.length))?.[1] : undefined
}

async function finish({ handle, path, at }: Growing): Promise<void> {
  try {
    if (at !== path) await handle.sync()
    await handle.close()
    if (at !== path) await rename(at, path)
  } catch (error) {
    throw fileError('write', path, error)
  }
}

/** Writes a whole file: either all of it is there afterwards, or what was there before. @throws ReportError */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await create(path)
  try {
    await file.handle.writeFile(text).catch(failing(path))
    await finish(file)
  } catch (error) {
    await file.handle.close().catch(() => undefined)
    if (file.at !== path) await rm(file.at, { force: true })
    throw error
  }
}

/** Holds that a file can be written, before the work whose result it is to take. @throws ReportError */
export async function ensureWritable(path: string): Promise<void> {
  const { handle, at } = await create(path)
  await handle.close()
  if (at !== path) await rm(at, { force: true })
}

/** A record being written. */
export interface RecordWriter {
  /** Where its bytes go until it is whole. */
  readonly at: string
  /** Adds a line; it is on disk, in `<path>.<process>.part`, when this resolves. */
  add(line: Line): Promise<void>
  /** The record is whole: it gets its name. */
  finish(): Promise<void>
  /** Leaves what there is so far in `at`, and tells whether it does: a part that a full disk cut off is in the way there. */
  abandon(): Promise<boolean>
}

/** Starts a record. Until `finish` an earlier record at the path stays as it is. @throws ReportError */
export async function writeRecord(path: string): Promise<RecordWriter> {
  const file = await create(path)
  let isFull = false
  const noting = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      isFull = saysFull(error)
      throw error
    })
  return {
    at: file.at,
    add: (line) => noting(file.handle.appendFile(`${JSON.stringify(line)}\n`).catch(failing(path))),
    finish: () => noting(finish(file)),
    abandon: async () => {
      await file.handle.close().catch(() => undefined)
      if (isFull && file.at !== path) await rm(file.at, { force: true })
      return !isFull
    },
  }
}
