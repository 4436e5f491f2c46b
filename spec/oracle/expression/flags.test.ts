import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slot } from '../testing/build.ts'
import { settingOf, typeIn, valueIn } from '../testing/evaluate.ts'
import { choose } from '../world.ts'
import { compileExpression } from './compile.ts'

const slots = [slot('flags', 'msg_flags'), slot('wide', 'wide_flags'), slot('type', 'socket_type')]
const withFlags = (text: string, flags: number | string, wide: number | string = 0) =>
  valueIn(text, { slots, args: { flags, wide } })

describe('flags', () => {
  it.each([
    ['arg.flags.has(MSG_PEEK)', 'MSG_PEEK|MSG_DONTWAIT', true],
    ['arg.flags.has(MSG_PEEK, MSG_DONTWAIT)', 'MSG_PEEK', false],
    ['arg.flags.has(MSG_PEEK, MSG_DONTWAIT)', 'MSG_PEEK|MSG_DONTWAIT', true],
    ['arg.flags.any(MSG_PEEK, MSG_DONTWAIT)', 'MSG_PEEK', true],
    ['arg.flags.any(MSG_PEEK, MSG_DONTWAIT)', 1, false],
    ['arg.flags.only(MSG_PEEK, MSG_DONTWAIT)', 'MSG_PEEK', true],
    ['arg.flags.only(MSG_PEEK)', 3, false],
    ['arg.flags.only(MSG_PEEK)', 0, true],
    ['int(arg.flags.without(MSG_PEEK))', 3, 1],
    ['int(arg.flags.without(MSG_PEEK, MSG_DONTWAIT))', 0x42, 0],
  ])('%s of %s', (given, flags, want) => {
    expect(withFlags(given, flags)).toBe(want)
  })

  it('are bits of a number, too', () => {
    expect(valueIn('int(MSG_PEEK).has(MSG_PEEK)')).toBe(true)
    expect(typeIn('arg.flags.without(MSG_PEEK)', { slots })).toBe('msg_flags')
  })

  it.each([
    ['arg.flags.has(MSG_PEEK, MSG_HIGH)', -1, true],
    ['arg.flags.only(MSG_PEEK)', -1, false],
    ['int(arg.flags.without(MSG_PEEK))', -1, -3],
    ['arg.flags.has(MSG_HIGH)', -0x8000_0000, true],
    ['arg.flags.has(MSG_HIGH)', 0x8000_0000, true],
  ])('%s of %s, which has the sign bit', (given, flags, want) => {
    expect(withFlags(given, flags)).toBe(want)
  })

  it.each([
    ['arg.wide.has(WIDE)', 2 ** 40 + 1, true],
    ['arg.wide.has(WIDE)', 1, false],
    ['int(arg.wide.without(WIDE))', 2 ** 40 + 5, 5],
    ['arg.wide.has(WIDE)', -1, true],
  ])('%s of %s, which is wide', (given, wide, want) => {
    expect(withFlags(given, 0, wide)).toBe(want)
  })

  it('of a choice that is not observed have no value', () => {
    const { scope, frame } = settingOf({ types: { port: 'int' } })
    const names = { port: choose(frame.world, { low: 1, high: 9 }) }
    expect(() => compileExpression('port.has(MSG_PEEK)', scope).run({ ...frame, names })).toThrow('no value')
  })
})

it('what is taken away is not there, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (bits) => {
      const rest = withFlags('int(arg.flags.without(MSG_PEEK, MSG_DONTWAIT))', bits)
      expect(rest).toBe(bits & ~0x42)
      expect(withFlags('arg.flags.any(MSG_PEEK, MSG_DONTWAIT)', Number(rest))).toBe(false)
      expect(withFlags('arg.flags.only(MSG_PEEK)', bits)).toBe((bits & ~2) === 0)
    }),
    { numRuns: 50 },
  )
})
