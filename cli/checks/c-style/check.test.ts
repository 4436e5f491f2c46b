import { expect, test } from 'vitest'
import { longestFunction, longestLine, styleFaults } from './check.ts'

const functionOf = (lines: number) => ['int f(void)', '{', ...Array<string>(lines - 2).fill('    g();'), '}'].join('\n')

test.each([
  { name: 'a function of the longest kind', text: functionOf(longestFunction), want: [] },
  {
    name: 'a longer one',
    text: `int x;\n${functionOf(longestFunction + 1)}`,
    want: [{ line: 3, message: 'a function of 71 lines' }],
  },
  { name: 'a table', text: `int t[] = {\n${'    1,\n'.repeat(200)}};`, want: [] },
  { name: 'a line of the longest kind', text: 'x'.repeat(longestLine), want: [] },
  { name: 'a longer one', text: `\n${'x'.repeat(longestLine + 1)}`, want: [{ line: 2, message: '129 characters' }] },
  { name: 'a tab', text: '\tint x;', want: [{ line: 1, message: 'a tab' }] },
])('$name', ({ text, want }) => {
  expect(styleFaults(text)).toEqual(want)
})
