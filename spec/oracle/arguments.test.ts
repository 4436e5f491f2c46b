import { describe, expect, it } from 'vitest'
import type { Slot, ValueText } from '../ir/syscall.ts'
import { ArgumentError } from './argument-error.ts'
import { bufferLimit, buildArguments, straddleLength, typeSize } from './arguments.ts'
import { createMachine } from './machine.ts'
import { slot } from './testing/build.ts'
import { tinyIr } from './testing/tiny-ir.ts'
import { asBytes } from './value.ts'

const { globals } = createMachine(tinyIr)
const context = {
  globals,
  role: (name: string) => ({ fd: 3, peer: 4 })[name],
  address: (which: 'local' | 'peer', role: string) =>
    role === 'fd' ? { ip: 9, port: which === 'local' ? 1 : 2 } : undefined,
  tag: 0,
}
const build = (slots: Slot[], overrides: Record<string, ValueText> = {}) => buildArguments(slots, overrides, context)
/** The value of the only slot. */
const valueOf = (one: Slot, text?: ValueText) =>
  build([one], text === undefined ? {} : { [one.name]: text })[one.name]?.value

describe('a number', () => {
  const flags = slot('x', 'msg_flags')
  it.each([
    [5, 5],
    [-1, -1],
    ['12', 12],
    ['-12', -12],
    ['0x10', 16],
    ['-0x10', -16],
    ['MSG_PEEK', 2],
    ['MSG_PEEK|MSG_DONTWAIT', 0x42],
    ['MSG_PEEK | 0x100', 0x102],
    ['EBADF', 9],
    [null, 0],
    [undefined, 0],
  ])('%j', (text, want) => {
    expect(valueOf(flags, text)).toBe(want)
  })

  it('is the default unless told', () => {
    const one = slot('x', 's32', { default: 'AF_INET' })
    expect([valueOf(one), valueOf(one, 7)]).toEqual([2, 7])
  })

  it('stands in a register', () => {
    expect(build([flags], { x: 5 })).toEqual({ x: { at: 'value', available: 0, value: 5 } })
  })
})

describe('a descriptor', () => {
  it.each([
    ['fd', 3],
    ['peer', 4],
    [77, 77],
    ['77', 77],
    [-1, -1],
  ])('%j', (text, want) => {
    expect(valueOf(slot('x', 'fd'), text)).toBe(want)
    expect(valueOf(slot('x', 'socket_fd'), text)).toBe(want)
  })
})

describe('an address', () => {
  const addr = slot('x', 'sockaddr', { dir: 'in', default: 'lo:5' })
  const lo = 0x7f00_0001
  it.each([
    [undefined, { family: 2, ip: lo, port: 5 }],
    ['near:80', { family: 2, ip: 0x0a00_0009, port: 80 }],
    ['1.2.3.4:5', { family: 2, ip: 0x0102_0304, port: 5 }],
    ['AF_UNIX', { family: 1, ip: 0, port: 0 }],
    ['AF_UNSPEC lo:5', { family: 0, ip: lo, port: 5 }],
    ['local(fd)', { family: 2, ip: 9, port: 1 }],
    ['peer(fd)', { family: 2, ip: 9, port: 2 }],
    ['AF_UNIX local(fd)', { family: 1, ip: 9, port: 1 }],
    ['local(other)', { family: 2, ip: 0, port: 0 }],
    [null, { family: 0, ip: 0, port: 0 }],
  ])('%j', (text, want) => {
    expect(valueOf(addr, text)).toEqual(want)
  })

  it('to be written is not there yet', () => {
    expect(valueOf({ ...addr, dir: 'out' })).toEqual({ family: 0, ip: 0, port: 0 })
  })
})

describe('a buffer', () => {
  const slots = (dir: 'in' | 'out', text?: ValueText) => [
    slot('buf', 'bytes', { dir, size: 'len', default: text }),
    slot('len', 's64', { default: 4 }),
  ]
  it.each([
    ['in', 'abcdef', 4, 'abcd'],
    ['in', 'ab', 4, 'ab\0\0'],
    ['in', undefined, 4, 'abcd'],
    ['in', undefined, 0, ''],
    ['in', undefined, -1, ''],
    ['out', undefined, 4, '\0\0\0\0'],
  ] as const)('to go %s, with %j in %d bytes', (dir, text, len, want) => {
    expect(build(slots(dir, text), { len })['buf']?.value).toBe(want)
  })

  it('is no larger than what there is room for', () => {
    expect(build(slots('in'), { len: 2 ** 40 })['buf']?.value).toHaveLength(bufferLimit)
  })

  it('has other letters in another event', () => {
    const [a, b] = [0, 1].map((tag) => buildArguments(slots('in'), {}, { ...context, tag })['buf']?.value)
    expect(a).not.toBe(b)
  })
})

