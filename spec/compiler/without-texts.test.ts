import { expect, it } from 'vitest'
import { withoutTexts } from './without-texts.ts'

it('leaves out what is written for a reader, at any depth', () => {
  const call = { name: 'a', doc: 'x', outcomes: [{ id: 'a.b', doc: 'y', see_also: ['c'], security: [], summary: '' }] }
  expect(withoutTexts({ syscalls: [call] })).toEqual({ syscalls: [{ name: 'a', outcomes: [{ id: 'a.b' }] }] })
})

it('keeps values that are called as a text is', () => {
  const rules = { out: { doc: '1' }, events: [{ call: 'a', args: { summary: { doc: 2 } } }], roles: { security: 3 } }
  expect(withoutTexts(rules)).toEqual(rules)
})

it('leaves out the texts of arguments that a call declares', () => {
  expect(withoutTexts({ args: [{ name: 'fd', doc: 'x' }] })).toEqual({ args: [{ name: 'fd' }] })
})
