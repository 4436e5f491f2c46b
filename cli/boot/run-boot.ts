/** Runs `sockspec boot` as a person does, in a temporary folder of its own, and sees what is left of it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../sockspec.js', import.meta.url))

const LIMIT_MS = 60_000

/** How a command ended. */
export interface Ended {
  status: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Running {
  child: ChildProcess
  /** Resolves when this text has come on standard output or standard error; rejects if the command ends without it. */
  said(text: string): Promise<void>
  ended: Promise<Ended>
}

export interface Place {
  /** The temporary folder that the commands have. */
  temp: string
  /** Starts `sockspec boot` with these words. */
  start(words: readonly string[], env?: NodeJS.ProcessEnv): Running
  /** Runs it to its end. */
  boot(...words: string[]): Promise<Ended>
  /** Files of machines that lie in the temporary folder, and processes that have its name in their command line. */
  left(): { files: string[]; processes: number[] }
  remove(): void
}

/** Makes a place for the commands of one test file. */
export function makePlace(): Place {
  const temp = mkdtempSync(join(tmpdir(), 'boot-test-'))
  const start: Place['start'] = (words, env = {}) =>
    watch(spawn(process.execPath, [bin, 'boot', ...words], { env: { ...process.env, TMPDIR: temp, ...env } }))
  return {
    temp,
    start,
    boot(...words) {
      const running = start(words)
      running.child.stdin?.end()
      return running.ended
    },
    left: () => ({ files: readdirSync(temp).filter((name) => name.startsWith('sockspec-')), processes: naming(temp) }),
    remove: () => rmSync(temp, { recursive: true, force: true }),
  }
}

function watch(child: ChildProcess): Running {
  const texts = { stdout: '', stderr: '' }
  const waiting: { text: string; resolve: () => void; reject: (reason: Error) => void }[] = []
  const look = () => {
    const ready = waiting.filter(({ text }) => texts.stdout.includes(text) || texts.stderr.includes(text))
    for (const each of ready) each.resolve()
  }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (bytes: Buffer) => {
      texts[name] += bytes.toString()
      look()
    })
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (status, signal) => {
      clearTimeout(timer)
      for (const { text, reject } of waiting) reject(new Error(`ended without "${text}": ${JSON.stringify(texts)}`))
      resolve({ status, signal, ...texts })
    })
  })
  return {
    child,
    said: (text) =>
      new Promise((resolve, reject) => {
        waiting.push({ text, resolve, reject })
        look()
      }),
    ended,
  }
}

/** Processes whose command line names the folder. */
export function naming(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => commandLine(name).includes(folder))
    .map(Number)
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
