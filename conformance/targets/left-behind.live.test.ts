import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readlink } from 'node:fs/promises'
import { readdirSync, readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('fixtures/hold-target.ts', import.meta.url))

/** Processes in the network namespace with that name. */
function inNamespace(namespace: string): string[] {
  const link = (pid: string) => {
    try {
      return readlinkSync(`/proc/${pid}/ns/net`)
    } catch {
      return ''
    }
  }
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && link(pid) === namespace)
}

test.each(['idle', 'waiting'])(
  'nothing stays when the runner is killed (agent %s)',
  async (state) => {
    const runner = spawn(process.execPath, ['--import', 'tsx', script, state], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const lines = createInterface(runner.stdout)
      const line = String((await Promise.race([once(lines, 'line'), once(lines, 'close')]))[0])
      const namespace = await readlink(`/proc/${line}/ns/net`)
      expect(namespace).not.toBe(await readlink('/proc/self/ns/net'))
      expect(await readFile(`/proc/${line}/comm`, 'utf8')).toMatch(/^agent/)
      expect(inNamespace(namespace)).toEqual([line])
      runner.kill('SIGKILL')
      await once(runner, 'exit')
      for (let round = 0; round < 100 && inNamespace(namespace).length > 0; round++) await pause(20)
      expect(inNamespace(namespace)).toEqual([])
    } finally {
      runner.kill('SIGKILL')
    }
  },
  30_000,
)
