import { expect, it } from 'vitest'
import { slot, syscall } from '../testing/build.ts'
import { departuresOf, pointerFaults } from './departures.ts'

const keys = (...args: ReturnType<typeof slot>[]) =>
  departuresOf(syscall('go', { args })).map(({ key, value }) => `${key} = ${JSON.stringify(value)}`)

it.each([
  ['a register', slot('n', 's32', { pool: [1, 'X'] }), ['n = 1', 'n = "X"']],
  [
    'a pointer that is read',
    slot('p', 'sockaddr', { dir: 'in', pool: ['lo:1'] }),
    ['p = "lo:1"', 'p@ = "unmapped"', 'p@ = "null"', 'p@ = "kernel"', 'p@ = "straddle"'],
  ],
  [
    'a pointer that is written',
    slot('p', 'bytes', { dir: 'out' }),
    ['p@ = "unmapped"', 'p@ = "null"', 'p@ = "kernel"', 'p@ = "straddle"', 'p@ = "readonly"'],
  ],
  [
    'a struct',
    slot('m', 'iovec', { dir: 'in', fields: [slot('n', 's32', { pool: [2] }), slot('p', 'bytes', { dir: 'in' })] }),
    [
      ...['unmapped', 'null', 'kernel', 'straddle'].map((at) => `m@ = "${at}"`),
      'm.n = 2',
      ...['unmapped', 'null', 'kernel', 'straddle'].map((at) => `m.p@ = "${at}"`),
    ],
  ],
  [
    'an array, whose first element may hold a bad pointer',
    slot('v', 'iovec', {
      dir: 'in',
      count: 'n',
      default: [{ n: 1 }, {}],
      fields: [slot('n', 's32', { pool: [9] }), slot('p', 'bytes', { dir: 'in' })],
    }),
    [
      ...['unmapped', 'null', 'kernel', 'straddle'].map((at) => `v@ = "${at}"`),
      ...['unmapped', 'null', 'kernel', 'straddle'].map((at) => `v = [{"n":1,"p@":"${at}"},{}]`),
    ],
  ],
])('%s', (_, one, want) => {
  expect(keys(one)).toEqual(want)
})

it('the faults of a pointer go by the key that they are asked for', () => {
  expect(pointerFaults(slot('p', 'bytes', { dir: 'inout' }), 'm.p').map(({ key }) => key)).toEqual(
    Array(5).fill('m.p@'),
  )
})
