import { expect, it } from 'vitest'
import { code, flow, joined } from './text.ts'

it('joins neighbouring strings, and neighbouring code that leads nowhere', () => {
  expect(flow(['a ', 'field ', code('u8'), code('[14]')])).toEqual(['a field ', { code: 'u8[14]' }])
  const link = code('timespec', 'structs/timespec')
  expect(flow([link, code('[2]')])).toEqual([link, { code: '[2]' }])
  expect(joined([code('a'), code('b')])).toEqual([{ code: 'a' }, ', ', { code: 'b' }])
})
