import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepTypes } from './keep-types.ts'

let dir = ''
let made: string[] = []
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'sockspec-types-')), 'types')
  made = []
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true }))

const make = (document: string) => (made.push(document), Promise.resolve(`types of ${document}`))
const kept = (...makers: string[]) => keepTypes(dir, makers, make)
const entries = () => readdirSync(dir).map((name) => join(dir, name))

it('makes the types of a document once, for whoever asks', async () => {
  const typesOf = kept('1')
  expect(await Promise.all([typesOf('a'), typesOf('a')])).toEqual(['types of a', 'types of a'])
  expect(await kept('1')('a')).toBe('types of a')
  expect(made).toEqual(['a'])
})

it('makes them anew for another document and for another maker', async () => {
  await kept('1')('a')
  expect(await kept('1')('b')).toBe('types of b')
  await kept('2')('a')
  expect(made).toEqual(['a', 'b', 'a'])
})

it('keeps nothing that failed', async () => {
  const broken = keepTypes(dir, [], () => Promise.reject(new Error('no document')))
  await expect(broken('a')).rejects.toThrow('no document')
  expect(await kept()('a')).toBe('types of a')
})

it('makes them anew if what was kept cannot be read', async () => {
  await kept()('a')
  for (const path of entries()) {
    rmSync(path)
    mkdirSync(path)
  }
  expect(await kept()('a')).toBe('types of a')
  expect(made).toEqual(['a', 'a'])
})

it('does without the folder if it cannot be made', async () => {
  writeFileSync(dir, '')
  expect(await kept()('a')).toBe('types of a')
})

it('removes the oldest', async () => {
  await kept()('oldest')
  for (const path of entries()) utimesSync(path, 0, 0)
  for (let number = 0; number < 8; number++) await kept()(String(number))
  expect(entries()).toHaveLength(8)
  await kept()('7')
  expect(made).toHaveLength(9)
  await kept()('oldest')
  expect(made).toHaveLength(10)
})
