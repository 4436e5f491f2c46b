import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { x } from 'tinyexec'
import { type Count, countStep, countTests, sum } from './count.ts'
import type { Step, TestReport } from './steps.ts'

/**
 * Runs steps one after another, a line for each; one that fails shows its output and does not stop the others.
 * The last line is the sum.
 */
export async function runSteps(steps: readonly Step[], root: string): Promise<Count> {
  const width = Math.max(...steps.map(({ name }) => name.length))
  const counts: Count[] = []
  for (const [index, step] of steps.entries()) {
    process.stdout.write(`[${index + 1}/${steps.length}] ${step.name.padEnd(width)}  `)
    counts.push(await runStep(step, root))
  }
  const total = sum(counts)
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  return total
}

async function runStep(step: Step, root: string): Promise<Count> {
  const start = performance.now()
  const { status, output } = await execute(step, root)
  const count = step.report === undefined ? countStep(status) : await readCount(step.report, root, status)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const tests = step.report === undefined ? '' : `, ${count.passed} passed, ${count.failed} failed`
  process.stdout.write(`${count.failed === 0 ? 'ok    ' : 'FAILED'}  ${seconds} s${tests}\n`)
  if (count.failed > 0) process.stdout.write(`\n$ ${step.command.join(' ')}\n${output.trimEnd()}\n\n`)
  return count
}

/** Runs a command with node_modules/.bin on the PATH; standard output and error are kept in the order they came. */
async function execute(step: Step, root: string): Promise<{ status: number; output: string }> {
  if (step.report !== undefined) await rm(join(root, step.report.path), { force: true })
  const [file, ...words] = step.command
  const env = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  const child = x(file, words, { nodeOptions: { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] } })
  const lines: string[] = []
  try {
    for await (const line of child) lines.push(line)
  } catch (error) {
    return { status: 1, output: [...lines, String(error)].join('\n') }
  }
  return { status: child.exitCode ?? 1, output: lines.join('\n') }
}

async function readCount({ by, path }: TestReport, root: string, status: number): Promise<Count> {
  try {
    return countTests(by, JSON.parse(await readFile(join(root, path), 'utf8')), status)
  } catch {
    return countTests(by, undefined, status)
  }
}
