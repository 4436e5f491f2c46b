import { describe, expect, test } from 'vitest'
import { program } from './fixture.ts'
import { unreachable } from './out-of-reach.ts'
import { selectCases } from './select.ts'
import type { SuiteCase } from './suite.ts'

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

describe('a pattern that only fits what cannot be run here says why', () => {
  const udp = { profiles: new Set(['udp-basic']), asked: undefined, hasLink: false }
  const tcp: SuiteCase = { ...program(), id: 'listen.ok', kind: 'outcome', profiles: ['udp-basic', 'tcp-basic'] }
  const linked: SuiteCase = { ...program({ arp: 'silent' }), id: 'scenario:arp', kind: 'scenario', profiles: [] }
  const refusal = (only: string, asked?: string) => () =>
    selectCases(cases, only, () => unreachable([tcp, linked], { ...udp, asked }))
  const here = 'cannot be run here: it needs'
  test.each([
    ['listen.ok', undefined, `listen.ok ${here} tcp-basic, which the target does not claim`],
    ['listen*', 'udp-basic', `listen.ok ${here} tcp-basic, which udp-basic does not include`],
    ['scenario:arp', undefined, `scenario:arp ${here} a link, which the target does not have`],
    ['bind.ok,listen.ok', undefined, `listen.ok ${here} tcp-basic, which the target does not claim`],
    ['random:7:12,bind.ok', undefined, 'random:7:12 cannot be chosen like this: a random program is run alone'],
    ['random:*', undefined, 'random:* cannot be chosen like this: a random program is run alone'],
  ])('%s', (only, asked, message) => {
    expect(refusal(only, asked)).toThrow(expect.objectContaining({ message, exitStatus: 2 }))
  })

  test('and nobody looks for a reason where none is needed', () => {
    const never = () => expect.unreachable()
    expect(selectCases(cases, 'bind.ok', never)).toHaveLength(1)
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
