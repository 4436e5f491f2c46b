import { join } from 'node:path'
import { counted } from '../spec/ir/counted.ts'
import { shownPath } from './shown-path.ts'
import type { WriteReport } from '../spec/compiler/emit/write.ts'

/** Says what was written, or with `--check` what would be; the exit status. */
export function reportWritten({ written, removed, unchanged, differences }: WriteReport, out: string): number {
  for (const { path, kind, hint } of differences) process.stderr.write(`${shown(out, path)} is ${kind}\n${hint}\n`)
  if (differences.length > 0) {
    process.stderr.write(`Run \`npx sockspec generate\` and commit what changes.\n`)
    return 1
  }
  for (const path of written) process.stdout.write(`wrote ${shown(out, path)}\n`)
  for (const path of removed) process.stdout.write(`removed ${shown(out, path)}\n`)
  if (unchanged.length === 0) return 0
  process.stdout.write(`${counted(unchanged.length, 'file')} ${unchanged.length === 1 ? 'was' : 'were'} up to date\n`)
  return 0
}

const shown = (out: string, path: string): string => shownPath(join(out, path))
