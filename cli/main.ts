import { stripVTControlCharacters } from 'node:util'
import { renderUsage } from 'citty'
import packageJson from '../package.json' with { type: 'json' }
import { type CommandEntry, entry } from './command.ts'
import { endWhereOutputFails } from './output-failure.ts'
import { describeError } from './report-error.ts'
import { suggest } from './strict-options.ts'

/** Exit status for a command line that cannot be understood. */
const misused = 2

const commands: readonly CommandEntry[] = [
  entry('check', 'Check the specification', () => import('./commands/check.ts')),
  entry('generate', 'Write what is made from the specification', () => import('./commands/generate.ts')),
  entry('conformance', 'Judge an implementation', () => import('./commands/conformance.ts')),
  entry('boot', 'Run a static program on the reference kernel in QEMU', () => import('./commands/boot.ts')),
  entry('results', 'Keep what a recorded run came to, for the documentation', () => import('./commands/results.ts')),
  entry('coverage', 'Measure how much of the specification the suite decides', () => import('./commands/coverage.ts')),
  entry('docs', 'Build the documentation as a site, and serve it', () => import('./commands/docs.ts')),
  entry('explain', 'Explain a call, errno, rule or number', () => import('./commands/explain.ts')),
  entry('translations', 'Say what translators have to do', () => import('./commands/translations.ts')),
  entry(
    'doctor',
    'Say what this machine has of what is needed, and how to get the rest',
    () => import('./commands/doctor.ts'),
  ),
]

/** Runs a command line, without `node` and the script; the exit status. */
export async function main(rawArgs: string[]): Promise<number> {
  endWhereOutputFails()
  try {
    return await dispatch(rawArgs)
  } catch (error) {
    const report = describeError(error)
    process.stderr.write(report.text)
    return report.status
  }
}

async function dispatch([name, ...rest]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') return print(await overview())
  if (name === '--version') return print(packageJson.version)
  if (name === undefined) {
    print(await overview(), process.stderr)
    return misused
  }
  const chosen = commands.find((command) => command.name === name)
  if (chosen === undefined) return refuseName(name)
  const command = await chosen.load()
  if (asksForHelp(rest)) return print(await command.usage())
  const refusal = command.refuse(rest)
  if (refusal !== undefined) throw misuse(`sockspec ${name}: ${refusal.message}`, refusal.remedy)
  return command.run(rest)
}

function asksForHelp(rawArgs: readonly string[]): boolean {
  const end = rawArgs.indexOf('--')
  return rawArgs.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

function refuseName(name: string): never {
  const kind = name.startsWith('-') ? 'option' : 'command'
  const known = kind === 'option' ? ['--help', '--version'] : commands.map((command) => command.name)
  throw misuse(`there is no ${kind} ${name}`, suggest(name, known) ?? `Choose from ${known.join(', ')}.`)
}

function misuse(message: string, remedy: string): Error {
  return Object.assign(new Error(message), { remedy, exitStatus: misused })
}

/** Help for `sockspec` as a whole; no command has to be loaded for it. */
function overview(): Promise<string> {
  const subCommands = Object.fromEntries(
    commands.map(({ name, summary }) => [name, { meta: { name, description: summary } }]),
  )
  const meta = { name: 'sockspec', version: packageJson.version, description: 'The specification of the network calls' }
  return renderUsage({ meta, subCommands })
}

/** citty colours its help wherever it goes; here only a terminal gets colours. */
function print(text: string, stream: NodeJS.WriteStream = process.stdout): number {
  stream.write(`${stream.isTTY ? text : stripVTControlCharacters(text)}\n`)
  return 0
}
