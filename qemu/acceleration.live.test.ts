import { expect, test } from 'vitest'
import { buildKernel } from '../reference/build-kernel.ts'
import { trial } from './acceleration.ts'
import { machineNames } from './command-line.ts'

const { kernel } = await buildKernel()

test.each(machineNames)('a trial ends on %s as soon as the program does', async (machine) => {
  expect(await trial({ kernel, machine, acceleration: 'tcg' }, 30_000)).toBe(true)
})

test('a trial fails where the program does not come to its end in time', async () => {
  expect(await trial({ kernel, machine: 'q35', acceleration: 'tcg' }, 1)).toBe(false)
})
