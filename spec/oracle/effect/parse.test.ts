import { describe, expect, it } from 'vitest'
import { faultIn } from '../testing/evaluate.ts'
import { type Part, type StatementNode, parseStatement } from './parse.ts'

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'offset' in value

/** The parts of a statement by name, each of which has to stand where it says. */
function parts(text: string, node: StatementNode): Map<string, unknown> {
  const shown = new Map<string, unknown>()
  for (const [key, value] of Object.entries<unknown>({ ...node })) {
    if (isPart(value)) expect(text.slice(value.offset, value.offset + value.text.length)).toBe(value.text)
    shown.set(key, isPart(value) ? value.text : value)
  }
  if ('body' in node) shown.set('body', Object.fromEntries(parts(text, node.body)))
  return shown
}

describe('a statement', () => {
  it.each([
    ['level = 1', { kind: 'assign', path: 'level', value: '1' }],
    ['a.b.c = d == e', { kind: 'assign', path: 'a.b.c', value: 'd == e' }],
    ['clear a.b', { kind: 'clear', path: 'a.b' }],
    ['append 1 + 2 to a.b', { kind: 'append', value: '1 + 2', path: 'a.b' }],
    ['append { "to": 1 } to list', { kind: 'append', value: '{ "to": 1 }', path: 'list' }],
    ['append go to to to list', { kind: 'append', value: 'go to to', path: 'list' }],
    ['drop first a.b', { kind: 'drop', path: 'a.b' }],
    ['remove x in a.b where x == 1', { kind: 'remove', name: 'x', path: 'a.b', where: 'x == 1' }],
    ['let n = a + 1', { kind: 'let', name: 'n', value: 'a + 1' }],
    ['new f = { "a": 1 }', { kind: 'new', name: 'f', value: '{ "a": 1 }' }],
    ['destroy files[0]', { kind: 'destroy', value: 'files[0]' }],
    ['send(a, b + 1)', { kind: 'action', call: 'send(a, b + 1)' }],
    ['  level = 1  ', { kind: 'assign', path: 'level', value: '1' }],
    ['append [1,\n 2] to list', { kind: 'append', value: '[1,\n 2]', path: 'list' }],
  ])('%j', (given, want) => {
    expect(Object.fromEntries(parts(given, parseStatement(given)))).toEqual(want)
  })
})

describe('a statement in a statement', () => {
  it.each([
    ['when a == b => c = 1', { kind: 'when', condition: 'a == b', body: { kind: 'assign', path: 'c', value: '1' } }],
    ['for x in l => clear y', { kind: 'for', name: 'x', of: 'l', body: { kind: 'clear', path: 'y' } }],
    [
      'for x in a.filter(y, y > 1) => when x == 1 => go(x)',
      {
        kind: 'for',
        name: 'x',
        of: 'a.filter(y, y > 1)',
        body: { kind: 'when', condition: 'x == 1', body: { kind: 'action', call: 'go(x)' } },
      },
    ],
    [
      'when a =>   for x in l =>  b = x ',
      {
        kind: 'when',
        condition: 'a',
        body: { kind: 'for', name: 'x', of: 'l', body: { kind: 'assign', path: 'b', value: 'x' } },
      },
    ],
  ])('%s', (given, want) => {
    expect(Object.fromEntries(parts(given, parseStatement(given)))).toEqual(want)
  })
})

describe('no statement', () => {
  it.each([
    ['level == 1', 'level == 1'],
    ['', ''],
    [' level ', 'level'],
    ['Level = 1', 'Level = 1'],
    ['clear', 'clear'],
    ['append 1 to 2', 'append 1 to 2'],
    ['drop level', 'drop level'],
    ['remove x where y', 'remove x where y'],
    ['let N = 1', 'let N = 1'],
    ['for x of l => clear y', 'for x of l => clear y'],
    ['when a => b', 'b'],
    ['when a =>  level == 1', 'level == 1'],
    ['for x in l => when x => nothing', 'nothing'],
  ])('%j', (given, at) => {
    expect(faultIn(given, () => parseStatement(given))).toEqual({ code: 'statement-syntax', at })
  })
})
