#!/usr/bin/env node
// The installed command. Plain JavaScript that an old Node can read, so that it can say what is missing.
import { setFlagsFromString } from 'node:v8'
import { unsupportedNode } from './setup/node-version.mjs'

// Expressions become many small closures. They run as fast where the engine inlines less of them, and it spares a quarter of
// the processor time that a search takes.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=120')

const problem = unsupportedNode(process.versions.node)
process.exitCode = problem === undefined ? await run(process.argv.slice(2)) : refuse(problem)

/** @param {string[]} args */
async function run(args) {
  const { runBundled } = await import('../spec/compiler/bundle/run-bundled.mjs')
  const use = /^[a-z]+$/.exec(args[0] ?? '')?.[0] ?? 'help'
  try {
    return Number(await runBundled('cli/main.ts', use, [args]))
  } catch (error) {
    const { bundleProblem } = await import('../spec/compiler/bundle/bundle-problem.mjs')
    const problem = bundleProblem(error)
    if (problem === undefined) throw error
    return refuse(problem)
  }
}

/** @param {string} problem */
function refuse(problem) {
  console.error(problem)
  return 1
}
