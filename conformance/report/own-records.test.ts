import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder, ownRecord, removeStaleParts, selectionRecord, wholeRecords } from './own-records.ts'

test.each([
  ['of everything', undefined, undefined, join(ownFolder, 'whole-host.jsonl')],
  ['of some cases', 'bind.*', undefined, selectionRecord],
  ['of one profile', undefined, 'udp-basic', selectionRecord],
])('a run %s has its record in a place of its own', (_, only, profile, want) => {
  expect(ownRecord({ target: 'host', only, profile })).toBe(want)
})

test('what a killed run has left is removed, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sockspec-report-'))
  const ended = spawnSync(process.execPath, ['--version']).pid
  const stale = [`whole-host.jsonl.${ended}.part`, `selection.jsonl.${ended}.part`]
  const others = ['mine.jsonl.1.part', 'selection.jsonl', 'whole-a.jsonl', 'whole-host.jsonl.part']
  others.push(`mine.jsonl.${ended}.part`, `whole-host.jsonl.${process.pid}.part`)
  for (const name of [...stale, ...others]) await writeFile(join(folder, name), '')
  await removeStaleParts(folder)
  expect(await readdir(folder)).toEqual(others.toSorted())
  expect(await wholeRecords(folder)).toEqual([join(folder, 'whole-a.jsonl')])
  await rm(folder, { recursive: true })
})

test('where no run has been there is nothing to remove', async () => {
  await expect(removeStaleParts(join(tmpdir(), 'sockspec-is-not-there'))).resolves.toBeUndefined()
})
