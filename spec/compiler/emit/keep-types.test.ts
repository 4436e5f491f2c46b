import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepTypes } from './keep-types.ts'

let dir = ''
let made: string[] = []
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sockspec-types-'))
  made = []
})
afterEach(() => rmSync(dir, { recursive: true }))

const make = (document: string) => (made.push(document), Promise.resolve(`types of ${document}`))
const kept = (...makers: string[]) => keepTypes(dir, () => makers, make)

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
  const broken = keepTypes(
    dir,
    () => [],
    () => Promise.reject(new Error('no document')),
  )
  await expect(broken('a')).rejects.toThrow('no document')
  expect(await kept()('a')).toBe('types of a')
})
