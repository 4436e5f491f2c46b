import { expect, it } from 'vitest'
import { symbolTable } from './symbol-table.ts'

it('counts the functions and points from each to its name', () => {
  const source = symbolTable([
    { offset: 0, name: 'first' },
    { offset: 32, name: 'next' },
  ])
  expect(source.split('\n').slice(2)).toEqual([
    '    .balign 4',
    'symbol_count:',
    '    .long 2',
    'symbol_table:',
    '    .long 0, 0',
    '    .long 32, 6',
    'symbol_names:',
    '    .asciz "first"',
    '    .asciz "next"',
    '',
  ])
})

it('is a table for a kernel whose functions are not known yet', () => {
  expect(symbolTable([])).toContain('    .long 0\n')
})
