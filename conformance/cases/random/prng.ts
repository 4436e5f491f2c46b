/** A repeatable source of choices: the same seed gives the same sequence everywhere. */
export interface Random {
  /** 0 <= x < 1. */
  next(): number
  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number
  /** True in that share of all cases. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T | undefined
  /** An item, as often as its weight says. */
  weighted<T>(items: readonly (readonly [T, number])[]): T | undefined
}

/** The largest seed, and the largest number of a program: what is above 32 bits would stand for the same as what is below. */
export const largestSeed = 2 ** 32 - 1

/** Mixes two numbers into one seed, so that neighbouring ones give unlike sequences. */
export function mixSeed(seed: number, index: number): number {
  let mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The generator mulberry32, with a 32-bit state. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let word = Math.imul(state ^ (state >>> 15), state | 1)
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61)
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)],
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      return items.find(([, weight]) => (left -= weight) < 0)?.[0]
    },
  }
}
