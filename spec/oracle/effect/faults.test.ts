import { describe, expect, it } from 'vitest'
import { modelAction } from '../testing/build.ts'
import { type SeenFault, faultIn, settingOf } from '../testing/evaluate.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { StatementError, compileEffects } from './compile.ts'

const ir = irWith({
  model: { actions: [modelAction('paint', { f: 'file', c: 'colour' }, []), modelAction('bump', { n: 'int' }, [])] },
})

/** The fault in a list of statements, and which of them it is in. */
function faultOf(effects: string[]): (SeenFault & { index: number }) | 'none' {
  const { scope } = settingOf({ ir, types: { local: 'pair', sock: 'file', list: 'list<int>' } })
  try {
    compileEffects(effects, scope)
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    const seen = faultIn(effects[error.index] ?? '', () => {
      throw error.fault
    })
    return seen === 'none' ? seen : { index: error.index, ...seen }
  }
  return 'none'
}

const ill = (at: string) => ({ index: 0, code: 'ill-typed', at })
const unknown = (at: string, nearest?: string) => ({
  index: 0,
  code: 'unknown-name',
  at,
  ...(nearest !== undefined && { nearest }),
})

describe('a place', () => {
  it.each([
    ['levle = 1', unknown('levle', 'level')],
    ['sokc.count = 1', unknown('sokc', 'sock')],
    ['sock.conut = 1', unknown('conut', 'count')],
    ['sock.home.lefft = 1', unknown('lefft', 'left')],
    ['level.x = 1', ill('x')],
    ['numbers.x = 1', ill('x')],
    ['local = { "left": 1 }', ill('local')],
    ['local.left = 1', ill('local.left')],
    ['clear local.right', ill('local.right')],
    ['append 1 to list', ill('list')],
    ['drop first list', ill('list')],
    ['sock = files[0]', ill('sock')],
    ['files = []', unknown('files')],
    ['ROUND = 1', { index: 0, code: 'statement-syntax', at: 'ROUND = 1' }],
  ])('%s', (given, want) => {
    expect(faultOf([given])).toEqual(want)
  })
})

describe('a value', () => {
  it.each([
    ['level = mode', ill('mode')],
    ['mode = 1', ill('1')],
    ['mode = RED', ill('RED')],
    ['level = true', ill('true')],
    ['home = { "left": mode }', ill('mode')],
    ['home = { "right": 1 }', ill('{ "right": 1 }')],
    ['level = 1 +', { index: 0, code: 'expression-syntax', at: '' }],
    ['level =  levle', unknown('levle', 'level')],
    ['clear level', ill('level')],
    ['append mode to numbers', ill('mode')],
    ['append 1 to level', ill('level')],
    ['drop first level', ill('level')],
    ['remove x in numbers where x', ill('x')],
    ['remove x in level where true', ill('level')],
    ['new f = { "count": 1 }', ill('{ "count": 1 }')],
    ['new f = { "kind": RED }', ill('RED')],
    ['destroy level', ill('level')],
    ['when level => level = 1', ill('level')],
    ['when true =>  level = mode', ill('mode')],
    ['for x in level => level = x', ill('level')],
    ['for x in numbers => mode = x', ill('x')],
  ])('%s', (given, want) => {
    expect(faultOf([given])).toEqual(want)
  })
})

describe('an action', () => {
  it.each([
    ['bmup(1)', unknown('bmup', 'bump')],
    ['bump()', ill('bump()')],
    ['bump(1, 2)', ill('bump(1, 2)')],
    ['bump(mode)', ill('mode')],
    ['when true => bump( mode )', ill('mode')],
    ['paint(sock, ROUND)', ill('ROUND')],
    ['bump(1) == bump(2)', ill('bump(1) == bump(2)')],
    ['bump((1 + 2) * levle)', unknown('levle', 'level')],
  ])('%s', (given, want) => {
    expect(faultOf([given])).toEqual(want)
  })
})

describe('names', () => {
  it.each([
    [['let n = 1', 'level = n'], 'none'],
    [['level = n', 'let n = 1'], unknown('n')],
    [['let n = 1', 'level = m'], { index: 1, code: 'unknown-name', at: 'm' }],
    [['when true => let n = 1', 'level = n'], { index: 1, code: 'unknown-name', at: 'n' }],
    [['for x in numbers => level = x', 'level = x'], { index: 1, code: 'unknown-name', at: 'x' }],
    [['new f = { "kind": ROUND }', 'f.count = 1', 'f.kind = f'], { index: 2, code: 'ill-typed', at: 'f' }],
  ])('%j', (given, want) => {
    expect(faultOf(given)).toEqual(want)
  })
})
