import { describe, expect, it } from 'vitest'
import { modelAction, slot } from '../testing/build.ts'
import { settingOf, valueIn } from '../testing/evaluate.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { compileEffects } from './compile.ts'

const ir = irWith({
  model: {
    actions: [
      modelAction('raise', { n: 'int' }, ['level = level + n']),
      modelAction('raise_twice', { n: 'int' }, ['raise(n)', 'raise((n + 1) * 1)']),
      modelAction('move', { p: 'pair' }, ['home = p', 'home.left = home.left + 1']),
      modelAction('fill', { list: 'list<int>' }, ['numbers = list']),
      modelAction('count_up', { f: 'file' }, ['let n = f.count', 'f.count = n + 1']),
      modelAction('note', { n: 'int?' }, ['when has(n) => level = n']),
      modelAction('many', { list: 'list<int>' }, ['for n in list => raise(n)']),
    ],
  },
})
const after = (effects: string[], text: string) => valueIn(text, { ir, effects })

describe('an action', () => {
  it.each([
    [['raise(2)', 'raise(3)'], 'level', 5],
    [['raise_twice(2)'], 'level', 5],
    [['raise((1 + 2) * 2)'], 'level', 6],
    [['move({ "left": 4 })'], 'home', { left: 5, weight: 7 }],
    [['fill([])'], 'numbers', []],
    [['fill([1] + [2])'], 'numbers', [1, 2]],
    [['count_up(files[0])', 'count_up(files[0])'], 'files[0].count', 2],
    [['note(peak)'], 'level', 0],
    [['note(4)'], 'level', 4],
    [['many([1, 2])'], 'level', 3],
    [['for f in files => count_up(f)'], 'files[0].count', 1],
    [['when level == 0 => raise(1)', 'when level == 0 => raise(1)'], 'level', 1],
  ])('%j', (effects, text, want) => {
    expect(after(effects, text)).toEqual(want)
  })

  it('has no value where an argument has none', () => {
    expect(() => after(['raise(peak)'], 'level')).toThrow('no value')
  })

  it('does not see the names of whoever calls it, and binds none', () => {
    const { scope, frame } = settingOf({ ir })
    const run = compileEffects(['let n = 10', 'let list = [1]', 'many([5])', 'level = level * n'], scope).run
    expect(Object.keys(run(frame))).toEqual(['n', 'list'])
    expect(frame.world.fields['level']).toBe(50)
  })

  it('takes a number that an argument points to', () => {
    const slots = [slot('len', 'socklen_t', { dir: 'inout', default: 8 })]
    const { scope, frame } = settingOf({ ir, slots })
    compileEffects(['raise(arg.len)'], scope).run(frame)
    expect(frame.world.fields['level']).toBe(8)
  })
})
