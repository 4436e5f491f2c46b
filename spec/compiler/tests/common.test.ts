import { describe, expect, it } from 'vitest'
import { loadFiles } from '../load/load-spec.ts'
import { baseFiles } from './overlay.ts'

const { ir, locate } = loadFiles(baseFiles())
const callIndex = ir.syscalls.findIndex(({ name }) => name === 'recvmsg')
const call = ir.syscalls[callIndex]
const at = (index: number): (string | number)[] => ['syscalls', callIndex, 'outcomes', index]

describe('outcomes of a call', () => {
  it('have ids from the call, the groups and themselves', () => {
    expect(call?.outcomes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'recvmsg.bad-fd outcome',
      'recvmsg.name-fault outcome',
      'recvmsg.udp.empty.nonblock outcome',
      'recvmsg.udp.empty.wait outcome',
      'recvmsg.udp.mark do',
      'recvmsg.udp.ok outcome',
      'recvmsg.not-datagram outcome',
    ])
    expect(call?.outcomes[3]?.then?.map(({ id }) => id)).toEqual([
      'recvmsg.udp.empty.wait.closed',
      'recvmsg.udp.empty.wait.ok',
    ])
  })

  it('inherit guards, group and stage', () => {
    expect(call?.outcomes[2]).toMatchObject({ for: ['sock.kind == UDP'], group: 'udp', stage: 'look', profile: 'udp' })
    expect(call?.outcomes[3]?.then?.[0]).toMatchObject({ for: [], group: 'udp' })
  })

  it('that are common stand for the arguments here', () => {
    expect(call?.outcomes[0]).toMatchObject({ common: 'bad-fd', when: '!is_open(arg.fd)', errno: 'EBADF' })
    expect(call?.outcomes[1]?.when).toBe(
      '(arg.flags == 0) && (arg.msg.namelen > 0 && unreadable(arg.msg.name, arg.msg.namelen))',
    )
  })
})

describe('a place', () => {
  const shown = (path: (string | number)[], range?: { start: number; end: number }): string => {
    const { file, line, col, endCol } = locate(path, range).place
    const text = baseFiles().get(file)?.text.split('\n')[line - 1] ?? ''
    return `${file}:${line} ${text.slice(col - 1, endCol - 1)}`
  }
  const when = call?.outcomes[1]?.when ?? ''
  const rangeOf = (text: string): { start: number; end: number } => {
    const start = when.lastIndexOf(text)
    return { start, end: start + text.length }
  }

  it('of a condition is its text', () => {
    expect(shown([...at(2), 'when'])).toBe('syscalls/recvmsg.yaml:28 empty && arg.flags.has(MSG_DONTWAIT)')
    expect(shown([...at(2), 'when'], { start: 9, end: 18 })).toBe('syscalls/recvmsg.yaml:28 arg.flags')
    expect(shown([...at(2), 'for', 0], { start: 5, end: 9 })).toBe('syscalls/recvmsg.yaml:22 kind')
  })

  it('of a quoted condition does not count the quotes', () => {
    expect(shown([...at(3), 'wait', 'until'], { start: 1, end: 6 })).toBe('syscalls/recvmsg.yaml:34 empty')
  })

  it('of a common condition is in the common outcome, and of what was added in the call', () => {
    expect(shown([...at(1), 'when'], rangeOf('unreadable'))).toBe('common/descriptor.yaml:11 unreadable')
    expect(shown([...at(1), 'when'], rangeOf('arg.msg.namelen'))).toBe('common/descriptor.yaml:11 addrlen')
    expect(shown([...at(1), 'when'], rangeOf('arg.flags'))).toBe('syscalls/recvmsg.yaml:21 arg.flags')
    expect(locate([...at(1), 'when']).placed).toMatchObject({ file: 'syscalls/recvmsg.yaml', line: 21 })
  })

  it('of what is not there is that of what holds it', () => {
    expect(shown([...at(2), 'wait', 'until'])).toBe('syscalls/recvmsg.yaml:26 ')
    expect(shown(['syscalls', callIndex])).toBe('syscalls/recvmsg.yaml:1 recvmsg')
  })
})
