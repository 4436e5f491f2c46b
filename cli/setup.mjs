// Gets a fresh clone ready for a purpose: `node cli/setup.mjs test`. Says nothing when it is ready.
import { fileURLToPath } from 'node:url'
import { gatherFacts } from './setup/facts.mjs'
import { isPurpose, needsFor, packageFolders, purposes } from './setup/needs.mjs'
import { perform } from './setup/perform.mjs'
import { plan } from './setup/plan.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string | undefined} purpose */
async function setUp(purpose) {
  if (!isPurpose(purpose)) {
    console.error(`usage: node cli/setup.mjs ${purposes.join('|')}`)
    return false
  }
  const facts = () => gatherFacts(root, packageFolders[purpose], needsFor(purpose))
  if (!(await perform(plan(facts()), root))) return false
  const left = facts().missing
  if (left.length > 0)
    console.error(`set-up: still missing after installing: ${left.map(({ name }) => name).join(', ')}`)
  return left.length === 0
}

process.exitCode = (await setUp(process.argv[2])) ? 0 : 1
