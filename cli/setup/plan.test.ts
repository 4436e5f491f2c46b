import { expect, test } from 'vitest'
import type { Facts } from './facts.mjs'
import { type Need, installCommand, isPurpose, needs, needsFor, purposes } from './needs.mjs'
import { plan } from './plan.mjs'

const ready: Facts = {
  nodeVersion: '20.19.0',
  packagesMissing: [],
  hasApt: true,
  isRoot: false,
  isCi: false,
  missing: [],
}
const missing = needs.filter(({ name }) => name === 'clang' || name === 'ld.lld')
const install = ['apt-get', '-q', 'install', '-y', '--no-install-recommends', 'clang', 'lld']

/** The plan in a form that is easy to compare: command lines, and the text of a stop. */
function planned(facts: Partial<Facts>): string[] {
  return plan({ ...ready, ...facts }).map((step) =>
    step.kind === 'stop' ? `stop: ${step.message}` : step.command.join(' '),
  )
}

test('nothing to do', () => {
  expect(planned({})).toEqual([])
})

test('npm packages are installed when they are absent or other than the lockfile says', () => {
  expect(planned({ packagesMissing: ['.'] })).toEqual(['npm ci --no-audit --no-fund'])
  expect(planned({ packagesMissing: ['.', 'website'] })).toEqual([
    'npm ci --no-audit --no-fund',
    'npm --prefix website ci --no-audit --no-fund',
  ])
})

test('root installs Debian packages, after one update of their list', () => {
  expect(planned({ missing, isRoot: true, packagesMissing: ['.'] })).toEqual([
    'npm ci --no-audit --no-fund',
    'env DEBIAN_FRONTEND=noninteractive apt-get -q update',
    `env DEBIAN_FRONTEND=noninteractive ${install.join(' ')}`,
  ])
})

test('continuous integration does so with sudo', () => {
  expect(planned({ missing, isCi: true }).at(-1)).toBe(
    `sudo -n env DEBIAN_FRONTEND=noninteractive ${install.join(' ')}`,
  )
})

test('anyone else is given the command, and nothing is done', () => {
  const [stop, ...rest] = planned({ missing, packagesMissing: ['.'] })
  expect(rest).toEqual([])
  expect(stop).toMatch(/^stop: /)
  expect(stop).toContain('clang (compiles the agent')
  expect(stop).toContain(installCommand(missing, false))
})

test('without apt-get it is said what is missing', () => {
  const [stop, ...rest] = planned({ missing, hasApt: false, isRoot: true })
  expect(rest).toEqual([])
  expect(stop).toContain('no apt-get')
  expect(stop).toContain('clang, lld')
})

test('a Node that is too old stops everything', () => {
  expect(planned({ nodeVersion: '18.20.4', missing, isRoot: true })).toEqual([expect.stringContaining('Node 20.19.0')])
})

test('conformance needs less than the tests', () => {
  const names = needsFor('conformance').map(({ name }) => name)
  expect(names).toContain('clang')
  expect(names).not.toContain('headers riscv64')
  expect(needsFor('test')).toEqual(needs)
})

test('the documentation needs no browser, its tests do', () => {
  expect(needsFor('docs')).toEqual([])
  expect(needsFor('docs-test').map(({ debian }) => debian)).toEqual(['chromium'])
})

test('a purpose is known by its name', () => {
  expect(purposes.filter(isPurpose)).toEqual(['conformance', 'test', 'docs', 'docs-test'])
  expect([undefined, 'tests', 'constructor'].filter(isPurpose)).toEqual([])
})

test('every need can be looked for', () => {
  const ways = ({ commands = [], files = [], prints }: Need) => [...commands, ...files, ...(prints ?? [])]
  expect(needs.filter((need) => ways(need).length === 0)).toEqual([])
})

test('a package is named once', () => {
  expect(installCommand([...missing, ...missing], true)).toBe(
    'apt-get update && apt-get install -y --no-install-recommends clang lld',
  )
})
