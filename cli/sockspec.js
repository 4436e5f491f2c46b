#!/usr/bin/env node
// The installed command. Plain JavaScript that an old Node can read, so that it can say what is missing.
import { unsupportedNode } from './setup/node-version.mjs'

const problem = unsupportedNode(process.versions.node)
if (problem === undefined) await start()
else fail(problem)

async function start() {
  if (await registerTypeScript()) {
    const { main } = await import('./main.ts')
    process.exitCode = await main(process.argv.slice(2))
  } else {
    fail('sockspec: its packages are not installed. Run in its folder: npm ci')
  }
}

/** Lets Node import TypeScript; false if the loader is not installed. */
async function registerTypeScript() {
  try {
    const { register } = await import('tsx/esm/api')
    register({ tsconfig: false })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return false
    throw error
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
