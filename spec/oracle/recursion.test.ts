import { expect, it } from 'vitest'
import { recursions } from './recursion.ts'
import { modelAction, modelFunction } from './testing/build.ts'
import { irWith } from './testing/tiny-ir.ts'

const functions = (values: Record<string, string>) =>
  irWith({ model: { functions: Object.entries(values).map(([name, value]) => modelFunction(name, {}, 'int', value)) } })
const actions = (effects: Record<string, string[]>) =>
  irWith({ model: { actions: Object.entries(effects).map(([name, effect]) => modelAction(name, {}, effect)) } })

it.each([
  ['none', functions({ a: 'b()', b: '1', c: 'a() + b()' }), []],
  ['of a function in itself', functions({ a: '1', b: 'b() + 1' }), [['functions', 1, 'b']]],
  [
    'of two functions in each other',
    functions({ a: 'numbers.exists(x, x == b())', b: 'true ? [a()][0] : 1', c: 'a()' }),
    [
      ['functions', 0, 'a'],
      ['functions', 1, 'b'],
    ],
  ],
  ['in the field of a record', functions({ a: 'left_of({ "left": a() })' }), [['functions', 0, 'a']]],
  [
    'in what a function is asked of',
    functions({ a: 'files.filter(f, f.count == a()).map(f, f.count)' }),
    [['functions', 0, 'a']],
  ],
  ['none where a function does not parse', functions({ a: 'a(', b: '1' }), []],
  ['of an action in itself', actions({ go: ['level = 1', 'go()'] }), [['actions', 1, 'go']]],
  [
    'of actions through conditions and loops',
    actions({ go: ['when true => for x in numbers => come(x)'], come: ['go()'], stay: ['go()'] }),
    [
      ['actions', 1, 'go'],
      ['actions', 2, 'come'],
    ],
  ],
  ['none where an action does not parse', actions({ go: ['go'] }), []],
])('recursion: %s', (_, ir, want) => {
  const found = recursions(ir).map(({ code, path, message }) => {
    expect(code).toBe('recursion')
    const [part, index] = path.slice(1)
    return [part, index, message.replace(' comes to call itself', '')]
  })
  expect(found).toEqual(want)
})
