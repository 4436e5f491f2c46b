/** Builds the program of the plain calls and runs it on a target, once for each of its families of checks. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildProgramOf } from '../../reference/build-program.ts'
import type { ProgramRun, RunProgram } from '../targets/program-run.ts'
import { type CheckLines, readCheckLines } from './check-lines.ts'

const folder = fileURLToPath(new URL('program', import.meta.url))
const outcomes = fileURLToPath(new URL('../../spec/generated/kernel', import.meta.url))

/** What the program can be asked to check; each in a run of its own, so that one that is lost costs no other. */
export const families = [
  ...['memory', 'paths', 'files', 'time', 'clone', 'futexes', 'signals', 'identity', 'system', 'inspection'],
  ...['exit', 'exit-group', 'bad-frame'],
] as const

/** A family's run and what it told. */
export interface FamilyRun extends ProgramRun {
  family: string
  lines: CheckLines
}

/** The executable. @throws BuildFailed */
export async function buildPlainCalls(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.c')).sort()
  const sources = [...names.map((name) => join(folder, name)), join(outcomes, 'outcomes.c')]
  return buildProgramOf({ sources, headers: [folder, outcomes], standard: 'gnu17' }, 'plain-calls')
}

/** Runs families, as many side by side as there are processors; in their order. */
export async function runFamilies(run: RunProgram, wanted: readonly string[] = families): Promise<FamilyRun[]> {
  const program = await buildPlainCalls()
  const left = [...wanted.entries()]
  const runs: FamilyRun[] = []
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, family] = next
      const result = await run(program, [family])
      runs[index] = { ...result, family, lines: readCheckLines(result.output) }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return runs
}
