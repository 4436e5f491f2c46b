import type { WriteReport } from '../spec/compiler/emit/write.ts'

/** Says what was written, or with `--check` what would be; the exit status. */
export function reportWritten({ written, removed, unchanged, differences }: WriteReport, out: string): number {
  for (const { path, kind, hint } of differences) process.stderr.write(`${out}/${path} is ${kind}\n${hint}\n`)
  if (differences.length > 0) {
    process.stderr.write(`Run \`npx sockspec generate\` and commit what changes.\n`)
    return 1
  }
  for (const path of written) process.stdout.write(`wrote ${out}/${path}\n`)
  for (const path of removed) process.stdout.write(`removed ${out}/${path}\n`)
  process.stdout.write(`${String(unchanged.length)} files were up to date\n`)
  return 0
}
