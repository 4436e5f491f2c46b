import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runScript } from './npm-script.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sockspec-npm-'))
  const scripts = { leave: 'node -e "process.exit(Number(process.argv[1]))"' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a script is given its options, and its status is told', async () => {
  expect(await runScript(folder, 'leave', ['0'])).toBe(0)
  expect(await runScript(folder, 'leave', ['3'])).toBe(3)
})
