import type { ArgsDef } from 'citty'
import { describe, expect, test } from 'vitest'
import { refuse } from './strict-options.ts'

const options = {
  only: { type: 'string', alias: 'o', valueHint: 'pattern' },
  programs: { type: 'string', valueHint: 'count' },
  seed: { type: 'string', valueHint: 'seed' },
  offset: { type: 'string', valueHint: 'number' },
  format: { type: 'enum', options: ['text', 'json', 'junit'] },
  prefix: { type: 'string', valueHint: 'TEXT' },
  verbose: { type: 'boolean' },
} satisfies ArgsDef

const file = { file: { type: 'positional', description: 'The file to read.' } } satisfies ArgsDef

describe('taken', () => {
  test.each([
    [''],
    ['--only bind'],
    ['--only=bind'],
    ['--only=-x'],
    ['--only -'],
    ['-o bind --verbose'],
    ['--no-verbose'],
    ['--seed 17'],
    ['--seed 4294967295'],
    ['--programs 4294967296'],
    ['--offset -2.5'],
    ['--format json'],
    ['--prefix='],
  ])('%s', (line) => {
    expect(refuse(words(line), options)).toBeUndefined()
  })

  test('an argument, also one that looks like an option after --', () => {
    expect(refuse(['a.yaml'], file)).toBeUndefined()
    expect(refuse(['--', '--a.yaml'], file)).toBeUndefined()
  })

  test('an absent argument that need not be there', () => {
    expect(refuse([], { file: { type: 'positional', required: false } })).toBeUndefined()
    expect(refuse([], { file: { type: 'positional', default: 'spec' } })).toBeUndefined()
  })
})

describe('refused', () => {
  test.each([
    ['--onyl bind', 'there is no option --onyl', 'Did you mean --only?'],
    ['-x', 'there is no option -x', 'The options are'],
    ['--hlep', 'there is no option --hlep', 'Did you mean --help?'],
    ['--only', '--only needs a value', 'Write --only <pattern>.'],
    ['--only --verbose', '--only needs a value', ''],
    ['--only=', '--only needs a value', ''],
    ['--prefix', '--prefix needs a value', 'Write --prefix <TEXT>.'],
    ['--only a -o b', '-o is given twice', 'Give --only once.'],
    ['--verbose=yes', '--verbose takes no value', '--no-verbose'],
    ['--seed x', '--seed needs a whole number; x is none', '--seed 32'],
    ['--seed 1.5', '--seed needs a whole number; 1.5 is none', ''],
    ['--seed -3', '--seed needs a whole number; -3 is none', 'Write for example --seed 32.'],
    ['--seed=-3', '--seed needs a whole number; -3 is none', ''],
    ['--seed 4294967296', '--seed 4294967296 is too large', 'The largest is 4294967295.'],
    ['--programs x', '--programs needs a whole number; x is none', '--programs 32'],
    ['--programs 9007199254740993', '--programs 9007199254740993 is too large', 'The largest is 9007199254740991.'],
    ['--offset ten', '--offset needs a number; ten is none', '--offset 2.5'],
    ['--format jsn', '--format jsn is not one of the choices', 'Did you mean json?'],
    ['--format postscript', '--format postscript is not one of the choices', 'text, json, junit'],
    ['bind', '"bind" is one argument too many', 'options only'],
  ])('%s', (line, message, remedy) => {
    const refusal = refuse(words(line), options)
    expect(refusal?.message).toBe(message)
    expect(refusal?.remedy).toContain(remedy)
  })

  test('a missing argument', () => {
    expect(refuse([], file)).toEqual({ message: 'an argument is missing: file', remedy: 'The file to read.' })
  })

  test('one argument too many', () => {
    expect(refuse(['a', 'b'], file)?.message).toBe('"b" is one argument too many')
  })

  test('a required option that is not given', () => {
    const target: ArgsDef = { target: { type: 'string', required: true } }
    expect(refuse([], target)?.message).toBe('--target is missing')
    expect(refuse(['--target', 'host'], target)).toBeUndefined()
  })
})

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '')
}
