import { expect, test } from 'vitest'
import { checkImports } from './check.ts'
import { cycles } from './cycles.ts'
import { importsIn } from './scan.ts'

test('no circle', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['not-ours']],
  ])
  expect(cycles(graph)).toEqual([])
})

test('a circle is named once, by its shortest way round', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['c']],
    ['self', ['self']],
  ])
  expect(cycles(graph)[0]).toEqual(['a', 'b', 'c'])
  expect(cycles(graph)).toContainEqual(['self'])
})

test('a circle is told with the line of its first import', () => {
  const files = ['lib/a.ts', 'lib/b.ts']
  const imports = [
    ...importsIn('lib/a.ts', "import 'zod'\nimport './b.ts'\n"),
    ...importsIn('lib/b.ts', "import type { A } from './a.ts'\n"),
  ]
  expect(checkImports(files, imports, [{ name: 'lib', path: 'lib', mayImport: [] }])).toEqual([
    { file: 'lib/a.ts', line: 2, message: 'imports go in a circle: lib/a.ts -> lib/b.ts -> lib/a.ts' },
  ])
})
