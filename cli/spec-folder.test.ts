import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ownSpec } from '../spec/compiler/compile-whole.ts'
import { describeError } from './report-error.ts'
import { specFolder } from './spec-folder.ts'

test('a folder, or that of the package', () => {
  expect(specFolder('.')).toBe('.')
  expect(specFolder(undefined)).toBe(ownSpec)
})

test.each(['/nowhere/at/all', fileURLToPath(import.meta.url), `${fileURLToPath(import.meta.url)}/below`])(
  '%s is refused',
  (dir) => {
    expect(() => specFolder(dir)).toThrow(`there is no folder ${dir}`)
  },
)

test('with what to do about it', () => {
  const caught = (() => {
    try {
      return specFolder('/nowhere')
    } catch (error) {
      return error
    }
  })()
  expect(describeError(caught)).toMatchObject({ status: 2 })
})
