import { expect, test } from 'vitest'
import { listOf } from './list-option.ts'

const known = ['c', 'kernel', 'rust']

test('names between commas, each once', () => {
  expect(listOf('emitter', 'c, rust,c', known)).toEqual(['c', 'rust'])
  expect(listOf('emitter', undefined, known)).toBeUndefined()
})

test.each([
  ['c,kernle', 'there is no emitter kernle', 'Did you mean kernel?'],
  ['c,', '"c," has an empty name in it', 'Choose from c, kernel, rust.'],
])('%s is refused', (text, message, remedy) => {
  expect(() => listOf('emitter', text, known)).toThrow(expect.objectContaining({ message, remedy, exitStatus: 2 }))
})
