import { expect, it } from 'vitest'
import { counted } from './counted.ts'

it.each([
  [0, '0 cases'],
  [1, '1 case'],
  [2, '2 cases'],
])('%i is shown as %s', (count, want) => {
  expect(counted(count, 'case')).toBe(want)
})
