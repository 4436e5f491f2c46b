import { expect, test } from 'vitest'
import { choiceLines } from './choice-lines.ts'
import type { CaseRecord } from './record.ts'

const taking = (...choices: string[]): CaseRecord => ({
  type: 'case',
  id: 'a',
  kind: 'outcome',
  verdict: 'allowed-variant',
  ms: 1,
  rules: [],
  choices,
})
const systemsOf = (choice: string) => (choice.startsWith('read') ? ['linux', 'freebsd'] : [])

test('choices are grouped by name and systems, each rule once', () => {
  const cases = [taking('read.b/lost', 'bind.x/kept'), taking('readv.a/lost', 'read.b/lost'), taking('bind.a/lost')]
  expect(choiceLines(cases, systemsOf)).toEqual([
    '',
    'choices taken where the specification leaves one (systems known to take it), with the rules:',
    '  kept',
    '    bind.x',
    '  lost',
    '    bind.a',
    '  lost (linux, freebsd)',
    '    read.b, readv.a',
  ])
})

test('no line is too long', () => {
  const many = Array.from({ length: 40 }, (_, index) => `call.rule-number-${String(index)}/lost`)
  const lines = choiceLines([taking(...many)], systemsOf)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100)
  expect(lines.join(' ').match(/rule-number/g)).toHaveLength(40)
})

test('none taken, nothing said', () => {
  expect(choiceLines([taking()], systemsOf)).toEqual([])
})
