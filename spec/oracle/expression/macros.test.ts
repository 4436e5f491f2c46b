import { describe, expect, it } from 'vitest'
import { slot } from '../testing/build.ts'
import { typeIn, valueIn } from '../testing/evaluate.ts'

const setting = {
  types: { list: 'list<int>', n: 'int' },
  names: { list: [1, 2, 3], n: 2 },
}

describe('over a list', () => {
  it.each([
    ['list.exists(x, x == 2)', true],
    ['list.exists(x, x == 4)', false],
    ['[].exists(x, true)', false],
    ['list.all(x, x > 0)', true],
    ['list.all(x, x > 1)', false],
    ['[].all(x, false)', true],
    ['list.filter(x, x != n)', [1, 3]],
    ['list.map(x, x * n)', [2, 4, 6]],
    ['list.map(x, x).filter(x, x > 1).exists(x, x == 3)', true],
    ['list.filter(x, list.exists(y, y == x + 1))', [1, 2]],
    ['list.map(n, n)', [1, 2, 3]],
    ['list.exists(x, x == 1) && n == 2', true],
    ['list.map(f, files[0].count + f)', [1, 2, 3]],
  ])('%s', (given, want) => {
    expect(valueIn(given, setting)).toEqual(want)
  })

  it('stops at the first element that decides', () => {
    expect(valueIn('list.exists(x, x == 1 || spare.left == x)', setting)).toBe(true)
    expect(valueIn('list.exists(x, spare.left == x || x == 1)', setting)).toBe('no value')
    expect(valueIn('list.all(x, x > 1 && spare.left == x)', setting)).toBe(false)
  })

  it('has no value where an element has none', () => {
    expect(valueIn('files.map(f, f.local)', setting)).toBe('no value')
  })

  it('has the type of its elements', () => {
    expect(typeIn('list.map(x, mode)', setting)).toBe('list<shape>')
    expect(typeIn('files.filter(f, f.count == 1)', setting)).toBe('list<file>')
  })
})

describe('over an array that an argument points to', () => {
  const slots = [
    slot('fds', 'linger', {
      dir: 'inout',
      count: 'nfds',
      fields: [slot('fd', 'fd', { default: 3 }), slot('events', 'msg_flags', { default: 0 })],
      default: [{}, { fd: 4, events: 'MSG_PEEK' }],
    }),
    slot('nfds', 'u32'),
  ]
  const polled = (text: string, args = {}) => valueIn(text, { slots, args })

  it.each([
    ['arg.fds.exists(f, f.fd == 4)', true],
    ['arg.fds.all(f, f.fd == 4)', false],
    ['size(arg.fds.filter(f, f.events.has(MSG_PEEK)))', 1],
    ['arg.fds.map(f, f.fd)', [3, 4]],
    ['size(arg.fds)', 2],
    ['int(arg.nfds)', 2],
  ])('%s', (given, want) => {
    expect(polled(given)).toEqual(want)
  })

  it('sees no more elements than are counted', () => {
    expect(polled('arg.fds.map(f, f.fd)', { nfds: 1 })).toEqual([3])
    expect(polled('arg.fds.map(f, f.fd)', { nfds: 9 })).toEqual([3, 4])
    expect(polled('arg.fds.map(f, f.fd)', { nfds: 0 })).toEqual([])
  })

  it('has no value where the array is nowhere', () => {
    expect(polled('arg.fds.exists(f, true)', { 'fds@': 'null' })).toBe('no value')
    expect(polled('size(arg.fds)', { 'fds@': 'null' })).toBe('no value')
  })
})
