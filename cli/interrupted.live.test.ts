import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('sockspec.js', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'interrupted-'))
afterAll(() => rmSync(temp, { recursive: true }))

const leftBehind = () => readdirSync(temp).filter((name) => name.startsWith('sockspec-'))

test.each([
  ['SIGINT', 'checking the specification'],
  ['SIGTERM', 'building the cases'],
  ['SIGHUP', 'building the cases'],
] as const)(
  'a run that %s ends, while %s, leaves nothing of its machines',
  async (signal, stage) => {
    const words = ['conformance', '--only', 'bind.*', '--record', join(temp, 'record.jsonl')]
    const child = spawn(process.execPath, [bin, ...words], { env: { ...process.env, TMPDIR: temp } })
    let said = ''
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (said.includes(stage)) child.kill(signal)
    })
    await once(child, 'close')
    expect(said).toContain('interrupted')
    expect(child.exitCode).toBe(128 + constants.signals[signal])
    expect(leftBehind()).toEqual([])
  },
  60_000,
)
