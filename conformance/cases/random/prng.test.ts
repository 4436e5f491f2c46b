import { describe, expect, test } from 'vitest'
import { createRandom, mixSeed } from './prng.ts'

const numbers = (seed: number) => {
  const random = createRandom(seed)
  return Array.from({ length: 1000 }, () => random.below(10))
}

describe('a seed', () => {
  test('gives the same sequence each time', () => {
    expect(numbers(42)).toEqual(numbers(42))
  })
  test('and another seed another one, neighbours as well', () => {
    expect(numbers(mixSeed(1, 0))).not.toEqual(numbers(mixSeed(1, 1)))
    expect(mixSeed(1, 2)).not.toBe(mixSeed(2, 1))
  })
})

test('all numbers come about equally often', () => {
  const counts = Array.from({ length: 10 }, (_, digit) => numbers(7).filter((number) => number === digit).length)
  expect(Math.min(...counts)).toBeGreaterThan(60)
  expect(Math.max(...counts)).toBeLessThan(140)
})

test('weights are kept', () => {
  const random = createRandom(1)
  const picks = Array.from({ length: 1000 }, () =>
    random.weighted([['often', 9] as const, ['never', 0] as const, ['seldom', 1] as const]),
  )
  expect(picks.filter((pick) => pick === 'often').length).toBeGreaterThan(850)
  expect(picks).not.toContain('never')
})
