import { expect, test } from 'vitest'
import { readCheckLines } from './check-lines.ts'

test('each kind of line is read, and what is none is kept', () => {
  const output = [
    'end mmap.offset mmap.offset -22 memory.c:41',
    'end exit.ended - 0 clone.c:9',
    'wrong brk.ok memory.c:50 moved == end + PAGE',
    'skip clone.too-many there is one user',
    'last exit_group.ended 7',
    'there is no memory',
    '',
  ].join('\n')
  expect(readCheckLines(output)).toEqual({
    ends: [
      { rule: 'mmap.offset', told: 'mmap.offset', result: -22n, place: 'memory.c:41' },
      { rule: 'exit.ended', told: undefined, result: 0n, place: 'clone.c:9' },
    ],
    wrong: [{ rule: 'brk.ok', place: 'memory.c:50', condition: 'moved == end + PAGE' }],
    skipped: [{ rule: 'clone.too-many', reason: 'there is one user' }],
    last: { rule: 'exit_group.ended', status: 7 },
    unknown: ['there is no memory'],
  })
})
