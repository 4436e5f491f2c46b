import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readIr } from './read-ir.ts'

const folder = mkdtempSync(join(tmpdir(), 'sockspec-ir-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  ['[1]', '(Invalid input: expected object, received array)'],
  ['{ "format": "sockspec-ir/0" }', '(format: Invalid input: expected "sockspec-ir/1")'],
  ['{', 'cannot be read'],
])('%s is no IR', (text, said) => {
  const file = join(folder, 'ir.json')
  writeFileSync(file, text)
  expect(() => readIr(file)).toThrow(said)
})
