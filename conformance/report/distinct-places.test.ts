import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureDistinct } from './distinct-places.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sockspec-report-'))
  await mkdir(join(folder, 'real'))
  await writeFile(join(folder, 'real/there'), '')
  await symlink('real', join(folder, 'linked'))
  await symlink('real/there', join(folder, 'link'))
})
afterAll(() => rm(folder, { recursive: true }))

const refusal = (record: string, junit: string) =>
  ensureDistinct([
    { what: 'the record', path: record },
    { what: 'the JUnit report', path: junit },
  ]).catch((error: unknown) => error)

test.each([
  ['one path', 'a', 'a'],
  ['one path, written in two ways', 'a', 'real/../a'],
  ['a file that is there, and a link to it', 'real/there', 'link'],
  ['a file that is not there, in a folder and in a link to it', 'real/new/a', 'linked/new/a'],
])('%s is refused', async (_, record, junit) => {
  expect(await refusal(`${folder}/${record}`, `${folder}/${junit}`)).toMatchObject({
    message: `the record and the JUnit report have the same place, ${folder}/${junit}`,
    remedy: 'Name another file for one of them.',
    exitStatus: 2,
  })
})

test.each([
  ['two files', 'a', 'b'],
  ['two folders', 'real/a', 'a'],
])('%s are taken', async (_, record, junit) => {
  expect(await refusal(`${folder}/${record}`, `${folder}/${junit}`)).toBeUndefined()
})

test('what is no file may be named twice', async () => {
  expect(await refusal('/dev/null', '/dev/null')).toBeUndefined()
})