describe('the bytes of an option', () => {
  const slots = [
    slot('v', 'option_value', { dir: 'in', size: 'len', views: ['s32', 'linger'], default: { s32: 1 } }),
    slot('len', 'socklen_t', { default: 4 }),
  ]
  const bytes = (v: ValueText | undefined, len: number) =>
    [...asBytes(build(slots, v === undefined ? { len } : { v, len })['v']?.value)].map((char) => char.charCodeAt(0))

  it.each([
    [undefined, 4, [1, 0, 0, 0]],
    [{ s32: -1 }, 4, [255, 255, 255, 255]],
    [{ s32: 1 }, 6, [1, 0, 0, 0, 0, 0]],
    ['\x02\x03', 4, [2, 3, 0, 0]],
    ['\x02\x03\x04', 2, [2, 3]],
    [{ linger: { l_linger: 2 } }, 8, [0, 0, 0, 0, 2, 0, 0, 0]],
    [{}, 2, [0, 0]],
    [{}, -1, []],
  ])('%j in %d', (v, len, want) => {
    expect(bytes(v, len)).toEqual(want)
  })
})

describe('a struct', () => {
  const msg = slot('msg', 'iovec', {
    dir: 'in',
    default: { len: 9 },
    fields: [
      slot('name', 'sockaddr', { dir: 'in', size: 'len', default: 'lo:1' }),
      slot('len', 's32', { default: 16 }),
      slot('inner', 'linger', { dir: 'in', fields: [slot('l_onoff', 's32', { default: 1 })] }),
    ],
  })
  const len = (overrides: Record<string, ValueText>) => JSON.stringify(build([msg], overrides)['msg']?.value)

  it('is built field by field', () => {
    expect(build([msg])['msg']?.value).toMatchObject({
      name: { at: 'mapped', value: { family: 2, port: 1 } },
      len: { at: 'value', value: 9 },
      inner: { at: 'mapped', value: { l_onoff: { value: 1 } } },
    })
  })

  it.each([
    [{ 'msg.len': 5 }, '"len":{"at":"value","available":0,"value":5}'],
    [{ msg: { len: 6 } }, '"len":{"at":"value","available":0,"value":6}'],
    [{ msg: {} }, '"len":{"at":"value","available":0,"value":16}'],
    [{ msg: { len: 6 }, 'msg.len': 5 }, '"len":{"at":"value","available":0,"value":5}'],
    [{ msg: { 'name@': 'unmapped' } }, '"name":{"at":"unmapped"'],
    [{ 'msg.name@': 'unmapped' }, '"name":{"at":"unmapped"'],
    [{ 'msg.inner.l_onoff': 8 }, '"l_onoff":{"at":"value","available":0,"value":8}'],
  ] satisfies [Record<string, ValueText>, string][])('%j', (overrides, want) => {
    expect(len(overrides)).toContain(want)
  })
})

describe('an array', () => {
  const slots = [
    slot('iov', 'linger', {
      dir: 'in',
      count: 'n',
      default: [{ x: 1 }, {}],
      fields: [slot('x', 's32', { default: 7 }), slot('b', 'bytes', { dir: 'in', size: 'x' })],
    }),
    slot('n', 'u32'),
  ]
  const read = (overrides: Record<string, ValueText> = {}) => {
    const { iov, n } = build(slots, overrides)
    const items = Array.isArray(iov?.value) ? iov.value : []
    return [n?.value, items.map((item) => JSON.stringify(item).match(/"x":.*?"value":(-?\d+)/)?.[1])]
  }

  it.each([
    [{}, [2, ['1', '7']]],
    [{ iov: [{ x: 4 }] }, [1, ['4']]],
    [{ iov: [] }, [0, []]],
    [{ n: 1 }, [1, ['1']]],
    [{ n: 5 }, [5, ['1', '7']]],
    [{ n: -1 }, [-1, ['1', '7']]],
    [{ n: 3, iov: [{}] }, [3, ['7']]],
    [{ iov: null }, [0, []]],
  ] satisfies [Record<string, ValueText>, unknown][])('%j', (overrides, want) => {
    expect(read(overrides)).toEqual(want)
  })

  it('has other letters in each buffer', () => {
    const { iov } = build(slots, { iov: [{ x: 3 }, { x: 3 }] })
    expect(JSON.stringify(iov)).toMatch(/"abc".*"hij"/)
  })
})

