import { describe, expect, test } from 'vitest'
import { Ir } from '../ir/ir.ts'
import { shippedSpec } from './load/files.ts'
import { loadSpec } from './load/load-spec.ts'
import { ownIrFile, readIr } from './read-ir.ts'
import { rulesHash } from './rules-hash.ts'

const { ir } = loadSpec(shippedSpec)

/** The same specification with a change in one call. */
const withCall = (change: (call: Ir['syscalls'][number]) => object): Ir => ({
  ...ir,
  syscalls: ir.syscalls.map((call) => (call.name === 'bind' ? { ...call, ...change(call) } : call)),
})
const withFirstOutcome = (change: object): Ir =>
  withCall(({ outcomes }) => ({ outcomes: outcomes.map((one, index) => (index === 0 ? { ...one, ...change } : one)) }))

test('the hash of a specification is that of the document made of it', () => {
  expect(rulesHash(ir)).toBe(rulesHash(readIr(ownIrFile)))
  expect(rulesHash(Ir.parse(JSON.parse(JSON.stringify(ir))))).toMatch(/^[0-9a-f]{16}$/)
})

describe('it stays', () => {
  test.each([
    ['a text of a rule is put otherwise', withFirstOutcome({ doc: 'Other words.' })],
    ['a summary is', withCall(() => ({ summary: 'Other words.' }))],
    ['the search finds other witnesses', { ...ir, evidence: readIr(ownIrFile).evidence }],
    ['the version changes', { ...ir, spec: { ...ir.spec, version: '9.0.0' } }],
  ])('when %s', (_, changed) => {
    expect(changed).not.toEqual(ir)
    expect(rulesHash(changed)).toBe(rulesHash(ir))
  })
})

describe('it changes', () => {
  test.each([
    ['a condition', withFirstOutcome({ when: 'false' })],
    ['an errno', withFirstOutcome({ errno: 'EIO' })],
    ['the order of checks', withCall(({ outcomes }) => ({ outcomes: outcomes.toReversed() }))],
    ['a number', withCall(() => ({ numbers: { x86_64: 500 } }))],
    ['a situation', { ...ir, situations: ir.situations.slice(1) }],
    ['the model', { ...ir, model: { ...ir.model, rules: ir.model.rules.slice(1) } }],
  ])('with %s', (_, changed) => {
    expect(rulesHash(changed)).not.toBe(rulesHash(ir))
  })
})
