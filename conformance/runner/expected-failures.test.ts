import { describe, expect, test } from 'vitest'
import {
  ExpectationError,
  expectedVerdict,
  parseExpectedFailures,
  readExpectedFailures,
  staleExpectations,
} from './expected-failures.ts'

describe('the list', () => {
  const entry = { reason: 'no IPv6', where: 'known.yaml:1:3' }
  test.each([
    ['YAML', '- id: bind.ok\n  reason: no IPv6\n'],
    ['YAML on a line', '- { id: bind.ok, reason: no IPv6 }\n'],
    ['JSON', '[ {"id": "bind.ok", "reason": "no IPv6"}]'],
  ])('as %s', (_, source) => {
    expect([...parseExpectedFailures(source, 'known.yaml')]).toEqual([['bind.ok', entry]])
  })
  test.each(['', '# nothing yet\n', '[]'])('%j expects nothing', (source) => {
    expect(parseExpectedFailures(source, 'known.yaml').size).toBe(0)
  })
  test.each([
    ['no YAML', '- id: [', '1:8'],
    ['no list', 'id: bind.ok', '1:1'],
    ['an id without a reason', '- { id: a, reason: b }\n- { id: bind.ok }', '2:3'],
    ['an empty reason', '- id: bind.ok\n  reason: ""', '2:11'],
    ['a surplus key', '- { id: a, reason: b, until: 3 }', '1:3'],
    ['a number for an id', '- { id: 7, reason: b }', '1:9'],
    ['an id twice', '- { id: a, reason: b }\n- { id: a, reason: c }', '2:3'],
  ])('%s is refused with its place', (_, source, place) => {
    const error = caught(() => parseExpectedFailures(source, 'known.yaml'))
    expect(error).toBeInstanceOf(ExpectationError)
    expect(error).toMatchObject({ where: `known.yaml:${place}` })
  })
  test('a file that is not there', async () => {
    await expect(readExpectedFailures('/nowhere/known.yaml')).rejects.toMatchObject({ remedy: 'Check the path.' })
  })
})

describe('the verdict', () => {
  const expected = { reason: 'no IPv6', where: 'known.yaml:1:3' }
  test.each(['fail', 'crash', 'timeout'] as const)('%s is expected', (verdict) => {
    expect(expectedVerdict(verdict, expected)).toEqual({
      verdict: 'expected-fail',
      note: `${verdict}, as expected: no IPv6`,
    })
  })
  test.each(['pass', 'allowed-variant'] as const)('%s is unexpected', (verdict) => {
    expect(expectedVerdict(verdict, expected)).toMatchObject({ verdict: 'unexpected-pass' })
  })
  test.each(['unresolved', 'unsupported'] as const)('%s stays', (verdict) => {
    expect(expectedVerdict(verdict, expected)).toEqual({ verdict })
  })
})

test('an id that no case has is a problem', () => {
  const expected = parseExpectedFailures('- { id: a, reason: x }\n- { id: b, reason: y }', 'known.yaml')
  expect(staleExpectations(expected, (id) => id === 'a')).toEqual([
    'known.yaml:2:3 expects b to fail, and there is no such case: take it out',
  ])
})

function caught(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
