import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { shippedSpec } from '../load/files.ts'
import type { ReadFile } from './include.ts'

const top = dirname(shippedSpec.replace(/\/$/, ''))

/** Reads the repository that this file is part of. */
export const readRepository: ReadFile = (path) => {
  const full = join(top, path)
  const isFile = !path.startsWith('..') && statSync(full, { throwIfNoEntry: false })?.isFile() === true
  return isFile ? readFileSync(full, 'utf8') : undefined
}
