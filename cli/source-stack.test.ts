import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inSources } from './source-stack.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sockspec-stack-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Line 1 column 1 of the bundle is line 5 column 3 of the source. */
const map = { version: 3, sources: ['src/a.ts'], names: [], mappings: 'AAIE' }
const stackIn = (file: string) => `Error: no\n    at run (${file}:1:1)\n    at node:internal/process:95:5`

it('names the sources of a bundle', () => {
  const file = join(dir, 'code.cjs')
  writeFileSync(`${file}.map`, JSON.stringify(map))
  expect(inSources(stackIn(file))).toBe(
    `Error: no\n    at run (${join(dir, 'src/a.ts')}:5:3)\n    at node:internal/process:95:5`,
  )
})

it('does so where the path has blanks and brackets', () => {
  const file = join(dir, 'my folder (x)', 'code.cjs')
  mkdirSync(join(dir, 'my folder (x)'))
  writeFileSync(`${file}.map`, JSON.stringify(map))
  expect(inSources(`    at run (${file}:1:1)`)).toBe(`    at run (${join(dir, 'my folder (x)/src/a.ts')}:5:3)`)
  expect(inSources(`    at ${file}:1:1`)).toBe(`    at ${join(dir, 'my folder (x)/src/a.ts')}:5:3`)
})

it.each(['{"version":3', '[]', undefined])('leaves a stack as it is with the map %j', (text) => {
  const file = join(dir, 'code.cjs')
  if (text !== undefined) writeFileSync(`${file}.map`, text)
  expect(inSources(stackIn(file))).toBe(stackIn(file))
})
