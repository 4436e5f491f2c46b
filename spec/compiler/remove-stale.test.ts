import { spawnSync } from 'node:child_process'
import { lchown, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeStale } from './remove-stale.ts'

const ended = spawnSync(process.execPath, ['--version']).pid
const ownerOf = (name: string) => /^run-(\d+)/.exec(name)?.[1]

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sockspec-stale-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('what a killed process has left goes, and nothing else', async () => {
  await mkdir(join(folder, `run-${ended}-folder`))
  await writeFile(join(folder, `run-${ended}-folder`, 'log'), '')
  for (const name of [`run-${ended}-file`, `run-${process.pid}`, 'run-1', `other-${ended}`])
    await writeFile(join(folder, name), '')
  await removeStale(folder, ownerOf)
  expect(await readdir(folder)).toEqual([`other-${ended}`, 'run-1', `run-${process.pid}`])
})

test('a link is not followed', async () => {
  await mkdir(join(folder, 'mine'))
  await writeFile(join(folder, 'mine/file'), '')
  await symlink('mine', join(folder, `run-${ended}`))
  await removeStale(folder, ownerOf)
  expect(await readdir(folder, { recursive: true })).toEqual(['mine', 'mine/file'])
})

test.runIf(process.getuid?.() === 0)("what is another user's stays", async () => {
  await writeFile(join(folder, `run-${ended}`), '')
  await lchown(join(folder, `run-${ended}`), 65534, 65534)
  await removeStale(folder, ownerOf)
  expect(await readdir(folder)).toEqual([`run-${ended}`])
})

test('where there is no folder there is nothing to remove', async () => {
  await expect(removeStale(join(folder, 'none'), ownerOf)).resolves.toBeUndefined()
})
