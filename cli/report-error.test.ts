import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { describeError } from './report-error.ts'

const plain = (error: unknown) => stripVTControlCharacters(describeError(error).text)

test('an error with a remedy says what happened, where, and what to do', () => {
  const error = Object.assign(new Error('no target is called hots'), {
    where: 'targets.yaml:3:5',
    remedy: 'Did you mean host?',
  })
  expect(plain(error)).toBe('error: no target is called hots\n  at targets.yaml:3:5\n  -> Did you mean host?\n')
  expect(describeError(error).status).toBe(1)
})

test('the place may be absent, and the status may be another but not 0', () => {
  const error = Object.assign(new Error('no'), { remedy: 'Try again.', exitStatus: 2 })
  expect(plain(error)).toBe('error: no\n  -> Try again.\n')
  expect(describeError(error).status).toBe(2)
  expect(describeError(Object.assign(error, { exitStatus: 0 })).status).toBe(1)
})

test('an unforeseen error comes with its stack and asks to be reported', () => {
  const text = plain(new TypeError('x is undefined'))
  expect(text).toContain('report-error.test.ts')
  expect(text).toContain('Please report it')
})

test('what is no error is told as well', () => {
  expect(plain('a string')).toContain('a string')
})

test.each([
  ['ERR_MODULE_NOT_FOUND', "Cannot find package 'zod' imported from /a/b.ts"],
  ['MODULE_NOT_FOUND', "Cannot find module 'zod'\nRequire stack:\n- /a/b.ts"],
])('a package that is not installed, as %s', (code, message) => {
  const text = plain(Object.assign(new Error(message), { code }))
  expect(text).toContain('The package zod is not installed.')
  expect(text).toContain('npm ci')
})

test('a file of its own that is not there is no package', () => {
  const error = Object.assign(new Error("Cannot find module './b.ts'"), { code: 'MODULE_NOT_FOUND' })
  expect(plain(error)).toContain('Please report it')
})
