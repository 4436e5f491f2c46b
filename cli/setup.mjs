// Gets a fresh clone ready: `node cli/setup.mjs conformance` or `node cli/setup.mjs test`. Says nothing when it is ready.
import { fileURLToPath } from 'node:url'
import { gatherFacts } from './setup/facts.mjs'
import { needsFor } from './setup/needs.mjs'
import { perform } from './setup/perform.mjs'
import { plan } from './setup/plan.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string | undefined} purpose */
async function setUp(purpose) {
  if (purpose !== 'conformance' && purpose !== 'test') {
    console.error('usage: node cli/setup.mjs conformance|test')
    return false
  }
  const wanted = needsFor(purpose)
  if (!(await perform(plan(gatherFacts(root, wanted)), root))) return false
  const left = gatherFacts(root, wanted).missing
  if (left.length > 0)
    console.error(`set-up: still missing after installing: ${left.map(({ name }) => name).join(', ')}`)
  return left.length === 0
}

process.exitCode = (await setUp(process.argv[2])) ? 0 : 1
