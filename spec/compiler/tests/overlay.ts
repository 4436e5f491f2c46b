import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Source } from '../load/source.ts'
import { readFiles, type FileSet } from '../load/files.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = (name: string): string => `${here}${name}`

/** The small specification that every fault is made in; files are named by their path within it. */
export const baseFiles = (): FileSet => read('base')

/** The same as what a fault is derived from: the files are in another folder. */
export const shippedFiles = (): FileSet =>
  new Map([...baseFiles()].map(([path, { file, text }]) => [path, { file: `tiny/${file}`, text }]))

/** The names of the faults; `faults/NAME` holds the files that differ from the base, and the expected text. */
export const faultNames = (): string[] => readdirSync(folder('faults')).toSorted()

/** The base with the files of a fault over it. */
export const faultFiles = (name: string): FileSet => overlaid(`faults/${name}`)

/** A small specification that is also well-typed, and in which every outcome is reached. */
export const wholeFiles = (): FileSet => overlaid('whole')

/** The base with the files of a folder over it. An empty file takes the base's away. */
function overlaid(name: string): FileSet {
  const files = new Map([...baseFiles(), ...read(name)])
  for (const [path, { text, unreadable }] of files) if (text === '' && unreadable === undefined) files.delete(path)
  return files
}

export const overlayFiles = (name: string): [string, Source][] => [...read(`faults/${name}`)]

export const expectedFile = (name: string): string => folder(`faults/${name}/expected.txt`)

const read = (name: string): FileSet => readFiles(folder(name), folder(name))
