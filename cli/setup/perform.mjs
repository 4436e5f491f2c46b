import { spawn } from 'node:child_process'

/**
 * Carries a plan out, one line for each step; true if all went well. A step's own output is shown only when it fails.
 * @param {readonly import('./plan.mjs').Step[]} steps
 * @param {string} root
 */
export async function perform(steps, root) {
  for (const step of steps) {
    if (step.kind === 'stop') {
      console.error(step.message)
      return false
    }
    if (!(await run(step, root))) return false
  }
  return true
}

/**
 * @param {import('./plan.mjs').RunStep} step
 * @param {string} root
 */
async function run({ label, command }, root) {
  const start = performance.now()
  process.stdout.write(`set-up: ${label} ... `)
  const { ok, output } = await execute(command, root)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${ok ? 'done' : 'FAILED'}, ${seconds} s\n`)
  if (!ok) console.error(`${output.trimEnd()}\nset-up: this command failed: ${command.join(' ')}`)
  return ok
}

/**
 * @param {string[]} command
 * @param {string} root
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function execute([file = '', ...words], root) {
  return new Promise((resolve) => {
    const child = spawn(file, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ ok: false, output: output + error.message }))
    child.on('close', (status) => resolve({ ok: status === 0, output }))
  })
}
