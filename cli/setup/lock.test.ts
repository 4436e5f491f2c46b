import { expect, test } from 'vitest'
import { lockMatches } from './lock.mjs'
import { unsupportedNode } from './node-version.mjs'

const lock = (packages: Record<string, object>) => JSON.stringify({ packages })
const zod = { version: '4.0.0', integrity: 'sha512-a' }
const wanted = lock({ '': { name: 'sockspec' }, 'node_modules/zod': zod })

test.each<[string, string, string, boolean]>([
  ['the same', wanted, lock({ 'node_modules/zod': zod }), true],
  ['more than asked for', wanted, lock({ 'node_modules/zod': zod, 'node_modules/x': zod }), true],
  ['one is absent', wanted, lock({}), false],
  ['another version', wanted, lock({ 'node_modules/zod': { ...zod, version: '3.9.0' } }), false],
  ['other content', wanted, lock({ 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }), false],
  ['an optional one is absent', lock({ 'node_modules/mac': { ...zod, optional: true } }), lock({}), true],
])('%s', (_name, want, installed, matches) => {
  expect(lockMatches(want, installed)).toBe(matches)
})

test.each([
  ['18.20.4', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
])('Node %s', (version, runs) => {
  expect(unsupportedNode(version) === undefined).toBe(runs)
})
