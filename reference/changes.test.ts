import { describe, expect, test } from 'vitest'
import { changeSources, overlayOf } from './changes.ts'
import type { Source } from './sources.ts'

const bind: Source = { path: 'reference/kernel/sys/bind.c', text: 'check();\ndo();\ncheck();\n' }
const others: Source[] = [{ path: 'reference/kernel/sys/listen.c', text: 'do();\n' }]
const edited = (...changes: { from: string; to: string }[]) =>
  changeSources(
    [bind, ...others],
    changes.map((change) => ({ file: 'sys/bind.c', ...change })),
  )

test('a change is made in its file alone, and later ones see it', () => {
  const sources = edited({ from: 'do();', to: 'undo();' }, { from: 'undo();', to: 'redo();' })
  expect(sources).toEqual([{ path: bind.path, text: 'check();\nredo();\ncheck();\n', isChanged: true }, ...others])
})

describe('a change that does not fit is refused', () => {
  test.each([
    ['is not there', 'nothing', 0],
    ['is there twice', 'check();', 2],
  ])('where the text %s', (_, from, count) => {
    const message = `reference/kernel/sys/bind.c: the text to change stands there ${count} times, wanted: once\n  ${from}`
    expect(() => edited({ from, to: '' })).toThrow(message)
  })
  test('where the text is empty', () => {
    expect(() => edited({ from: '', to: 'x' })).toThrow('wanted: once')
  })
  test('where there is no such file', () => {
    expect(() => changeSources(others, [{ file: 'sys/bnd.c', from: 'a', to: 'b' }])).toThrow(
      'reference/kernel/sys/bnd.c: there is no such source to change',
    )
  })
})

test('the compiler is told to see other files at the places of the sources', () => {
  const overlay: unknown = JSON.parse(overlayOf([{ path: bind.path, at: '/elsewhere/bind.c' }]))
  const root = { type: 'file', name: expect.stringMatching(/^\/.*\/reference\/kernel\/sys\/bind\.c$/u) as unknown }
  expect(overlay).toMatchObject({ roots: [{ ...root, 'external-contents': '/elsewhere/bind.c' }] })
})
