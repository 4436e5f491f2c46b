/** `tsx cli/checks/main.ts all` or `quick`: the checks behind `npm test` and `npm run check`. */
import { fileURLToPath } from 'node:url'
import { runSteps } from './run-steps.ts'
import { lists } from './steps.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const name = process.argv[2] ?? 'all'
const steps = lists[name]

if (steps === undefined) {
  console.error(`there is no list of checks called ${name}; there are ${Object.keys(lists).join(', ')}`)
  process.exitCode = 2
} else {
  const { failed } = await runSteps(steps, root)
  process.exitCode = failed === 0 ? 0 : 1
}
