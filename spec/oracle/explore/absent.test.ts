import { expect, it } from 'vitest'
import { settingOf } from '../testing/evaluate.ts'
import { absentText } from './absent.ts'

const { scope, frame } = settingOf({ types: { sock: 'file' }, names: { sock: 1 } })

it.each([
  ['sock.local.port == 5', 'sock.local is absent'],
  ['level == 0 && peak == 7', 'peak is absent'],
  ['level == 1 && peak == 7 || sock.peer.port == 7', 'sock.peer is absent'],
  ['size(packets[0]) == 5', 'packets[0] is absent'],
  ['sock.queue[level] == 5', 'sock.queue[level] is absent'],
  ['(level == 0 ? sock.local.port : sock.peer.port) == 1', 'sock.local is absent'],
  ['(level == 1 ? sock.local.port : sock.peer.port) == 1', 'sock.peer is absent'],
  ['!(7 / level == 1)', '7 / level has no value'],
  ['files.exists(f, f.local.port == 1)', 'files.exists(f, f.local.port == 1) has no value'],
])('of %s: %s', (guard, want) => {
  expect(absentText({ scope, guards: ['level == 0', guard], frame })).toBe(want)
})

it('is nothing of conditions that have values', () => {
  expect(absentText({ scope, guards: ['level == 0'], frame })).toBe('it reads something that is absent')
})
