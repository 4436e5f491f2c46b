import { expect, test } from 'vitest'
import { portBase, portMap, samePorts } from './ports.ts'

test.each([
  [5000, 12_000],
  [5099, 12_099],
  [12_007, 5007],
  [4999, 4999],
  [5100, 5100],
  [0, 0],
  [40_000, 40_000],
])('port %i of a program is %i of the target, and back', (port, onTarget) => {
  const ports = portMap(12_000)
  expect(ports.toTarget(port)).toBe(onTarget)
  expect(ports.toProgram(onTarget)).toBe(port)
})

test('without an offset ports are as they are', () => {
  expect(samePorts.toTarget(5050)).toBe(5050)
})

test('programs take turns on the ports from 10000 to 30000', () => {
  expect([0, 1, 199, 200].map(portBase)).toEqual([10_000, 10_100, 29_900, 10_000])
})
