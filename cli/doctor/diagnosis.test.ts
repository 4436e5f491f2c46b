import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { Facts } from '../setup/facts.mjs'
import type { Need } from '../setup/needs.mjs'
import { diagnose, printDiagnosis, versionIn } from './diagnosis.ts'

const clang: Need = {
  name: 'clang',
  why: 'compiles',
  for: ['test'],
  commands: ['clang'],
  version: ['clang', '--version'],
  debian: 'clang',
}
const headers: Need = { name: 'headers', why: 'are compared', for: ['test'], files: ['/h'], debian: 'linux-libc-dev' }
const needs = [clang, headers]

const facts: Facts = {
  nodeVersion: '20.20.2',
  packagesMissing: [],
  hasApt: true,
  isRoot: false,
  isCi: false,
  missing: [],
}

async function report(changes: Partial<Facts>) {
  const diagnosis = await diagnose({ ...facts, ...changes }, needs, () => Promise.resolve('14.0.6'))
  return { healthy: diagnosis.healthy, text: stripVTControlCharacters(printDiagnosis(diagnosis)) }
}

test('all is there', async () => {
  expect(await report({})).toEqual({
    healthy: true,
    text: [
      'node                     20.20.2  20.19.0 or later runs this',
      'npm packages             there    as package-lock.json has them',
      'npm packages of website  there    as website/package-lock.json has them',
      'clang                    14.0.6   compiles',
      'headers                  there    are compared',
      '',
      'Nothing is missing.',
      '',
    ].join('\n'),
  })
})

test('what is missing comes with the command that brings it', async () => {
  const { healthy, text } = await report({ missing: [headers], packagesMissing: ['.', 'website'] })
  expect(healthy).toBe(false)
  expect(text).toMatch(/headers +missing  are compared/)
  expect(text).toContain('  npm ci\n  npm --prefix website ci\n')
  expect(text).toContain('install -y --no-install-recommends linux-libc-dev\n')
})

test('what tells no version is broken', async () => {
  const diagnosis = await diagnose(facts, needs, () => Promise.resolve(undefined))
  const text = stripVTControlCharacters(printDiagnosis(diagnosis))
  expect(diagnosis.healthy).toBe(false)
  expect(text).toMatch(/clang +broken +compiles\n/)
  expect(text).toContain('  # `clang --version` tells no version: mend it')
})

test('an old Node', async () => {
  const { healthy, text } = await report({ nodeVersion: '18.20.4' })
  expect(healthy).toBe(false)
  expect(text).toContain('# install Node 20.19.0 or later')
})

test.each([
  ['Debian clang version 14.0.6\nTarget: x86_64-pc-linux-gnu', '14.0.6'],
  ['ip utility, iproute2-6.1.0, libbpf 1.1.2', '6.1.0'],
  ['unshare from util-linux 2.38.1', '2.38.1'],
  ['no number', undefined],
])('version in %j', (text, version) => {
  expect(versionIn(text)).toBe(version)
})
