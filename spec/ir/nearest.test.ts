import { expect, it } from 'vitest'
import { nearestName } from './nearest.ts'

const known = ['level', 'sock', 'file', 'peer', 'fd', 'any', 'MSG_PEEK']

it.each([
  ['levle', 'level'],
  ['sokc', 'sock'],
  ['SOCK', 'sock'],
  ['msg_peak', 'MSG_PEEK'],
  ['fb', 'fd'],
  ['pear', 'peer'],
  ['n', undefined],
  ['ab', undefined],
  ['something', undefined],
  ['', undefined],
])('%s is near %s', (given, want) => {
  expect(nearestName(given, known)).toBe(want)
})

it('is the nearest of several, and the first of those that are alike', () => {
  expect(nearestName('peex', ['pear', 'peer', 'peek'])).toBe('peer')
})
