import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Line } from './record.ts'
import { fileError } from './report-error.ts'

/** Where a file grows until it is whole. */
const partOf = (path: string) => `${path}.part`

/** Puts `error` into words that name the file. */
const failing = (path: string) => (error: unknown) => {
  throw fileError('write', path, error)
}

async function create(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true }).catch(failing(path))
  return open(partOf(path), 'w').catch(failing(path))
}

async function finish(file: FileHandle, path: string): Promise<void> {
  try {
    await file.sync()
    await file.close()
    await rename(partOf(path), path)
  } catch (error) {
    throw fileError('write', path, error)
  }
}

/** Writes a whole file: either all of it is there afterwards, or what was there before. @throws ReportError */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await create(path)
  try {
    await file.writeFile(text).catch(failing(path))
    await finish(file, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(partOf(path), { force: true })
    throw error
  }
}

/** A record being written. */
export interface RecordWriter {
  /** Adds a line; it is on disk, in `<path>.part`, when this resolves. */
  add(line: Line): Promise<void>
  /** The record is whole: it gets its name. */
  finish(): Promise<void>
  /** Leaves what there is so far in `<path>.part`. */
  abandon(): Promise<void>
}

/** Starts a record. Until `finish` an earlier record at the path stays as it is. @throws ReportError */
export async function writeRecord(path: string): Promise<RecordWriter> {
  const file = await create(path)
  return {
    add: async (line) => {
      await file.write(`${JSON.stringify(line)}\n`).catch(failing(path))
    },
    finish: () => finish(file, path),
    abandon: async () => {
      await file.close().catch(() => undefined)
    },
  }
}
