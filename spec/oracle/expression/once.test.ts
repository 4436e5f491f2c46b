import { expect, it } from 'vitest'
import { noValue } from '../value.ts'
import { createMachine } from '../machine.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { once } from './once.ts'
import type { Frame } from './scope.ts'

const world = createMachine(irWith({})).initial()
const still = (): Frame => ({ world, args: {}, names: {}, still: true })

function counting() {
  let calls = 0
  const run = once(() => ++calls)
  return { run, calls: () => calls }
}

it('evaluates once in a frame that stands still, and anew in the next', () => {
  const { run, calls } = counting()
  const [first, second] = [still(), still()]
  expect([run(first), run(first), run(second), run(second)]).toEqual([1, 1, 2, 2])
  expect(calls()).toBe(2)
})

it('evaluates each time in a frame that changes', () => {
  const { run } = counting()
  const frame: Frame = { world, args: {}, names: {} }
  expect([run(frame), run(frame)]).toEqual([1, 2])
})

it('keeps nothing of an evaluation without value', () => {
  let there = false
  const run = once(() => {
    if (!there) throw noValue
    return 7
  })
  const frame = still()
  expect(() => run(frame)).toThrow()
  there = true
  expect(run(frame)).toBe(7)
})
