import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

const pause = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => pause(turns - 1))

test('each item is worked on once, and results come in their order', async () => {
  const items = Array.from({ length: 30 }, (_, index) => index)
  const results: number[] = []
  const worked: number[] = []
  await sideBySide(
    ['a', 'b', 'c'],
    items,
    async (_, item) => {
      worked.push(item)
      await pause((item * 7) % 11)
      return item * 2
    },
    async (result) => {
      await pause(3)
      results.push(result)
    },
  )
  expect(worked.toSorted((a, b) => a - b)).toEqual(items)
  expect(results).toEqual(items.map((item) => item * 2))
})

test('workers go side by side', async () => {
  let running = 0
  let most = 0
  await sideBySide(
    [1, 2],
    [1, 2, 3, 4],
    async () => {
      most = Math.max(most, ++running)
      await pause(5)
      running--
      return 0
    },
    () => Promise.resolve(),
  )
  expect(most).toBe(2)
})

test('an error ends it, and nothing further is begun', async () => {
  const begun: number[] = []
  const work = async (_: number, item: number) => {
    begun.push(item)
    await pause(1)
    if (item === 2) throw new Error('no')
    return item
  }
  await expect(sideBySide([1, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9], work, () => Promise.resolve())).rejects.toThrow('no')
  expect(begun.length).toBeLessThan(6)
})