describe('where a pointer points', () => {
  const buf = slot('buf', 'bytes', { dir: 'in', size: 'len' })
  const len = slot('len', 's32', { default: 10 })
  it.each([
    [{}, 'mapped', 0],
    [{ buf: null }, 'null', 0],
    [{ 'buf@': 'null' }, 'null', 0],
    [{ 'buf@': 'kernel' }, 'kernel', 0],
    [{ 'buf@': 'straddle' }, 'straddle', 5],
    [{ 'buf@': 'straddle', len: 1 }, 'straddle', 1],
    [{ 'buf@': 'straddle', len: 0 }, 'straddle', 1],
    [{ buf: null, 'buf@': 'unmapped' }, 'unmapped', 0],
  ] satisfies [Record<string, ValueText>, string, number][])('%j', (overrides, at, available) => {
    expect(build([buf, len], overrides)['buf']).toMatchObject({ at, available })
  })

  it.each([
    [slot('p', 'timeval', { dir: 'in', fields: [] }), [], 8],
    [slot('p', 'socklen_t', { dir: 'in' }), [], 2],
    [slot('p', 'linger', { dir: 'in', count: 'n', fields: [], default: [{}, {}, {}] }), [slot('n', 'u32')], 12],
    [slot('p', 'sockaddr', { dir: 'out', size: 'n' }), [slot('n', 'socklen_t', { dir: 'inout', default: 6 })], 3],
    [slot('p', 'option_value', { dir: 'out', size: 'n' }), [slot('n', 'socklen_t', { dir: 'inout', default: 4 })], 2],
  ])('straddles half of what is there: %#', (one, others, want) => {
    expect(build([one, ...others], { 'p@': 'straddle' })['p']?.available).toBe(want)
  })

  it('straddles no more than what there is room for', () => {
    expect([straddleLength(1), straddleLength(9), straddleLength(2 ** 40)]).toEqual([1, 4, bufferLimit / 2])
  })
})

it.each([
  ['u8', 1],
  ['uptr', 8],
  ['socklen_t', 4],
  ['size_t', 8],
  ['address_family', 2],
  ['timeval', 16],
  ['fd', 4],
  ['socket_fd', 4],
])('the size of %s is %d', (type, want) => {
  expect(typeSize(type, globals)).toBe(want)
})

describe('what is no value', () => {
  const msg = slot('msg', 'iovec', { dir: 'in', fields: [slot('len', 's32')] })
  const list = slot('list', 'linger', { dir: 'in', count: 'n', fields: [slot('x', 's32')] })
  const slots = [
    slot('n', 's32'),
    slot('fd', 'fd'),
    slot('a', 'sockaddr', { dir: 'in' }),
    slot('o', 'option_value', { dir: 'in', size: 'n', views: ['s32', 'linger'] }),
    msg,
    list,
  ]
  it.each([
    [{ m: 1 }, 'm', 'there is no such argument'],
    [{ 'msg.x': 1 }, 'msg.x', 'there is no such argument'],
    [{ 'list.x': 1 }, 'list.x', 'there is no such argument'],
    [{ n: 'MSG_PEAK' }, 'n', 'there is no constant MSG_PEAK'],
    [{ n: 'MSG_PEEK|' }, 'n', 'there is no constant '],
    [{ n: true }, 'n', 'a number or the name of a constant is wanted'],
    [{ n: [1] }, 'n', 'a number or the name of a constant is wanted'],
    [{ fd: 'nobody' }, 'fd', 'no descriptor has the role nobody'],
    [{ a: 5 }, 'a', 'an address such as lo:5001 is wanted'],
    [{ a: 'AF_ODD lo:1' }, 'a', 'there is no address family AF_ODD'],
    [{ a: 'nowhere:1' }, 'a', 'nowhere:1 is no address: the place before the colon is unknown'],
    [{ a: 'lo' }, 'a', 'lo is no address: the place before the colon is unknown'],
    [{ o: { u24: 1 } }, 'o', 'u24 is no type of an option'],
    [{ o: { s32: 'x' } }, 'o', 's32 is no type of an option'],
    [{ o: { linger: { l_onoff: 'x' } } }, 'o', 'l_onoff must be a number'],
    [{ 'a@': 'nowhere' }, 'a', 'a placement is one of mapped, null, unmapped, readonly, straddle, kernel'],
    [{ list: 5 }, 'list', 'a list of elements is wanted'],
    [{ list: [5] }, 'list[0]', 'a mapping of fields is wanted'],
    [{ list: [{}, { y: 1 }] }, 'list[1].y', 'there is no such field'],
    [{ msg: 5 }, 'msg', 'a mapping of fields is wanted'],
    [{ msg: { y: 1 } }, 'msg.y', 'there is no such field'],
    [{ msg: { len: 'x' } }, 'msg.len', 'there is no constant x'],
  ] satisfies [Record<string, ValueText>, string, string][])('%j', (overrides, argument, reason) => {
    expect(() => build(slots, overrides)).toThrow(new ArgumentError(argument, reason))
  })
})
