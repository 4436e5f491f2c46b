#!/usr/bin/env node
// The installed command. Plain JavaScript that an old Node can read, so that it can say what is missing.
import { setFlagsFromString } from 'node:v8'
import { registerTypeScript } from '../spec/compiler/register-typescript.cjs'
import { unsupportedNode } from './setup/node-version.mjs'

// Expressions become many small closures. They run as fast where the engine inlines less of them, and it spares a quarter of
// the processor time that a search takes.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=120')

const problem = unsupportedNode(process.versions.node) ?? missingPackages()
if (problem === undefined) {
  const { main } = await import('./start.cjs')
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error(problem)
  process.exitCode = 1
}

/**
 * Makes TypeScript loadable, or says that the packages are not installed.
 * @returns {string | undefined}
 */
function missingPackages() {
  try {
    registerTypeScript()
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
    return 'sockspec: its packages are not installed. Run in its folder: npm ci'
  }
}
