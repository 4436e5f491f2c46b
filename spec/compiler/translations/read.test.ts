import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEntries } from './entries.ts'
import { localesOf, readSources } from './read.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sockspec-locales-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('languages are folders', () => {
  mkdirSync(join(dir, 'translations', 'ru'), { recursive: true })
  symlinkSync('ru', join(dir, 'translations', 'uk'))
  writeFileSync(join(dir, 'translations', 'README'), '')
  expect(localesOf(dir).sort()).toEqual(['ru', 'uk'])
})

test('a file where the folder of languages belongs holds none', () => {
  writeFileSync(join(dir, 'translations'), '')
  expect(localesOf(dir)).toEqual([])
})

test('a file that cannot be read is reported', () => {
  mkdirSync(join(dir, 'calls.yaml'))
  symlinkSync('nowhere', join(dir, 'errnos.yaml'))
  const { diagnostics } = readEntries(readSources(dir, '.yaml', dir).values(), new Set())
  expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
    ['unreadable-file', 'calls.yaml'],
    ['unreadable-file', 'errnos.yaml'],
  ])
})
