import { describe, expect, it } from 'vitest'
import { slot } from '../testing/build.ts'
import { type SeenFault, type Setting, faultIn, settingOf } from '../testing/evaluate.ts'
import { compileExpression } from './compile.ts'
import { ExpressionError } from './error.ts'
import type { Typing } from './types.ts'

const slots = [
  slot('fd', 'fd'),
  slot('family', 'address_family'),
  slot('flags', 'msg_flags'),
  slot('addr', 'sockaddr', { dir: 'in', size: 'len' }),
  slot('len', 'socklen_t'),
  slot('buf', 'bytes', { dir: 'in', size: 'len' }),
  slot('value', 'option_value', { dir: 'in', size: 'len', views: ['s32', 'linger', 'nothing'] }),
  slot('msg', 'linger', { dir: 'in', fields: [slot('l_onoff', 's32')] }),
]
const types = { sock: 'file', shared: 'list<int>', maybe: 'int?' }

const faultOf = (text: string, setting: Setting = {}, wanted?: Typing) => {
  const { scope } = settingOf({ slots, types, ...setting })
  return faultIn(text, () => compileExpression(text, scope, wanted))
}

const ill = (at: string): SeenFault => ({ code: 'ill-typed', at })
const unknown = (at: string, nearest?: string): SeenFault => ({
  code: 'unknown-name',
  at,
  ...(nearest !== undefined && { nearest }),
})
const syntax = (at: string): SeenFault => ({ code: 'expression-syntax', at })

describe('syntax', () => {
  it.each([
    ['1 +', syntax('')],
    ['1 = 1', syntax('=')],
    ['level level', syntax('level')],
    ['@', syntax('@')],
    ['(level', syntax('')],
    ['maybe.?x', syntax('?')],
    ['numbers.exists(1, true)', syntax('1')],
  ])('%s', (given, want) => {
    expect(faultOf(given)).toEqual(want)
  })
})

describe('an unknown name', () => {
  it.each([
    ['levle == 1', unknown('levle', 'level')],
    ['shard == []', unknown('shard', 'shared')],
    ['mode == RUOND', unknown('RUOND', 'ROUND')],
    ['size(fies) == 1', unknown('fies', 'files')],
    ['somethingElse', unknown('somethingElse')],
    ['sock.conut == 1', unknown('sock.conut', 'count')],
    ['home.lefft == 1', unknown('home.lefft', 'left')],
    ['arg.fmaily == AF_INET', unknown('arg.fmaily', 'family')],
    ['arg.addr.prot == 1', unknown('arg.addr.prot', 'port')],
    ['arg.msg.l_onof == 1', unknown('arg.msg.l_onof', 'l_onoff')],
    ['arg.value.s23 == 1', unknown('arg.value.s23', 's32')],
    ['arg.value.linger.l_inger == 1', unknown('arg.value.linger.l_inger', 'l_linger')],
    ['arg.value.nothing == 1', unknown('arg.value.nothing')],
    ['1 + mni(1, 2)', unknown('mni', 'min')],
    ['arg.flags.hsa(MSG_PEEK)', unknown('arg.flags.hsa(MSG_PEEK)', 'has')],
  ])('%s', (given, want) => {
    expect(faultOf(given)).toEqual(want)
  })
})

describe('a wrong type', () => {
  it.each([
    ['null', ill('null')],
    ['"text"', ill('"text"')],
    ['1.5', ill('1.5')],
    ['1u', ill('1u')],
    ['arg', ill('arg')],
    ['level.count', ill('level.count')],
    ['level == mode', ill('level == mode')],
    ['mode == RED', ill('mode == RED')],
    ['arg.family == 2', ill('arg.family == 2')],
    ['arg.family < AF_INET', ill('arg.family < AF_INET')],
    ['level == true', ill('level == true')],
    ['level && true', ill('level')],
    ['true || level', ill('level')],
    ['!level', ill('level')],
    ['-mode', ill('mode')],
    ['1 + true', ill('1 + true')],
    ['mode in numbers', ill('mode in numbers')],
    ['mode in [RED]', ill('RED')],
    ['level in level', ill('level in level')],
    ['level ? 1 : 2', ill('level')],
    ['true ? 1 : mode', ill('mode')],
    ['[1, mode]', ill('mode')],
    ['numbers[true]', ill('true')],
    ['level[0]', ill('level')],
    ['arg.buf == arg.buf', ill('arg.buf == arg.buf')],
    ['arg.buf.other', ill('arg.buf.other')],
  ])('%s', (given, want) => {
    expect(faultOf(given)).toEqual(want)
  })
})

describe('wrong arguments', () => {
  it.each([
    ['has(level)', ill('level')],
    ['has()', ill('has()')],
    ['has(maybe, maybe)', ill('has(maybe, maybe)')],
    ['size(level)', ill('level')],
    ['first(1)', ill('1')],
    ['int(sock)', ill('sock')],
    ['min(1)', ill('min(1)')],
    ['min(1, mode)', ill('mode')],
    ['is_null(level)', ill('level')],
    ['is_null(arg.fd)', ill('arg.fd')],
    ['numbers.exists(x)', ill('x')],
    ['numbers.map()', ill('numbers.map()')],
    ['numbers.all(x, x)', ill('x')],
    ['level.filter(x, true)', ill('level')],
    ['arg.addr.all(x, true)', ill('arg.addr')],
    ['arg.flags.has()', ill('arg.flags.has()')],
    ['arg.flags.has(2)', ill('2')],
    ['sock.has(MSG_PEEK)', ill('sock')],
  ])('%s', (given, want) => {
    expect(faultOf(given)).toEqual(want)
  })
})

describe('where a type is wanted', () => {
  const { scope } = settingOf({})
  it.each([
    ['RED', 'shape', ill('RED')],
    ['1', 'shape', ill('1')],
    ['ROUND', 'int', ill('ROUND')],
    ['mode', 'shape', 'none'],
    ['int(mode)', 'int', 'none'],
  ])('%s as %s', (given, type, want) => {
    expect(faultOf(given, {}, scope.globals.typing(type))).toEqual(want)
  })
})

it('says what to write for a number where a constant stands', () => {
  const { scope } = settingOf({ slots })
  expect(() => compileExpression('arg.family == 2', scope)).toThrow(
    new ExpressionError(
      'ill-typed',
      'address_family == int has no meaning',
      { start: 0, end: 15 },
      'name the constant, or write int(...) where the number itself is meant',
    ),
  )
})

describe('what to write instead', () => {
  const constant = (group: string): Typing => ({ type: { kind: 'constant', group, flags: false }, optional: false })
  it.each<[string, Typing, string]>([
    ['level', constant('errno'), 'write an errno'],
    ['level', constant('shape'), 'write a shape'],
    ['level', { type: { kind: 'bytes' }, optional: false }, 'write bytes'],
    ['EIO', { type: { kind: 'int' }, optional: false }, 'write int(...)'],
    ['arg.nothing', { type: { kind: 'int' }, optional: false }, 'use an argument that the specification declares'],
  ])('than %s: %#', (text, wanted, remedy) => {
    const { scope } = settingOf({ slots, types })
    expect(() => compileExpression(text, scope, wanted)).toThrow(expect.objectContaining({ remedy }))
  })
})
