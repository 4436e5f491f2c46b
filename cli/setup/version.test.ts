import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isMet } from './facts.mjs'
import { isAtLeast } from './version.mjs'

test.each([
  ['rustc 1.96.0 (5980761 2026-04-14)', '1.77', true],
  ['rustc 1.77.0', '1.77', true],
  ['rustc 1.63.0', '1.77', false],
  ['rustc 2.0.1', '1.77', true],
  ['rustc 1.8.0', '1.77', false],
  ['no version', '1.77', false],
])('%j is at least %s: %s', (text, oldest, want) => {
  expect(isAtLeast(text, oldest)).toBe(want)
})

test.each([
  ['0.1', true],
  ['999.0', false],
])('a program that has to be %s or later', (oldest, want) => {
  const need = {
    name: 'node',
    why: 'runs',
    for: [],
    commands: ['node'],
    version: ['node', '--version'],
    debian: 'nodejs',
  }
  expect(isMet({ ...need, oldest })).toBe(want)
})

test.each([
  ['a file that is there', fileURLToPath(import.meta.url), true],
  ['a name that is no path', 'libnothing.a', false],
])('a need whose file a command prints: %s', (_, path, want) => {
  const prints: [string, ...string[]] = ['echo', path]
  expect(isMet({ name: 'library', why: 'is linked', for: [], prints, debian: 'libnothing-dev' })).toBe(want)
})
