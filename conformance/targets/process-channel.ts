/** A channel over the standard input and output of a child process. */
import { spawn } from 'node:child_process'
import type { Channel, ChannelEnd } from '../protocol/channel.ts'

const KEPT_LINES = 20
const CLOSE_PATIENCE_MS = 1000

export interface ProcessChannel extends Channel {
  readonly pid: number
}

/**
 * Starts a program and resolves when it runs. Its standard error is kept, the last lines of it. Closing ends its input,
 * which ends an agent; one that stays is killed.
 */
export function openProcessChannel(command: string, args: readonly string[]): Promise<ProcessChannel> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const errors: string[] = []
  let tail = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (tail + text).split('\n')
    tail = (lines.pop() ?? '').slice(-1000)
    errors.push(...lines)
    errors.splice(0, errors.length - KEPT_LINES)
  })
  // A target that is gone shows by its end; a failed write to it says nothing more.
  child.stdin.on('error', () => undefined)

  const console = () => (tail === '' ? [...errors] : [...errors, tail])
  const ended = new Promise<ChannelEnd>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal, console: console() })
    })
  })

  /** A program that it started may hold its outputs open; they are waited for no longer. */
  const kill = () => {
    child.kill('SIGKILL')
    child.stdout.destroy()
    child.stderr.destroy()
  }

  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => {
      const { pid } = child
      if (pid === undefined) throw new Error(`${command} runs without a process id`)
      resolve({
        pid,
        console,
        write: (bytes) => void child.stdin.write(bytes),
        listen(listener) {
          child.stdout.on('data', (bytes: Buffer) => listener.bytes(bytes))
          void ended.then((end) => listener.end(end))
        },
        async close() {
          child.stdin.destroy()
          const timer = setTimeout(kill, CLOSE_PATIENCE_MS)
          await ended
          clearTimeout(timer)
        },
      })
    })
  })
}
