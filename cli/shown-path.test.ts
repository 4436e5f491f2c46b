import { expect, it } from 'vitest'
import { shownPath } from './shown-path.ts'

it.each([
  ['/home/me/spec/generated/c/a.h', 'spec/generated/c/a.h'],
  ['/home/me/..spec/a.h', '..spec/a.h'],
  ['/home/you/a.h', '/home/you/a.h'],
  ['/home/me', '/home/me'],
])('%s is shown in /home/me as %s', (path, want) => {
  expect(shownPath(path, '/home/me')).toBe(want)
})
