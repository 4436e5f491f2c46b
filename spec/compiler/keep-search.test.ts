import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Problem } from '../ir/problem.ts'
import { explore } from '../oracle/explore/explore.ts'
import { type Explore, keepSearch, searchMakers } from './keep-search.ts'
import { ownSpec } from './compile-whole.ts'
import { loadSpec } from './load/load-spec.ts'

const { ir } = loadSpec(ownSpec, { profiles: ['udp-basic'] })
const other = { ...ir, spec: { ...ir.spec, version: '9' } }
const found = explore(ir)

let dir = ''
let searched: string[] = []
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sockspec-search-'))
  searched = []
})
afterEach(() => rmSync(dir, { recursive: true }))

const searching =
  (problems: Problem[] = []): Explore =>
  ({ spec }) => {
    searched.push(spec.version)
    return { ...found, problems }
  }
const kept = (makers: string[] = []) => keepSearch(dir, () => makers, searching())

it('finds without a search what a search has found', () => {
  expect(kept()(ir)).toEqual(found)
  expect(kept()(ir)).toEqual(found)
  expect(searched).toHaveLength(1)
})

it('gives the evidence as the search does, to the byte', () => {
  kept()(ir)
  expect(JSON.stringify(kept()(ir).evidence)).toBe(JSON.stringify(found.evidence))
})

it('searches anew for another specification and by other code', () => {
  kept()(ir)
  kept()(other)
  kept(['changed'])(ir)
  expect(searched).toEqual([ir.spec.version, '9', ir.spec.version])
})

it('finds what was kept where only a text is put otherwise', () => {
  kept()(ir)
  kept()({ ...ir, syscalls: ir.syscalls.map((call) => ({ ...call, doc: 'Other words.' })) })
  expect(searched).toHaveLength(1)
})

it('does not keep what has problems', () => {
  const problem: Problem = { code: 'no-witness', path: [], message: '', remedy: '', severity: 'warning' }
  const search = keepSearch(dir, () => [], searching([problem]))
  expect([search(ir), search(ir)].map(({ problems }) => problems)).toEqual([[problem], [problem]])
  expect(searched).toHaveLength(2)
})

it('searches anew where what was kept is damaged', () => {
  kept()(ir)
  for (const name of readdirSync(dir)) writeFileSync(join(dir, name), '{"witnesses":')
  expect(kept()(ir)).toEqual(found)
  expect(searched).toHaveLength(2)
})

it('depends on the code of the oracle and on nothing that tests it', () => {
  const makers = searchMakers()
  expect(makers.some((text) => text.includes('export function explore('))).toBe(true)
  expect(makers.some((text) => text.includes("from 'vitest'"))).toBe(false)
})
