import { describe, expect, it } from 'vitest'
import { modelFunction } from '../testing/build.ts'
import { faultIn, settingOf, typeIn, valueIn } from '../testing/evaluate.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { compileExpression } from './compile.ts'
import { withNames } from './scope.ts'

const ir = irWith({
  model: {
    functions: [
      modelFunction('twice', { n: 'int' }, 'int', 'n + n'),
      modelFunction('four_times', { n: 'int' }, 'int', 'twice(twice(n))'),
      modelFunction('or_zero', { n: 'int?' }, 'int', 'has(n) ? n : 0'),
      modelFunction('nothing', {}, 'int?', 'peak'),
      modelFunction('at_level', { n: 'int' }, 'bool', 'n == level'),
      modelFunction('names_are_its_own', { x: 'int' }, 'int', 'x'),
      modelFunction('empty', { l: 'list<int>' }, 'bool', 'l == []'),
      modelFunction('is_round', { f: 'file' }, 'bool', 'f.kind == ROUND'),
    ],
  },
})

describe('has_profile', () => {
  const profile = (name: string) => ({ name, doc: '', includes: [] })
  const chosen = { ...ir, profiles: [profile('udp-basic')], profiles_left_out: ['tcp-basic'] }

  it.each([
    ['has_profile("udp-basic")', true],
    ['has_profile("tcp-basic")', false],
    ['[1].exists(x, x == 1 && has_profile("udp-basic"))', true],
  ])('%s', (given, want) => {
    expect(valueIn(given, { ir: chosen })).toEqual(want)
    expect(typeIn(given, { ir: chosen })).toBe('bool')
  })

  it.each([
    ['has_profile("udp-basics")', { code: 'unknown-name', at: '"udp-basics"', nearest: 'udp-basic' }],
    ['has_profile("tcp-bsic")', { code: 'unknown-name', at: '"tcp-bsic"', nearest: 'tcp-basic' }],
    ['has_profile(peak)', { code: 'ill-typed', at: 'peak' }],
    ['has_profile()', { code: 'ill-typed', at: 'has_profile()' }],
  ])('%s is a mistake', (given, want) => {
    const { scope } = settingOf({ ir: chosen })
    expect(faultIn(given, () => compileExpression(given, scope))).toEqual(want)
  })
})

describe('a function of the model', () => {
  it.each([
    ['twice(3)', 6],
    ['four_times(1 + 1)', 8],
    ['or_zero(peak)', 0],
    ['or_zero(5)', 5],
    ['has(nothing())', false],
    ['at_level(2)', true],
    ['[1, 2].map(x, names_are_its_own(x + 1))', [2, 3]],
    ['empty([])', true],
    ['files.all(f, is_round(f))', true],
    ['twice(peak)', 'no value'],
  ])('%s', (given, want) => {
    expect(valueIn(given, { ir, effects: ['level = 2'] })).toEqual(want)
  })

  it('has the type that it declares', () => {
    expect(typeIn('nothing()', { ir })).toBe('int?')
    expect(typeIn('at_level(1)', { ir })).toBe('bool')
  })

  it.each([
    ['twice()', { code: 'ill-typed', at: 'twice()' }],
    ['twice(1, 2)', { code: 'ill-typed', at: 'twice(1, 2)' }],
    ['twice(mode)', { code: 'ill-typed', at: 'mode' }],
    ['1 + twcie(1)', { code: 'unknown-name', at: 'twcie', nearest: 'twice' }],
  ])('is not called by %s', (given, want) => {
    const { scope } = settingOf({ ir })
    expect(faultIn(given, () => compileExpression(given, scope))).toEqual(want)
  })

  it('is checked when it is first used', () => {
    const wrong = irWith({ model: { functions: [modelFunction('wrong', {}, 'int', 'mode')] } })
    const { scope } = settingOf({ ir: wrong })
    expect(faultIn('mode', () => scope.globals.functions.get('wrong')?.body())).toEqual({
      code: 'ill-typed',
      at: 'mode',
    })
  })
})

describe('an abbreviation', () => {
  const { scope, frame } = settingOf()
  const plusOne = compileExpression('level + 1', scope)
  const inner = withNames(scope, [['next', plusOne]])

  it('is evaluated where it is used', () => {
    const run = compileExpression('next', inner).run
    expect(run(frame)).toBe(1)
    expect(run({ ...frame, world: { ...frame.world, fields: { level: 4 } } })).toBe(5)
  })

  it('gives way to a name of a macro', () => {
    expect(compileExpression('[7].map(next, next)', inner).run(frame)).toEqual([7])
  })
})
