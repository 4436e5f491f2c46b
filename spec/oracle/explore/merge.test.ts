import { expect, it } from 'vitest'
import type { ValueText } from '../../ir/syscall.ts'
import { slot } from '../testing/build.ts'
import { mergeValues } from './merge.ts'

const flags = slot('f', 'msg_flags')
const addr = slot('a', 'sockaddr', { dir: 'in', default: 'lo:5001' })

it.each([
  [flags, 'MSG_PEEK', 'MSG_DONTWAIT', 'MSG_PEEK|MSG_DONTWAIT'],
  [flags, 'MSG_PEEK', 8, undefined],
  [addr, 'AF_UNIX', 'lo:80', 'AF_UNIX lo:80'],
  [addr, 'AF_UNIX', 'far:5001', 'AF_UNIX far:5001'],
  [addr, 'lo:80', 'far:5001', 'far:80'],
  [addr, 'far:5001', 'lo:80', 'far:80'],
  [addr, 'AF_UNSPEC lo:5001', 'far:5001', 'AF_UNSPEC far:5001'],
  [addr, 'far:80', 'near:90', 'far:80'],
  [addr, 'AF_UNIX', 'AF_UNSPEC', 'AF_UNIX lo:5001'],
  [addr, 'local(fd)', 'far:80', undefined],
  [addr, null, 'far:80', undefined],
  [addr, ['x'], 'far:80', undefined],
] satisfies [typeof flags, ValueText, ValueText, ValueText | undefined][])('%#: %j and %j', (one, a, b, want) => {
  expect(mergeValues(one, a, b, one.type === 'msg_flags')).toEqual(want)
})

it('what is no set of flags is not added up', () => {
  expect(mergeValues(slot('n', 's32'), 'A', 'B', false)).toBeUndefined()
})
