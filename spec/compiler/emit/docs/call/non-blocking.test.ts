import { describe, expect, it } from 'vitest'
import { shippedSpec } from '../../../load/files.ts'
import { loadSpec } from '../../../load/load-spec.ts'
import { nonBlockingEnd } from './non-blocking.ts'

const { ir } = loadSpec(shippedSpec)

describe('what becomes of a call that may not wait', () => {
  it.each([
    ['accept', 'accept.wait', 'accept.nobody-waits'],
    ['connect', 'connect.tcp.join', 'connect.tcp.in-progress'],
    ['connect', 'connect.tcp.wait', 'connect.tcp.started'],
    // By a name that the call has given to the mode.
    ['recvfrom', 'recvfrom.empty.wait', 'recvfrom.empty.nonblock'],
    ['recvfrom', 'recvfrom.tcp.wait-for-bytes', 'recvfrom.tcp.nothing-yet'],
    ['recvfrom', 'recvfrom.tcp.rest', 'passed-over'],
    ['write', 'write.tcp.wait-for-connection', 'write.tcp.connecting'],
    ['poll', 'poll.wait', 'none'],
  ])('%s at %s: %s', (name, wait, want) => {
    const call = ir.syscalls.find((item) => item.name === name)
    const end = call && nonBlockingEnd(call, wait)
    expect(typeof end === 'object' ? end.id : end).toBe(want)
  })
})
