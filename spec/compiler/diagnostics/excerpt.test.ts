import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const plain = { hint: '', dim: (text: string) => text, mark: (text: string) => text }

test('characters that command a terminal are shown as blanks, in their columns', () => {
  const source = { file: 'abi.yaml', text: 'a\tb\u001B[31mc\u0007\u009Bd' }
  const place = { file: 'abi.yaml', line: 1, col: 4, endLine: 1, endCol: 5 }
  expect(excerpt(source, place, plain)).toEqual(['  1 | a b [31mc  d', '    |    ^'])
})
