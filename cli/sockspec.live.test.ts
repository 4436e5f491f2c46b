import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('sockspec.js', import.meta.url))

interface Run {
  status: number
  stdout: string
  stderr: string
}

function run(file: string, ...words: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(file, words, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

test('--help lists the commands, without colours where there is no terminal', async () => {
  const { status, stdout } = await run(bin, '--help')
  expect(status).toBe(0)
  expect(stdout).toContain('doctor')
  expect(stdout).not.toContain('\u001B')
})

test('--help of a command', async () => {
  const { status, stdout } = await run(bin, 'doctor', '--help')
  expect(status).toBe(0)
  expect(stdout).toContain('sockspec doctor')
})

test('--version', async () => {
  expect((await run(bin, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('no command at all is a mistake, and shows the help', async () => {
  const { status, stdout, stderr } = await run(bin)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('doctor')
})

const bindOnHost = ['conformance', '--target', 'host', '--only', 'bind.in-use']

test.each([
  [['docter'], 'Did you mean doctor?'],
  [['--versoin'], 'Did you mean --version?'],
  [['doctor', '--hepl'], 'Did you mean --help?'],
  [['doctor', 'linux'], 'one argument too many'],
  [['generate', '--only', 'c,man'], 'Say where to write it'],
  [['conformance', '--target', 'hots'], 'Did you mean host?'],
  [['conformance', '--list', '--only', 'bnid.ok'], 'Did you mean bind.ok?'],
  [[...bindOnHost, '--record', '/tmp/sockspec-one', '--junit', '/tmp/sockspec-one'], 'have the same place'],
  [['docs', '--port', '70000'], '--port 70000 is no port'],
  [['docs', '--port', 'web'], '--port needs a whole number'],
  [['docs', '--build-only', '--serve-only'], 'Leave out one of them'],
])('%j is refused', async (words, said) => {
  const { status, stdout, stderr } = await run(bin, ...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
})

test.each([
  ['standard output', '--help'],
  ['standard error', '2>&1 >/dev/null'],
])('a reader of %s that goes away is no error', async (_stream, words) => {
  const { stdout, stderr } = await run('bash', '-c', `"${bin}" ${words} | true; echo "\${PIPESTATUS[0]}"`)
  expect({ stdout, stderr }).toEqual({ stdout: '141\n', stderr: '' })
})

test.each([
  ['echo clang version 3.0.0', '3.0.0'],
  ['echo clang version 3.0.0; exit 1', 'broken'],
])('doctor looks at the tool that the PATH means: %s', async (script, state) => {
  const folder = mkdtempSync(join(tmpdir(), 'sockspec-doctor-'))
  writeFileSync(join(folder, 'clang'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const { stdout } = await run('bash', '-c', `PATH="${folder}:$PATH" "${bin}" doctor`)
  expect(stdout).toMatch(new RegExp(`^clang +${state} `, 'm'))
  rmSync(folder, { recursive: true })
})

test.each(['--help', 'explain bind'])('%s onto a full disk says what to do', async (words) => {
  const { stdout, stderr } = await run('bash', '-c', `"${bin}" ${words} >/dev/full; echo "$?"`)
  expect(stdout).toBe('1\n')
  expect(stderr).toMatch(/^error: cannot write to standard output: ENOSPC: .*\n  -> Free some space .*\n$/)
})

test('a full disk under both outputs leaves the status alone to tell', async () => {
  const { stdout } = await run('bash', '-c', `("${bin}" --help; echo "$?" >&3) 3>&1 >/dev/full 2>&1`)
  expect(stdout).toBe('1\n')
})
