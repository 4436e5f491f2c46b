/** The sources of the kernel: its own, and what the specification's compiler wrote for it. */
import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BuildFailed } from './build-failed.ts'

/** The project's root; the paths of sources are relative to it. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url))
export const SOURCES = 'reference/kernel'

/** What lies in other folders (tests) is no part of the kernel. */
const FOLDERS = ['', 'core', 'sys', 'socket', 'net', 'drivers', 'arch/x86_64'].map((name) => join(SOURCES, name))

export interface Source {
  path: string
  text: string
  /** Whether the text is another than the file's. */
  isChanged?: boolean
}

async function readFolder(folder: string, endings: readonly string[]): Promise<Source[]> {
  const names = await readdir(resolve(ROOT, folder)).catch(() => [])
  const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending))).sort()
  return Promise.all(
    wanted.map(async (name) => ({
      path: join(folder, name),
      text: await readFile(resolve(ROOT, folder, name), 'utf8'),
    })),
  )
}

async function readFolders(folders: readonly string[], endings: readonly string[]): Promise<Source[]> {
  return (await Promise.all(folders.map((folder) => readFolder(folder, endings)))).flat()
}

/** What was written by hand. */
export const readOwn = (): Promise<Source[]> => readFolders(FOLDERS, ['.c', '.S', '.h'])

/** What was generated. @throws BuildFailed where it was not */
export async function readGenerated(folders: readonly string[]): Promise<Source[]> {
  const sources = await readFolders(folders, ['.c', '.h'])
  for (const name of ['sockspec.h', 'dispatch.c'])
    if (!sources.some(({ path }) => path.endsWith(`/${name}`)))
      throw new BuildFailed(`the kernel needs the generated ${name}`, 'Run `npx sockspec generate` first.')
  return sources
}
