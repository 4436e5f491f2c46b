import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { titleOf } from '../diagnostics/diagnostic.ts'
import { shippedSpec } from '../load/files.ts'

const folder = join(shippedSpec, 'oracle')
const texts = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const given = texts.flatMap((text) =>
  [...text.matchAll(/(?:\bcode: |ExpressionError\(\s*)(?:[^\n']*\? )?'([\w-]+)'(?: : '([\w-]+)')?/g)].flatMap(
    ([, first = '', second = '']) => [first, second],
  ),
)
const codes = [...new Set(given)].filter((code) => code !== '').toSorted()

it('finds the codes of the oracle', () => {
  expect(codes.length).toBeGreaterThan(5)
})

it.each(codes)('%s of the oracle is in the catalogue', (code) => {
  expect(titleOf(code)).toBeDefined()
})
