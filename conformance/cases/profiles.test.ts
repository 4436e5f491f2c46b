import { describe, expect, test } from 'vitest'
import { shippedSpec } from '../../spec/compiler/load/files.ts'
import { loadSpec } from '../../spec/compiler/load/load-spec.ts'
import { profilesOfPoints } from './profiles.ts'

const { ir } = loadSpec(shippedSpec)
const profilesOf = profilesOfPoints(ir)

describe('a case needs the profiles', () => {
  test.each([
    ['of its call', 'socket.domain-range', 'none.closed', {}, ['socket-basic']],
    ['of its situation', 'poll.wait', 'udp.fresh', {}, ['socket-basic', 'udp-basic']],
    ['of its rules', 'listen.no-stream', 'none.other', {}, ['socket-basic', 'udp-basic']],
    [
      'of its modifiers',
      'bind.in-use',
      'udp.fresh',
      { modifiers: ['taken-stream'] },
      ['socket-basic', 'tcp-basic', 'udp-basic'],
    ],
    [
      'of what wakes it',
      'poll.wait',
      'udp.fresh',
      { wake: 'caller-comes' },
      ['socket-basic', 'tcp-basic', 'udp-basic'],
    ],
    [
      'of nothing else, where time wakes it',
      'poll.wait',
      'udp.fresh',
      { wake: 'timeout' },
      ['socket-basic', 'udp-basic'],
    ],
  ])('%s', (_, rule, situation, more, want) => {
    const syscall = ir.syscalls.find(({ name }) => rule.startsWith(`${name}.`))
    if (syscall === undefined) throw new Error(`no call has ${rule}`)
    const found = profilesOf(syscall, [rule], { situation, modifiers: [], args: {}, ...more })
    expect(found.toSorted()).toEqual(want)
  })
})
