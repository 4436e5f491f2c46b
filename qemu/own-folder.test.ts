import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeOwnFolder } from './own-folder.ts'

let temp = ''
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'own-folder-'))
  vi.stubEnv('TMPDIR', temp)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(temp, { recursive: true })
})

test('what killed processes have left goes when a folder is made, and nothing else', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid
  const others = [
    `sockspec-1-abcdef`,
    `sockspec-${ended}`,
    `sockspec-${ended}-abcd-abcdef.pcap`,
    'sockspec-flood-abcdef',
  ]
  for (const name of [...others, `sockspec-${ended}-abcdef`, `sockspec-link-${ended}-ABC123`])
    await mkdir(join(temp, name))
  await writeFile(join(temp, `sockspec-${ended}-abcdef`, 'log'), '')
  const own = await makeOwnFolder('sockspec-link-')
  expect(await readdir(temp)).toEqual([...others, basename(own.path)].toSorted())
  await own.remove()
  expect(await readdir(temp)).toEqual(others.toSorted())
})

test('a folder that is in use stays when the process makes another', async () => {
  const [first, second] = [await makeOwnFolder('sockspec-'), await makeOwnFolder('sockspec-')]
  expect(await readdir(temp)).toHaveLength(2)
  await first.remove()
  await second.remove()
})
