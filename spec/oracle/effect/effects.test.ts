import { describe, expect, it } from 'vitest'
import { settingOf, valueIn, worldAfter } from '../testing/evaluate.ts'
import { compileEffects } from './compile.ts'

/** The value of an expression after effects. */
const after = (effects: string[], text: string) => valueIn(text, { effects })

describe('an assignment', () => {
  it.each([
    [['level = 3'], 'level', 3],
    [['level = 3', 'level = level + 1'], 'level', 4],
    [['peak = 1'], 'has(peak)', true],
    [['mode = SQUARE'], 'mode == SQUARE', true],
    [['numbers = [1, 2]'], 'numbers', [1, 2]],
    [['numbers = []'], 'numbers', []],
    [['home = { "left": 5 }'], 'home.left + home.weight', 12],
    [['home.left = 6'], 'home', { left: 6, weight: 7 }],
    [['spare = home', 'spare.left = 9'], 'home.left', 1],
    [['spare = home', 'spare = spare'], 'spare.left', 1],
    [['peak = peak'], 'has(peak)', false],
  ])('%j', (effects, text, want) => {
    expect(after(effects, text)).toEqual(want)
  })

  it.each([
    [['let f = files[0]', 'f.count = 2'], 'files[0].count', 2],
    [['let f = files[0]', 'f.local = { "ip": lo, "port": 1 }', 'f.local.port = 2'], 'files[0].local.port', 2],
    [['let f = files[0]', 'f.home = { "left": 1 }', 'f.home.right = 3'], 'files[0].home.right', 3],
    [['let f = files[0]', 'let g = f', 'g.count = 4'], 'f.count', 4],
  ])('within an open file: %j', (effects, text, want) => {
    const { scope, frame } = settingOf()
    const compiled = compileEffects([...effects, `let result = ${text}`], scope)
    expect(compiled.run(frame)['result']).toEqual(want)
  })

  it.each([['level = peak'], ['spare.left = 1'], ['level = spare.left'], ['numbers = [peak]'], ['level = 1 / 0']])(
    '%s has no value where what it reads is absent',
    (effect) => {
      expect(() => worldAfter([effect])).toThrow('no value')
    },
  )
})

describe('clear', () => {
  it.each([
    [['peak = 1', 'clear peak'], 'has(peak)', false],
    [['home.right = 1', 'clear home.right'], 'has(home.right)', false],
    [['clear peak'], 'has(peak)', false],
  ])('%j', (effects, text, want) => {
    expect(after(effects, text)).toEqual(want)
  })
})

describe('lists', () => {
  it.each([
    [['append 1 to numbers', 'append 2 to numbers'], 'numbers', [1, 2]],
    [['numbers = [1, 2, 3]', 'drop first numbers'], 'numbers', [2, 3]],
    [['numbers = [1, 2, 3]', 'remove x in numbers where x == 2'], 'numbers', [1, 3]],
    [['numbers = [1, 2, 3]', 'level = 2', 'remove level in numbers where level > 1'], 'numbers', [1]],
    [['numbers = [1]', 'remove x in numbers where false'], 'numbers', [1]],
    [['let f = files[0]', 'append 1 to f.queue'], 'files[0].queue', [1]],
  ])('%j', (effects, text, want) => {
    expect(after(effects, text)).toEqual(want)
  })

  it('are replaced, not changed in place', () => {
    const { scope, frame } = settingOf({ effects: ['numbers = [1]'] })
    const before = frame.world.fields['numbers']
    compileEffects(['append 2 to numbers', 'drop first numbers'], scope).run(frame)
    expect(before).toEqual([1])
  })

  it.each([['drop first numbers'], ['append peak to numbers']])('%s has no value', (effect) => {
    expect(() => worldAfter([effect])).toThrow('no value')
  })
})

describe('open files', () => {
  it('are made with what their fields begin with', () => {
    const world = worldAfter(['new f = { "kind": SQUARE, "count": 3 }', 'let g = f', 'g.count = g.count + 1'])
    expect(world.entities.get(2)).toEqual({ kind: 2, count: 4, queue: [] })
  })

  it('are numbered in order, and never again alike', () => {
    const world = worldAfter(['new a = { "kind": ROUND }', 'destroy a', 'new b = { "kind": ROUND }'])
    expect([...world.entities.keys()]).toEqual([1, 3])
  })

  it('cannot be changed once they are gone', () => {
    expect(() => worldAfter(['new a = { "kind": ROUND }', 'destroy a', 'a.count = 1'])).toThrow('no value')
  })
})

describe('when', () => {
  it.each([
    [['when level == 0 => level = 1'], 'level', 1],
    [['when level == 1 => level = 2'], 'level', 0],
    [['when has(peak) => level = peak'], 'level', 0],
    [['when true => when false => level = 1'], 'level', 0],
    [['when true => when true => level = 1'], 'level', 1],
  ])('%j', (effects, text, want) => {
    expect(after(effects, text)).toEqual(want)
  })

  it('binds no name for those after it', () => {
    expect(after(['let n = 1', 'when true => let n = 2', 'level = n'], 'level')).toBe(1)
  })
})

describe('for', () => {
  it.each([
    [['for x in [1, 2, 3] => level = level + x'], 'level', 6],
    [['for x in numbers => level = 9'], 'level', 0],
    [['for f in files => f.count = 5'], 'files[0].count', 5],
    [['for x in [1, 2] => for y in [10, 20] => level = level + x * y'], 'level', 90],
    [['for x in [1, 2, 3] => when x != 2 => append x to numbers'], 'numbers', [1, 3]],
    [['numbers = [1]', 'for x in numbers => append x + 1 to numbers'], 'numbers', [1, 2]],
    [['let x = 5', 'for x in [1] => level = x', 'level = level + x'], 'level', 6],
  ])('%j', (effects, text, want) => {
    expect(after(effects, text)).toEqual(want)
  })
})

describe('let', () => {
  it('keeps the value that it had', () => {
    expect(after(['level = 1', 'let n = level', 'level = 2', 'level = level * 10 + n'], 'level')).toBe(21)
  })

  it('may stand for what is absent', () => {
    expect(after(['let p = peak', 'when has(p) => level = 1'], 'level')).toBe(0)
  })
})
