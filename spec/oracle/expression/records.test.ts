import { describe, expect, it } from 'vitest'
import { modelFunction } from '../testing/build.ts'
import { faultIn, settingOf, valueIn, valueOrNone } from '../testing/evaluate.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { compileExpression } from './compile.ts'

const { scope, frame } = settingOf({ types: { maybe: 'int?' } })
const build = (text: string, type: string) =>
  valueOrNone(compileExpression(text, scope, scope.globals.typing(type)), frame)

describe('a record literal', () => {
  it.each([
    ['{ "left": 1 }', { left: 1, weight: 7 }],
    ['{ "weight": 2, "left": 1 }', { left: 1, weight: 2 }],
    ['{ "left": 1, "right": maybe }', { left: 1, right: undefined, weight: 7 }],
    ['{ "left": maybe }', 'no value'],
    ['true ? { "left": 1 } : { "left": 2 }', { left: 1, weight: 7 }],
  ])('%s', (given, want) => {
    expect(build(given, 'pair')).toEqual(want)
  })

  it('stands in a list', () => {
    expect(build('[{ "left": 1 }, { "left": 2, "weight": 0 }]', 'list<pair>')).toEqual([
      { left: 1, weight: 7 },
      { left: 2, weight: 0 },
    ])
  })

  it('is compared with a record, whose absent fields do not count', () => {
    expect(valueIn('home == { "left": 1, "right": maybe }', { types: { maybe: 'int?' } })).toBe(true)
    expect(valueIn('home == { "left": 1, "right": 0 }')).toBe(false)
  })

  it('is an argument of a function', () => {
    const ir = irWith({ model: { functions: [modelFunction('left_of', { p: 'pair' }, 'int', 'p.left')] } })
    expect(valueIn('left_of({ "left": 4 })', { ir })).toBe(4)
  })

  it.each([
    ['{ "right": 1 }', 'pair', { code: 'ill-typed', at: '{ "right": 1 }' }],
    ['{ "lefft": 1 }', 'pair', { code: 'unknown-name', at: '"lefft"', nearest: 'left' }],
    ['{ left: 1 }', 'pair', { code: 'ill-typed', at: 'left' }],
    ['{ "left": mode }', 'pair', { code: 'ill-typed', at: 'mode' }],
    ['{ "left": 1 }', 'int', { code: 'ill-typed', at: '{ "left": 1 }' }],
    ['{ "kind": ROUND }', 'file', { code: 'ill-typed', at: '{ "kind": ROUND }' }],
  ])('%s is no %s', (given, type, want) => {
    expect(faultIn(given, () => compileExpression(given, scope, scope.globals.typing(type)))).toEqual(want)
  })

  it('needs a place that says what it is', () => {
    const text = '{ "left": 1 }'
    expect(faultIn(text, () => compileExpression(text, scope))).toEqual({ code: 'ill-typed', at: text })
  })
})
