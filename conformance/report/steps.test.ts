import { expect, test } from 'vitest'
import { stepReport } from './steps.ts'

function reported(isTTY: boolean) {
  const written: string[] = []
  let time = 0
  const step = stepReport({ write: (text) => written.push(text), isTTY }, () => (time += 1500))
  return { step, text: () => written.join('') }
}

test('on a terminal a step is told with its time', async () => {
  const { step, text } = reported(true)
  expect(await step('building the cases', () => 7)).toBe(7)
  expect(text()).toBe('building the cases ... 1.5 s\n')
})

test('elsewhere it is a plain line', async () => {
  const { step, text } = reported(false)
  await step('building the cases', () => Promise.resolve())
  expect(text()).toBe('building the cases ...\n')
})

test('a step that fails ends its line and throws on', async () => {
  const { step, text } = reported(true)
  const failing = step('starting the target', () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(text()).toBe('starting the target ... failed\n')
})
