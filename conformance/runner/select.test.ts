import { describe, expect, test } from 'vitest'
import { selectCases } from './select.ts'

const cases = ['bind.ok', 'bind.in-use', 'bind.bad-fd+in-use', 'close.ok'].map((id) => ({ id }))
const selected = (only: string | undefined) => selectCases(cases, only).map(({ id }) => id)

describe('cases are selected', () => {
  test.each([
    ['bind.ok', ['bind.ok']],
    ['bind.*', ['bind.ok', 'bind.in-use', 'bind.bad-fd+in-use']],
    ['close.ok, bind.ok', ['bind.ok', 'close.ok']],
    ['*+*', ['bind.bad-fd+in-use']],
  ])('by %s', (only, ids) => {
    expect(selected(only)).toEqual(ids)
  })

  test('all without a pattern', () => {
    expect(selected(undefined)).toHaveLength(cases.length)
  })
})

describe('a pattern that no case fits is refused', () => {
  const list = 'See the ids with --list'
  test.each([
    ['clsoe.ok', 'no case has an id like clsoe.ok', `Did you mean close.ok? ${list}.`],
    ['bind.*,clsoe.ok', 'no case has an id like clsoe.ok', `Did you mean close.ok? ${list}.`],
    ['bind', 'no case has an id like bind', `${list}; * stands for anything.`],
    ['bind.ok,', '--only bind.ok, has an empty id in it', `${list}; * stands for anything.`],
  ])('%s', (only, message, remedy) => {
    expect(() => selected(only)).toThrow(expect.objectContaining({ message, remedy, exitStatus: 2 }))
  })
})
