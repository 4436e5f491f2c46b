import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { SiteError } from './site-error.ts'

/** Signals that end a script together with this process. */
const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a script of a package to its end, with this process's own input and output.
 *
 * @param folder the package
 * @param words options of the script
 * @returns its exit status; 128 and the number of the signal that ended it
 */
export function runScript(folder: string, script: string, words: readonly string[] = []): Promise<number> {
  const child = spawn('npm', ['--silent', '--prefix', folder, 'run', script, '--', ...words], { stdio: 'inherit' })
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of endings) process.on(signal, pass)
  return new Promise<number>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new SiteError(`npm does not start: ${error.message}`, 'Install Node with npm.')),
    )
    child.once('close', (status, signal) => resolve(status ?? 128 + signalNumber(signal)))
  }).finally(() => {
    for (const signal of endings) process.off(signal, pass)
  })
}

const signalNumber = (signal: NodeJS.Signals | null) => (signal === null ? 0 : constants.signals[signal])
