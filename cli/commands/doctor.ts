import { fileURLToPath } from 'node:url'
import { x } from 'tinyexec'
import { defineCommand } from '../command.ts'
import { diagnose, printDiagnosis, versionIn } from '../doctor/diagnosis.ts'
import { gatherFacts } from '../setup/facts.mjs'
import { needs, packageFolders } from '../setup/needs.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the command that the PATH means says of its version; nothing if it fails. */
async function versionOf(command: readonly string[]): Promise<string | undefined> {
  const [file = '', ...words] = command
  try {
    const { exitCode, stdout, stderr } = await x(file, words, { nodePath: false })
    return exitCode === 0 ? versionIn(stdout + stderr) : undefined
  } catch {
    return undefined
  }
}

export default defineCommand({
  args: {},
  async run() {
    const facts = gatherFacts(root, packageFolders.test, needs)
    const diagnosis = await diagnose(facts, needs, versionOf)
    process.stdout.write(printDiagnosis(diagnosis))
    return diagnosis.healthy ? 0 : 1
  },
})
