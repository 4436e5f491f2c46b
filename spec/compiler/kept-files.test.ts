import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptFiles } from './kept-files.ts'

let dir = ''
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'sockspec-kept-')), 'results')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true }))

const entries = () => readdirSync(dir).map((name) => join(dir, name))

it('finds what is kept for the same causes and no others', () => {
  const files = keptFiles(dir)
  files.keep(['a', 'b'], 'result')
  expect(keptFiles(dir).find(['a', 'b'])).toBe('result')
  for (const causes of [['a'], ['ab'], ['b', 'a'], ['a', 'b', '']]) expect(files.find(causes)).toBeUndefined()
})

it('finds nothing that cannot be read', () => {
  const files = keptFiles(dir)
  files.keep(['a'], 'result')
  for (const path of entries()) {
    rmSync(path)
    mkdirSync(path)
  }
  expect(files.find(['a'])).toBeUndefined()
})

it('keeps nothing where the folder cannot be made', () => {
  writeFileSync(dir, '')
  const files = keptFiles(dir)
  files.keep(['a'], 'result')
  expect(files.find(['a'])).toBeUndefined()
})

it('leaves nothing half done where the result has no place', () => {
  const files = keptFiles(dir)
  files.keep(['a'], 'result')
  const [place = ''] = entries()
  rmSync(place)
  mkdirSync(join(place, 'full'), { recursive: true })
  files.keep(['a'], 'result')
  expect(entries()).toEqual([place])
})

it('removes the oldest', () => {
  const files = keptFiles(dir)
  files.keep(['oldest'], 'result')
  for (const path of entries()) utimesSync(path, 0, 0)
  for (let number = 0; number < 8; number++) files.keep([String(number)], 'result')
  expect(entries()).toHaveLength(8)
  expect(files.find(['7'])).toBe('result')
  expect(files.find(['oldest'])).toBeUndefined()
})

it('notices damage', () => {
  const files = keptFiles(dir)
  files.keep(['a'], 'whole')
  const [name = ''] = readdirSync(dir)
  const path = join(dir, name)
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill('x', bytes.length - 1))
  expect(files.find(['a'])).toBeUndefined()
})

it('keeps nothing that was made by code which has changed meanwhile', () => {
  let maker = 'old'
  const files = keptFiles(dir, () => [maker])
  maker = 'new'
  files.keep(['a'], 'of the old one')
  expect(keptFiles(dir, () => ['new']).find(['a'])).toBeUndefined()
  expect(keptFiles(dir, () => ['old']).find(['a'])).toBeUndefined()
})

it('tells results of different makers apart', () => {
  keptFiles(dir, () => ['old']).keep(['a'], 'of the old one')
  expect(keptFiles(dir, () => ['new']).find(['a'])).toBeUndefined()
  expect(keptFiles(dir, () => ['old']).find(['a'])).toBe('of the old one')
})
