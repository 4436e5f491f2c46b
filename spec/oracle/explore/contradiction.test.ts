import { expect, it } from 'vitest'
import { outcome } from '../testing/build.ts'
import { contradict } from './contradiction.ts'

const holds = (text: string) => outcome('o', { when: text })

it.each([
  ['a', '!a', true],
  ['a && b', 'c && !b', true],
  ['has(x.y)', '!has(x.y)', true],
  ['has( x.y )', '!has(x.y)', true],
  ['a', 'b', false],
  ['a', 'a', false],
  ['!a', '!a', false],
  ['!(!a)', '!a', true],
  ['a || b', '!a', false],
  ['!(a && b)', 'a && b', false],
  ['x == A', 'x == B', true],
  ['x == A', 'x == A', false],
  ['x == A', 'x != A', true],
  ['x != A', 'x != B', false],
  ['x == A', '!(x == A)', true],
  ['x == 1', 'x == 2', true],
  ['x == 1', 'x == -1', true],
  ['x == y', 'x == z', false],
  ['x == y', 'x != y', true],
  ['x == A', 'z == B', false],
  ['x in [A, B]', 'x == C', true],
  ['x in [A, B]', 'x == B', false],
  ['x in [A, B]', 'x in [C, D]', true],
  ['x in [A, B]', 'x in [B, C]', false],
  ['x in [A, y]', 'x == C', false],
  ['x in [A, B]', '!(x in [A, B, C])', true],
  ['x in [A, B]', '!(x in [A])', false],
  ['!(x in [A])', '!(x in [B])', false],
  ['x in list', 'x == A', false],
  ['x in list', '!(x in list)', true],
  ['size(x) > 0', 'size(x) == 0', false],
])('%s and %s: %s', (a, b, want) => {
  expect(contradict(holds(a), holds(b))).toBe(want)
  expect(contradict(holds(b), holds(a))).toBe(want)
})

it('looks at the guards of groups, too', () => {
  expect(contradict(outcome('o', { for: ['k == A'] }), outcome('p', { for: ['k == B'], when: 'x' }))).toBe(true)
  expect(contradict(outcome('o'), outcome('p', { when: 'x' }))).toBe(false)
})
